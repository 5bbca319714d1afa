import { expect, test } from "vitest";
import { positionsIn } from "./position.js";

test("lines end at LF, CRLF and CR, and both numbers count from 1", () => {
  const source = "ab\ncd\r\nef\rgh";
  const locate = positionsIn(source);
  const places = ["a", "b", "d", "e", "h"].map((letter) => locate(source.indexOf(letter)));
  expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual(["1:1", "1:2", "2:2", "3:1", "4:2"]);
});
