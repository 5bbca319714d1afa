import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { partyById } from "../knowledge/parties.js";
import { read } from "./read.js";

interface Annotated {
  readonly statements: readonly {
    readonly mode: string;
    readonly content: string;
    readonly speaker: string;
    readonly optional?: boolean;
  }[];
  readonly dates: readonly { readonly text: string; readonly value: string; readonly optional?: boolean }[];
  readonly people: readonly {
    readonly name: string;
    readonly party: string | null;
    readonly optional?: boolean;
  }[];
  readonly acts: readonly { readonly kind: string; readonly evidence: string; readonly optional?: boolean }[];
}

const folder = (name: string): URL => new URL(`../../${name}/`, import.meta.url);
const isAnnotated = (value: unknown): value is Annotated =>
  typeof value === "object" && value !== null && "statements" in value;

/** The examples with what a careful reader finds in them. */
const readouts = readdirSync(folder("specs/readouts")).map((file) => {
  const name = file.replace(/\.json$/, "");
  const wanted: unknown = JSON.parse(readFileSync(new URL(file, folder("specs/readouts")), "utf8"));
  if (!isAnnotated(wanted)) throw new Error(`${file} is no annotation`);
  const text = readFileSync(new URL(`${name}.txt`, folder("examples")), "utf8");
  return { name, wanted, text, reading: read(text) };
});

/** The share of what is wanted, all readouts together, that `isFound` finds. */
function recall<Item extends { readonly optional?: boolean }>(
  itemsOf: (wanted: Annotated) => readonly Item[],
  isFound: (item: Item, reading: ReturnType<typeof read>) => boolean,
): number {
  const items = readouts.flatMap(({ wanted, reading }) =>
    itemsOf(wanted)
      .filter(({ optional }) => !optional)
      .map((item) => isFound(item, reading)),
  );
  return items.filter(Boolean).length / items.length;
}

const shares = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

// Floors a little below what was measured: a change that makes reading worse is seen, a sentence more or less is not.
describe("the annotated examples", () => {
  it("give their quotations, with the right speaker", () => {
    const found = recall(
      ({ statements }) => statements.filter(({ mode }) => mode === "direct"),
      (item, { statements }) =>
        statements.some(({ content, speaker }) => content.text === item.content && speaker === item.speaker),
    );
    expect(found).toBeGreaterThan(0.85);
  });

  it("give what was said indirectly", () => {
    const found = recall(
      ({ statements }) => statements.filter(({ mode }) => mode === "indirect"),
      (item, { statements }) =>
        statements.some(({ mode, content }) => mode === "indirect" && shares(content.text, item.content)),
    );
    expect(found).toBeGreaterThan(0.8);
  });

  it("give their dates", () => {
    const found = recall(
      ({ dates }) => dates,
      (item, { dates }) => dates.some(({ value }) => value === item.value),
    );
    expect(found).toBeGreaterThan(0.93);
  });

  it("give their people, on the right side", () => {
    const found = recall(
      ({ people }) => people,
      (item, { people }) => people.some(({ name, party }) => shares(name, item.name) && party === item.party),
    );
    expect(found).toBeGreaterThan(0.83);
  });

  it("give their acts", () => {
    const found = recall(
      ({ acts }) => acts,
      (item, { acts }) =>
        acts.some(({ kind, evidence }) => kind === item.kind && shares(evidence.text, item.evidence)),
    );
    expect(found).toBeGreaterThan(0.65);
  });

  it.each(readouts)("of $name have a reason for everything, and name known parties", ({ reading }) => {
    const { people, statements, encounters, acts } = reading;
    for (const item of [...people, ...statements, ...encounters, ...acts])
      expect(Object.keys(item.why)).not.toEqual([]);
    const parties = acts.flatMap(({ by, to = [] }) => [...by, ...to]);
    expect(parties.filter((party) => partyById(party) === undefined)).toEqual([]);
  });
});
