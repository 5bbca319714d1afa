import type { Descriptor, Gender, Pronoun } from "../../language/people.js";
import { matchPhrase } from "../../text/phrases.js";
import type { Office } from "./mention.js";
import { readLead, skipStop, type Lead } from "./lead.js";
import { readName, type NameRun, type Run } from "./names.js";
import { readOffice } from "./offices.js";
import { readParty } from "./parties.js";
import {
  formAt,
  honorificAt,
  isCapital,
  isPossessive,
  partyAt,
  skipArticle,
  type Scanner,
} from "./scanner.js";

/** A person by title, honorific, name or description, as far as one sentence tells. */
export interface PersonRun extends Run {
  readonly name: readonly string[];
  readonly offices: readonly Office[];
  readonly party: string | undefined;
  readonly descriptor: Descriptor | undefined;
  readonly owner: Pronoun | undefined;
  readonly gender: Gender | undefined;
}

/** A person who begins at `at`. */
export function readPerson(scanner: Scanner, at: number): PersonRun | undefined {
  const lead = readLead(scanner, at);
  const found =
    withOffice(scanner, lead) ??
    withDescriptor(scanner, lead) ??
    withNationality(scanner, lead) ??
    withName(scanner, lead);
  const run = found ?? majesty(scanner, lead);
  return run && withBrackets(scanner, withApposition(scanner, withCountry(scanner, run)));
}

/** `[the] Belarusian President Aleksandr Lukashenko`, `the prime minister`, `Prime Minister`. */
function withOffice(scanner: Scanner, lead: Lead): PersonRun | undefined {
  const offices: Office[] = [];
  let end = lead.end;
  // *UN High Commissioner for Refugees*: the title is itself a form of the organisation.
  let party = lead.party ?? partyAt(scanner, lead.end)?.party;
  for (let run = readOffice(scanner, end); run; run = nextOffice(scanner, end)) {
    offices.push(run.office);
    party ??= run.party;
    end = run.end;
  }
  if (offices.length === 0) return undefined;
  const name = nameAfter(scanner, end);
  const capital = isCapital(scanner, lead.end);
  if (name === undefined && !capital && lead.article !== "definite" && !lead.owner && !lead.party)
    return undefined;
  if (name === undefined && lead.article === "indefinite") return undefined;
  return person(lead, {
    offices,
    end: name?.end ?? end,
    name: name?.parts ?? [],
    gender: name?.gender,
    party,
  });
}

/** `Deputy Prime Minister | and Minister of Foreign Affairs`. */
function nextOffice(scanner: Scanner, at: number) {
  const joined =
    (scanner.grammar.conjunction.has(formAt(scanner, at)) || formAt(scanner, at) === "/") &&
    isCapital(scanner, at + 1);
  const run = joined ? readOffice(scanner, at + 1) : adjacentOffice(scanner, at);
  // *the President and Prime Minister Leitão* are two people.
  return run &&
    (readName(scanner, run.end, true) === undefined || isCapital(scanner, at - 1)) &&
    !leadsName(scanner, at, run.end)
    ? run
    : undefined;
}

/** *Additional Foreign Secretary | Ambassador Shaista Mehmood*. */
function adjacentOffice(scanner: Scanner, at: number) {
  const run = isCapital(scanner, at) ? readOffice(scanner, at) : undefined;
  return run && readName(scanner, run.end, true) ? run : undefined;
}

/** Two titles and one name are one person only where no article or name parts them; a bare *President* is another one. */
function leadsName(scanner: Scanner, and: number, end: number): boolean {
  const single = scanner.tokens[and - 1]?.form ?? "";
  const headOfState =
    matchPhrase(scanner.people.officeHeads, scanner.tokens, and - 1)?.value.class === "head of state";
  return headOfState && single !== "" && readName(scanner, end, true) !== undefined;
}

type NamedRun = NameRun & { readonly gender?: Gender };

/** The name behind an office: at once, after honorifics, or in apposition behind a comma. */
function nameAfter(scanner: Scanner, at: number): NamedRun | undefined {
  const direct = honouredName(scanner, at);
  if (direct) return direct;
  if (formAt(scanner, at) !== ",") return undefined;
  const apposed = rankedName(scanner, at + 1) ?? honouredName(scanner, at + 1);
  if (apposed === undefined || (apposed.parts.length < 2 && !apposed.honoured)) return undefined;
  return apposed.honoured || closesApposition(scanner, apposed.end) ? apposed : undefined;
}

/** *the Minister of Trade, **Ambassador** Jane Roe*, *the Crown Prince, HRH **Prince** Salem*: a rank that is kept in whatever office. */
function rankedName(scanner: Scanner, at: number) {
  const { begin } = afterHonorifics(scanner, at);
  const isRank = scanner.people.keptTitles.has(formAt(scanner, begin)) && isCapital(scanner, begin);
  const name = isRank ? honouredName(scanner, begin + 1) : undefined;
  return name && { ...name, honoured: name.honoured || begin > at };
}

function honouredName(scanner: Scanner, at: number): (NamedRun & { readonly honoured: boolean }) | undefined {
  const { begin, gender } = afterHonorifics(scanner, at);
  const name = readName(scanner, begin, true);
  return name && { ...name, honoured: begin > at, ...(gender && { gender }) };
}

function afterHonorifics(scanner: Scanner, at: number): { begin: number; gender: Gender | undefined } {
  let begin = at;
  let gender: Gender | undefined;
  for (;;) {
    const honorific = honorificAt(scanner, begin);
    if (!honorific) return { begin, gender };
    gender ??= honorific.value.gender;
    begin = skipStop(scanner, begin + honorific.length);
  }
}

const closesApposition = (scanner: Scanner, at: number): boolean =>
  at >= scanner.tokens.length ||
  /^[,.;:)\]–—-]$/.test(formAt(scanner, at)) ||
  scanner.grammar.afterApposition.has(formAt(scanner, at)) ||
  isPossessive(scanner, at) ||
  scanner.tokens[at]?.pos === "VERB" ||
  scanner.tokens[at]?.pos === "AUX" ||
  scanner.tokens[at]?.pos === "QUOTE";

/** `the Ghanaian leader`, `his Kazakh counterpart`, `the guest`. */
function withDescriptor(scanner: Scanner, lead: Lead): PersonRun | undefined {
  const match = matchPhrase(scanner.people.descriptors, scanner.tokens, lead.end);
  if (match === undefined || scanner.tokens[lead.end]?.pos === "VERB") return undefined;
  let end = lead.end + match.length;
  let party = lead.party;
  const of = scanner.grammar.genitive.has(formAt(scanner, end)) ? readParty(scanner, end + 1) : undefined;
  if (match.value.needsParty && of === undefined) return undefined;
  const { role, latest } = match.value;
  if ((role || latest) && of === undefined && isOfThing(scanner, end)) return undefined;
  if (of !== undefined) {
    party ??= of.party;
    end = of.end;
  }
  const name = nameAfter(scanner, end);
  if (!lead.article && !lead.owner && !lead.party && !name && !isCapital(scanner, lead.end)) return undefined;
  if (lead.article === "indefinite" && !name) return undefined;
  const generic = match.value.classes?.[0];
  const offices =
    name && generic
      ? [
          {
            title: scanner.tokens
              .slice(lead.end, lead.end + match.length)
              .map(({ text }) => text)
              .join(" "),
            head: "",
            class: generic,
          },
        ]
      : [];
  return person(lead, {
    offices,
    end: name?.end ?? end,
    name: name?.parts ?? [],
    gender: name?.gender,
    party,
    descriptor: match.value,
  });
}

/** *the guest **book***, *the guest **of honour***, *the host **country***: part of the name of something else. */
const isOfThing = (scanner: Scanner, at: number): boolean =>
  scanner.tokens[at]?.pos === "NOUN" || scanner.grammar.genitive.has(formAt(scanner, at));

/** *The Ecuadorian celebrated*: a nationality that acts is the person of it. */
function withNationality(scanner: Scanner, lead: Lead): PersonRun | undefined {
  const party = partyAt(scanner, lead.end - 1);
  const acts = scanner.tokens[lead.end]?.pos === "VERB" || scanner.tokens[lead.end]?.pos === "AUX";
  if (lead.article !== "definite" || lead.honorific || party?.kind !== "adjective" || !acts) return undefined;
  return person(lead, { offices: [], end: lead.end, name: [], party: party.party, descriptor: {} });
}

/** `H.E. Mr. Johan Kartosen`, `Sheikh Fawaz`, `Hafiz Rahmanuddin`. */
function withName(scanner: Scanner, lead: Lead): PersonRun | undefined {
  if (lead.article || lead.owner || (lead.party && !lead.honorific)) return undefined;
  const name = readName(scanner, lead.end, lead.honorific);
  // *Jubilee House*, *Red Sea*: the name of a thing that is not a person's.
  const ofThing =
    name !== undefined &&
    !lead.honorific &&
    isCapital(scanner, name.end) &&
    scanner.people.notNames.has(formAt(scanner, name.end));
  return name && !ofThing
    ? person(lead, { offices: [], end: name.end, name: name.parts, party: lead.party })
    : undefined;
}

/** `His Majesty` alone. */
function majesty(scanner: Scanner, lead: Lead): PersonRun | undefined {
  if (!lead.honorific || lead.gender === undefined) return undefined;
  const words = scanner.tokens.slice(Math.max(0, lead.end - 3), lead.end).map(({ form }) => form);
  const titled = words.some((word) => scanner.people.styles.has(word));
  const descriptor = matchPhrase(scanner.people.descriptors, scanner.tokens, lead.end - 2)?.value;
  return titled
    ? person(lead, { offices: [], end: lead.end, name: [], descriptor: descriptor ?? {} })
    : undefined;
}

interface Found {
  readonly offices: readonly Office[];
  readonly end: number;
  readonly name: readonly string[];
  readonly gender?: Gender | undefined;
  readonly party?: string | undefined;
  readonly descriptor?: Descriptor | undefined;
}

function person(lead: Lead, { offices, end, name, gender, party, descriptor }: Found): PersonRun {
  return {
    offices,
    end,
    name,
    gender: lead.gender ?? gender,
    party: party ?? lead.party,
    descriptor,
    owner: lead.owner,
  };
}

/** *President Wekesa Barasa **of Kenya***. */
function withCountry(scanner: Scanner, run: PersonRun): PersonRun {
  if (
    run.name.length === 0 ||
    run.party !== undefined ||
    !scanner.grammar.genitive.has(formAt(scanner, run.end))
  )
    return run;
  const at = skipArticle(scanner, run.end + 1);
  const party = partyAt(scanner, at);
  if (party === undefined || party.kind === "adjective" || party.kind === "person") return run;
  return { ...run, end: at + party.length, party: party.party };
}

/** A comma, or the dash of a list: *Ms Aino Kaarlehto – Ambassador of Finland*. */
const APPOSES = /^[,–—-]$/;

/** `Kamrul Tarafdar, chief executive of Padma Power,` `Oskar Tamm (Estonia)`. */
function withApposition(scanner: Scanner, run: PersonRun): PersonRun {
  if (run.name.length === 0 || !APPOSES.test(formAt(scanner, run.end))) return run;
  const lead = readLead(scanner, run.end + 1);
  const office =
    lead.honorific || lead.owner ? undefined : withOffice(scanner, { ...lead, article: "definite" });
  if (office === undefined || office.name.length > 0 || !closesOffice(scanner, office.end)) return run;
  const party = run.party ?? office.party;
  return { ...run, end: office.end, offices: [...run.offices, ...office.offices], party };
}

const closesOffice = (scanner: Scanner, at: number): boolean =>
  scanner.grammar.prepositions.has(formAt(scanner, at)) ||
  at >= scanner.tokens.length ||
  /^[,.;:)\]–—-]$/.test(formAt(scanner, at)) ||
  scanner.grammar.relatives.has(formAt(scanner, at));

/** `Ilham Heydarovich [Aliyev, President of Azerbaijan]`: what the editor adds belongs to the words before it. */
function withBrackets(scanner: Scanner, run: PersonRun): PersonRun {
  if (formAt(scanner, run.end) !== "[") return run;
  const inner = readPerson(
    { ...scanner, tokens: scanner.tokens.slice(0, closing(scanner, run.end)) },
    run.end + 1,
  );
  if (inner === undefined) return run;
  return {
    ...run,
    party: run.party ?? inner.party,
    end: closing(scanner, run.end) + 1,
    name: run.name.length > 0 && inner.name.length > 1 ? inner.name : [...run.name, ...inner.name],
    offices: [...run.offices, ...inner.offices],
  };
}

function closing(scanner: Scanner, open: number): number {
  for (let at = open + 1; at < scanner.tokens.length; at++) if (formAt(scanner, at) === "]") return at;
  return scanner.tokens.length - 1;
}
