import type { ClaimKind } from "../../following/claim.js";
import type { Reading } from "../../reading/reading.js";
import { Problem } from "../../problem.js";
import type { ClaimRow, ReadingRow } from "../tables.js";
import type { Finds } from "./claims.js";
import { unpack } from "./spans.js";

type Header = Pick<ReadingRow, "published" | "publisher" | "notes">;
type Kept = Pick<ClaimRow, "kind" | "ordinal" | "value">;

/**
 * Puts a reading together again: the very reading whose claims these are.
 * @param source the text of the document
 * @throws Problem when the claims are not as they were written
 */
export function readingOf(source: string, header: Header, claims: readonly Kept[]): Reading {
  const finds = <Kind extends ClaimKind>(kind: Kind): Finds[Kind][] =>
    claims
      .filter((claim) => claim.kind === kind)
      .toSorted((a, b) => a.ordinal - b.ordinal)
      .map((claim) => findOf(kind, claim, source));
  return {
    ...(header.published !== null && { published: header.published }),
    ...(header.publisher !== null && { publisher: header.publisher }),
    people: finds("person"),
    dates: finds("date"),
    statements: finds("statement"),
    encounters: finds("encounter"),
    acts: finds("act"),
    facts: finds("fact"),
    notes: notesOf(header.notes),
  };
}

function findOf<Kind extends ClaimKind>(kind: Kind, { value }: Kept, source: string): Finds[Kind] {
  const find = attempt(() => unpack(value, source));
  if (isFind(kind, find)) return find;
  throw damaged();
}

/** The fields that a find of each kind cannot be without. */
const FIELDS: Readonly<Record<ClaimKind, readonly string[]>> = {
  person: ["name", "party", "mentions", "places", "evidence", "why"],
  date: ["text", "value", "why"],
  statement: ["mode", "speaker", "content", "why"],
  encounter: ["kind", "status", "participants", "evidence", "why"],
  act: ["kind", "by", "evidence", "why"],
  fact: ["evidence", "why"],
};

const isFind = <Kind extends ClaimKind>(kind: Kind, value: unknown): value is Finds[Kind] =>
  typeof value === "object" && value !== null && FIELDS[kind].every((field) => field in value);

function notesOf(notes: string): string[] {
  const found = attempt((): unknown => JSON.parse(notes));
  if (Array.isArray(found) && found.every((note) => typeof note === "string")) return found;
  throw damaged();
}

function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch {
    throw damaged();
  }
}

const damaged = (): Problem =>
  new Problem(
    "holds a reading that is not as it was written",
    "make the readings again: entente reread --all",
  );
