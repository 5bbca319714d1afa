import type { Pronoun } from "../../language/people.js";
import { matchPhrase } from "../../text/phrases.js";
import type { Run } from "./names.js";
import { formAt, isPossessive, partyAt, skipArticle, type Scanner } from "./scanner.js";

export interface PartyRun extends Run {
  readonly party?: string | undefined;
  /** *his government*: the party of whoever *his* is. */
  readonly owner?: Pronoun | undefined;
  readonly capital?: true | undefined;
  readonly body?: true | undefined;
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

const bodyNoun = (scanner: Scanner, at: number): number | undefined => bodyAt(scanner, at)?.length;

const bodyAt = (scanner: Scanner, at: number) => matchPhrase(scanner.people.partyNouns, scanner.tokens, at);

function named(scanner: Scanner, at: number): PartyRun | undefined {
  const party = partyAt(scanner, at);
  if (party === undefined) return undefined;
  const end = at + party.length;
  const from = isPossessive(scanner, end) ? end + 1 : end;
  const body = bodyAt(scanner, from);
  if (body) return { end: from + body.length, party: party.party, body: body.value.speaks };
  if (party.kind === "adjective") return undefined;
  return { end, party: party.party, capital: party.kind === "capital" || undefined };
}

/** *the Government of the Republic of India*. */
function bodyOfParty(scanner: Scanner, at: number): PartyRun | undefined {
  const noun = bodyNoun(scanner, at);
  if (noun === undefined || !scanner.grammar.genitive.has(formAt(scanner, at + noun))) return undefined;
  const begin = skipArticle(scanner, at + noun + 1);
  const party = partyAt(scanner, begin);
  return (
    party && {
      end: begin + party.length,
      party: party.party,
      body: bodyAt(scanner, at)?.value.speaks,
    }
  );
}
