import { amountInWords } from "../../../app/wording/amount.js";
import { dateInWords } from "../../../app/wording/date.js";
import { topicName } from "../../../app/wording/topic.js";
import { listed, partyName, speakerInWords } from "../../../app/wording/who.js";
import type { Act, DateExpression, Encounter, Fact, PersonNamed, Statement } from "../../client/types.js";

type Reason = NonNullable<Statement["why"]["speaker"]>;

/** How a value is set right: what it is now, as one writes it, and what may be chosen. */
export interface Edit {
  /** Of the find, as the API calls it. */
  readonly field: string;
  readonly written: string;
  readonly choices?: readonly string[];
  /** Several, written with commas between them. */
  readonly isList?: true;
  readonly hint?: string;
}

/** A value of a find in words, why it is there, and how it is set right. */
export interface Field {
  readonly name: string;
  readonly words: string;
  readonly why: string;
  readonly edit?: Edit;
}

/** Values that are not known are left out, unless they can be set. */
const field = (name: string, words: string | undefined, why: Reason | undefined, edit?: Edit): Field[] =>
  words === undefined && edit === undefined
    ? []
    : [{ name, words: words ?? "", why: reasonInWords(why), edit }];

/** Whether the text states it, by which words, and the rule that found it. */
function reasonInWords(why: Reason | undefined): string {
  if (why === undefined) return "";
  const words = why.evidence === undefined ? "" : ` by “${why.evidence.text}”`;
  return `${why.basis}${words}; rule ${why.rule}`;
}

const ACT_KINDS = [
  "commitment",
  "offer",
  "request",
  "invitation",
  "acceptance",
  "refusal",
  "instruction",
  "agreement",
  "support",
  "criticism",
  "thanks",
  "greeting",
];
const ENCOUNTER_KINDS = ["meeting", "call", "visit", "conference", "ceremony", "correspondence"];
const ENCOUNTER_STATUSES = ["held", "planned", "proposed", "cancelled"];
const DATE_HINT = "A day, a month, a year or a range: 2034-05-03, 2034-05, 2034, 2034-05-03/2034-05-05";
const PARTY_HINT = "Codes of the parties, as GHA or UN";

const text = (name: string, written = ""): Edit => ({ field: name, written });
const chosen = (name: string, written: string, choices: readonly string[]): Edit => ({
  field: name,
  written,
  choices,
});
const date = (name: string, written = ""): Edit => ({ field: name, written, hint: DATE_HINT });
const many = (name: string, values: readonly string[] = [], hint = PARTY_HINT): Edit => ({
  field: name,
  written: values.join(", "),
  isList: true,
  hint,
});

const inWords = (edtf: string | undefined) => (edtf === undefined ? undefined : dateInWords(edtf));
const parties = (ids: readonly string[] | undefined) =>
  ids === undefined ? undefined : listed(ids.map(partyName));
const yes = (flag: boolean | undefined) => (flag === true ? "yes" : undefined);

export const fieldsOfStatement = ({ speaker, mode, source, cue, negated, why }: Statement): Field[] => [
  ...field("Speaker", speakerInWords(speaker), why.speaker, text("speaker", speaker)),
  ...field(
    "Manner",
    mode === "direct" ? "quoted" : "reported",
    why.mode,
    chosen("mode", mode, ["direct", "indirect"]),
  ),
  ...field("Named as", source, why.source),
  ...field("Ascribed by", cue, why.cue),
  ...field("Denied", yes(negated), undefined),
];

export const fieldsOfAct = (act: Act): Field[] => {
  const { kind, by, to, due, condition, negated, strength, instructed, topics = [], amounts = [], why } = act;
  return [
    ...field("Kind", kind, why.kind, chosen("kind", kind, ACT_KINDS)),
    ...field("By", parties(by), why.by, many("by", by)),
    ...field("To", parties(to), why.to, many("to", to)),
    ...field("Due", inWords(due), why.due, date("due", due)),
    ...field("Condition", condition, why.condition),
    ...field("Denied", yes(negated), why.negated),
    ...field("Put", strength, undefined),
    ...field("Instructed", instructed, undefined),
    ...field("About", topics.length === 0 ? undefined : listed(topics.map(topicName)), undefined),
    ...field("Amounts", amounts.length === 0 ? undefined : listed(amounts.map(amountInWords)), undefined),
  ];
};

export const fieldsOfEncounter = (encounter: Encounter): Field[] => {
  const { kind, status, date: day, place, level, format, participants, why } = encounter;
  return [
    ...field("Kind", kind, why.kind, chosen("kind", kind, ENCOUNTER_KINDS)),
    ...field("Status", status, why.status, chosen("status", status, ENCOUNTER_STATUSES)),
    ...field("Date", inWords(day), why.date, date("date", day)),
    ...field("Place", place, why.place, text("place", place)),
    ...field("Level", level, undefined),
    ...field("Form", format, undefined),
    ...field(
      "Participants",
      parties(participants),
      why.participants,
      many("participants", participants, "Names of persons, or codes of parties"),
    ),
  ];
};

export const fieldsOfFact = ({ outcome, partial, due, why }: Fact): Field[] => [
  ...field("Tells of something", outcome, why.outcome),
  ...field("In part", yes(partial), undefined),
  ...field("Due", inWords(due), why.due, date("due", due)),
];

export const fieldsOfDate = ({ value, why }: DateExpression): Field[] =>
  field("Date", dateInWords(value), why.value, date("value", value));

export const fieldsOfPerson = ({ name, office, party, mentions, why }: PersonNamed): Field[] => [
  ...field("Name", name, why.name, text("name", name)),
  ...field("Office", office, why.office, text("office", office)),
  ...field("Speaks for", party === null ? "no party" : partyName(party), why.party, {
    ...text("party", party ?? ""),
    hint: "Code of the party, as GHA or UN; empty for none",
  }),
  ...field("Also called", mentions.length > 1 ? listed(mentions) : undefined, undefined),
];
