import type { Pronoun } from "../../language/people.js";
import { matchPhrase } from "../../text/phrases.js";
import type { Run } from "./names.js";
import { formAt, isPossessive, partyAt, skipArticle, type Scanner } from "./scanner.js";

export interface PartyRun extends Run {
  readonly party?: string;
  /** *his government*: the party of whoever *his* is. */
  readonly owner?: Pronoun;
}

/** A party that begins at `at`: *Ghana*, *the Kuwaiti side*, *the Government of India*, *her ministry*. */
export function readParty(scanner: Scanner, at: number): PartyRun | undefined {
  const owner = scanner.people.pronouns.get(formAt(scanner, at));
  if (owner?.possessive) return ownedBody(scanner, at + 1, owner);
  const begin = skipArticle(scanner, at);
  return bodyOfParty(scanner, begin) ?? named(scanner, begin);
}

function ownedBody(scanner: Scanner, at: number, owner: Pronoun): PartyRun | undefined {
  const noun = bodyNoun(scanner, at);
  return noun ? { end: at + noun, owner } : undefined;
}

const bodyNoun = (scanner: Scanner, at: number): number | undefined =>
  matchPhrase(scanner.people.partyNouns, scanner.tokens, at)?.length;

function named(scanner: Scanner, at: number): PartyRun | undefined {
  const party = partyAt(scanner, at);
  if (party === undefined) return undefined;
  const end = at + party.length;
  const body = bodyNoun(scanner, isPossessive(scanner, end) ? end + 1 : end);
  if (body !== undefined)
    return { end: (isPossessive(scanner, end) ? end + 1 : end) + body, party: party.party };
  return party.kind === "adjective" ? undefined : { end, party: party.party };
}

/** *the Government of the Republic of India*. */
function bodyOfParty(scanner: Scanner, at: number): PartyRun | undefined {
  const noun = bodyNoun(scanner, at);
  if (noun === undefined || !scanner.grammar.genitive.has(formAt(scanner, at + noun))) return undefined;
  const begin = skipArticle(scanner, at + noun + 1);
  const party = partyAt(scanner, begin);
  return party && { end: begin + party.length, party: party.party };
}
