import { expect, test } from "vitest";
import languages from "../../specs/collect/languages.json" with { type: "json" };
import { languageOf } from "./language.js";

test("what is no prose is in no language", async () => {
  const script =
    'for f in *.txt; do\n  if [ -f "$f" ]; then grep -c the "$f" | awk \'{ print $1 }\'; fi\ndone\n';
  const program =
    "export const x = (a: number): number => a + 1;\nfor (const y of [1, 2]) { console.log(x(y)); }\n";
  const bytes = Buffer.from(Array.from({ length: 300 }, (_, at) => (at * 197) % 256)).toString("base64");
  for (const text of [script, program, bytes]) expect(await languageOf(text, undefined)).toBeUndefined();
});

test.each(languages.cases)("$language: $text", async ({ language, text }) => {
  expect((await languageOf(text, undefined)) ?? null).toBe(language);
  // What its publisher says is believed where the text does not show it.
  expect(await languageOf(text, "sw")).toBe(language ?? "sw");
});
