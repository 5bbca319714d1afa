import { z } from "zod";
import { summaryOf } from "../../app/people/people.js";
import { personShown, type PersonShown } from "../../app/people/person.js";
import { Evidence, evidenceAt, evidenceInWords } from "../evidence.js";
import { NEXT, nextInWords, pageFrom, PAGING } from "../page.js";
import { partiesInWords, Party, partyOf } from "../party.js";
import { personInWords, personSummary, PersonSummary } from "../person.js";
import { nameIn, Quoted, quotedLine } from "../quoted.js";
import { tool } from "../tool.js";
import { Occasion, occasionInWords, occasionOf } from "../occasion.js";

/** So many offices and spellings are given. */
const MOST = 10;

const Office = z.object({
  office: Quoted,
  party: Party.optional(),
  from: z.string().optional().meta({ description: "When the first document gave it" }),
  to: z.string().optional().meta({ description: "The last; it may have been held longer" }),
  evidence: Evidence,
});

const Statement = z.object({
  id: z.string(),
  published: z.string().optional(),
  mode: z.enum(["direct", "indirect"]),
  evidence: Evidence,
});

const Word = z.object({
  thread: z.string().meta({ description: "Id of the thread" }),
  kind: z.string(),
  by: z.array(Party),
  status: z.string().meta({ description: "By the evidence" }),
  evidence: Evidence.optional().meta({ description: "The words that opened it" }),
});

/** One person, and what they said, did and took part in. */
export const personTool = tool({
  name: "person",
  title: "One person",
  description:
    "One person under whatever spelling: offices, and what they said (view statements), took part in (view occasions) or " +
    "had a word in (view undertakings), each with its words.",
  input: z.strictObject({
    person: z
      .string()
      .min(1)
      .max(300)
      .meta({ description: "A name in any spelling, words of one, or an id" }),
    view: z.enum(["statements", "occasions", "undertakings"]).default("statements"),
    ...PAGING,
  }),
  output: z.object({
    person: PersonSummary,
    spellings: z.array(Quoted).meta({ description: `The ${MOST} most frequent` }),
    offices: z.array(Office).meta({ description: `The last ${MOST}` }),
    statements: z.array(Statement).optional().meta({ description: "The latest first" }),
    occasions: z.array(Occasion).optional().meta({ description: "In the order of time" }),
    undertakings: z.array(Word).optional(),
    ...NEXT,
  }),
  ask: async ({ store }, { person, view, ...paging }) => {
    const shown = await personShown(store, person);
    return { ...aboutPerson(shown), ...VIEWS[view](shown, paging) };
  },
  inWords: ({ person, spellings, offices, statements = [], occasions = [], undertakings = [], next }) =>
    [
      personInWords(person),
      ...(spellings.length > 1 ? [`Spelled ${spellings.map(quotedLine).join(", ")}`] : []),
      ...offices.map(officeInWords),
      ...statements.map(statementInWords),
      ...occasions.map(occasionInWords),
      ...undertakings.map(wordInWords),
    ].join("\n") + nextInWords(next),
});

const aboutPerson = ({ person }: PersonShown) => ({
  person: personSummary(summaryOf(person)),
  spellings: person.spellings.slice(0, MOST).map(({ name }) => nameIn(name)),
  offices: person.tenures.slice(-MOST).map(({ office, party, from, to }) => ({
    office: nameIn(office),
    party: party === null ? undefined : partyOf(party),
    from: from.published,
    to: to.published,
    evidence: evidenceAt(from.document, from.evidence),
  })),
});

interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const VIEWS = {
  statements: ({ statements }: PersonShown, paging: Paging) => {
    const { items, next } = pageFrom(
      statements,
      paging,
      ({ claim }) => claim,
      ({ claim: id, document, published, mode, content }) => ({
        id,
        published,
        mode,
        evidence: evidenceAt(document, content),
      }),
    );
    return { statements: items, next };
  },
  occasions: ({ occasions }: PersonShown, paging: Paging) => {
    const { items, next } = pageFrom(occasions, paging, ({ id }) => id, occasionOf);
    return { occasions: items, next };
  },
  undertakings: ({ undertakings }: PersonShown, paging: Paging) => {
    const { items, next } = pageFrom(
      undertakings,
      paging,
      ({ thread }) => thread.id,
      ({ thread: { id: thread, kind, by, status, entries } }) => {
        const [made] = entries;
        return {
          thread,
          kind,
          by: by.map(partyOf),
          status,
          evidence: made && evidenceAt(made.document, made.evidence),
        };
      },
    );
    return { undertakings: items, next };
  },
};

const officeInWords = ({ office, party, from, to, evidence }: z.output<typeof Office>): string => {
  const whose = party === undefined ? "" : ` of ${partiesInWords([party])}`;
  return `  ${quotedLine(office)}${whose}, ${from ?? "?"} to ${to ?? "?"}: ${evidenceInWords(evidence)}`;
};

const statementInWords = ({ id, published, mode, evidence }: z.output<typeof Statement>): string =>
  `${published ?? "on no known day"}, ${mode}: ${evidenceInWords(evidence)} (${id})`;

const wordInWords = ({ thread, kind, by, status, evidence }: z.output<typeof Word>): string =>
  `${status}: ${kind} of ${partiesInWords(by)} (${thread})${evidence === undefined ? "" : `\n  ${evidenceInWords(evidence)}`}`;
