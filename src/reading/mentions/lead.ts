import type { Gender, Pronoun } from "../../language/people.js";
import { matchPhrase } from "../../text/phrases.js";
import type { Run } from "./names.js";
import { readOffice } from "./offices.js";
import {
  formAt,
  honorificAt,
  isCapital,
  isPossessive,
  partyAt,
  skipArticle,
  type PartyMatch,
  type Scanner,
} from "./scanner.js";

/** What stands before an office or a name: article or owner, honorifics, the party, passing adjectives. */
export interface Lead extends Run {
  readonly article: "definite" | "indefinite" | undefined;
  readonly owner: Pronoun | undefined;
  readonly gender: Gender | undefined;
  readonly party: string | undefined;
  readonly honorific: boolean;
}

const bareLead = (end: number): Lead => ({
  end,
  article: undefined,
  owner: undefined,
  gender: undefined,
  party: undefined,
  honorific: false,
});

/** Reads what stands before a person’s office or name; `end` is where that begins. */
export function readLead(scanner: Scanner, at: number): Lead {
  const first = formAt(scanner, at);
  const owner = scanner.people.pronouns.get(first);
  const bare = bareLead(at);
  let lead = bare;
  if (owner?.possessive) lead = { ...lead, end: at + 1, owner };
  else if (scanner.grammar.definite.has(first)) lead = { ...lead, end: at + 1, article: "definite" };
  else if (scanner.grammar.indefinite.has(first)) lead = { ...lead, end: at + 1, article: "indefinite" };
  // `His Majesty` and `the Honourable` are honorifics, not owners and articles.
  const honorific = matchPhrase(scanner.people.honorifics, scanner.tokens, at);
  if (honorific && honorific.length > 1) lead = bare;
  for (let next: Lead | undefined = lead; next; next = leadPart(scanner, lead)) lead = next;
  return lead;
}

function leadPart(scanner: Scanner, lead: Lead): Lead | undefined {
  const honorific = honorificAt(scanner, lead.end);
  // *General Solbakken* is styled so; *the General Secretary* holds an office.
  if (honorific && !ranksOffice(scanner, lead.end, honorific.length)) {
    const end = skipStop(scanner, lead.end + honorific.length);
    const { gender } = honorific.value;
    return { ...lead, end, honorific: true, gender: lead.gender ?? gender };
  }
  const party = lead.party === undefined ? partyAt(scanner, lead.end) : undefined;
  if (party && leadsPerson(scanner, party, lead.end + party.length)) {
    const end = lead.end + party.length;
    return { ...lead, end: isPossessive(scanner, end) ? end + 1 : end, party: party.party };
  }
  // *His Highness the Amir*
  if (lead.honorific && lead.article === undefined && readOffice(scanner, skipArticle(scanner, lead.end))) {
    const end = skipArticle(scanner, lead.end);
    return end > lead.end ? { ...lead, end, article: "definite" } : undefined;
  }
  // *New Delhi* is not a new Delhi and *the guest* nobody's adjective, but *Visiting Prime Minister* is visiting.
  const adjective = scanner.people.passingAdjectives.has(formAt(scanner, lead.end));
  const noun =
    isCapital(scanner, lead.end) ||
    matchPhrase(scanner.people.descriptors, scanner.tokens, lead.end) !== undefined;
  const passing = adjective && (!noun || readOffice(scanner, lead.end + 1) !== undefined);
  return passing ? { ...lead, end: lead.end + 1 } : undefined;
}

/** An honorific that is also the beginning of an office. */
const ranksOffice = (scanner: Scanner, at: number, length: number): boolean => {
  const office = readOffice(scanner, at);
  return office !== undefined && office.end > at + length;
};

/** *Ghana’s president*, *Ghanaian President*; a bare name only right before an office (*Viet Nam Prime Minister*). */
const leadsPerson = (scanner: Scanner, { kind }: PartyMatch, end: number): boolean =>
  kind === "adjective" || isPossessive(scanner, end) || readOffice(scanner, end) !== undefined;

/** The position behind a full stop that belongs to an abbreviation before it. */
export const skipStop = (scanner: Scanner, at: number): number => (formAt(scanner, at) === "." ? at + 1 : at);
