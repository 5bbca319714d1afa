import { expect, test } from "vitest";
import { LONGEST_TEXT, problemsOf } from "./problems.js";

const codes = (text: string): readonly string[] => problemsOf(text).map(({ code }) => code);

test.each([
  ["nothing", ""],
  ["white space", " \n\t\r\n"],
  ["a byte order mark", "\ufeff"],
  ["zero-width and direction marks", "\u200b\u200f \u2060"],
])("%s is an empty text", (_name, text) => expect(codes(text)).toEqual(["empty"]));

test.each([
  ["NULs", "\0\0\0\0"],
  ["UTF-16 read as UTF-8", Array.from("The President met the Minister.").join("\0")],
  ["the head of a program", "\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0\u0003\0>\0"],
  ["what could not be decoded", "\ufffdPNG\r\n\u001a\n\0\0\0\rIHDR\ufffd\ufffd\ufffd"],
])("%s are binary data", (_name, text) => expect(codes(text)).toEqual(["binary"]));

test.each([
  ["prose", "The President met the Minister."],
  ["one stray NUL in a page", `${"The President met the Minister. ".repeat(20)}\0`],
  ["a coloured terminal's text", "\u001b[1mThe President met the Minister.\u001b[0m"],
  ["another script", "Президент встретился с министром."],
  ["a word", "Accord"],
])("%s can be read", (_name, text) => expect(codes(text)).toEqual([]));

test("a text beyond all measure is not read", () =>
  expect(codes("a".repeat(LONGEST_TEXT + 1))).toEqual(["too-long"]));
