import type { EncounterKind, EncounterVerb, GoverningVerb } from "../encounters.js";
import { ENCOUNTER_KINDS } from "../encounters.js";

const list = (text: string): readonly string[] => text.trim().split(/\s+/);
/** A row’s words before the other side; `-` is nothing at all. */
const before = (text: string): ReadonlySet<string> =>
  new Set(list(text).map((word) => (word === "-" ? "" : word)));

type VerbRow = readonly [lemmas: string, kind: EncounterKind, before: string, rest?: Partial<EncounterVerb>];

const verbRows: readonly VerbRow[] = [
  ["meet", "meeting", "- with", { mutual: true }],
  ["welcome host", "meeting", "-", { receives: true }],
  ["receive greet", "meeting", "-"],
  ["confer consult negotiate", "meeting", "with", { mutual: true }],
  ["sit", "meeting", "with", { particle: "down" }],
  ["call drop", "meeting", "-", { particle: "on" }],
  ["speak talk converse", "call", "with to", { mutual: true }],
  ["call phone telephone ring", "call", "-"],
  ["discuss review exchange", "call", "with", { mutual: true, byLine: true }],
  ["discuss review raise examine", "meeting", "with", { dated: true }],
  ["open inaugurate unveil", "ceremony", "-", { opens: true }],
  ["visit", "visit", "-", { other: "place" }],
  ["travel fly journey head depart leave", "visit", "to for", { other: "place" }],
  ["come go return", "visit", "to", { other: "place" }],
  ["fly", "visit", "in into", { other: "place" }],
  ["arrive land", "visit", "in at to", { other: "place" }],
  ["be", "visit", "in", { other: "place", coming: true }],
  ["invite", "visit", "to", { other: "place", invites: true }],
  ["write", "correspondence", "to"],
  ["congratulate condole felicitate", "correspondence", "-", { written: true }],
  ["extend express convey send", "correspondence", "to", { written: true }],
  ["reply respond answer", "correspondence", "to", { reply: true }],
  [
    "tell inform assure congratulate brief promise warn give thank condole urge",
    "call",
    "- to",
    { byLine: true },
  ],
  ["take", "meeting", "of", { particle: "leave" }],
  ["bid", "meeting", "to", { particle: "farewell" }],
];

const group = <Row, Value>(
  rows: readonly Row[],
  read: (row: Row) => readonly [string, Value],
): ReadonlyMap<string, readonly Value[]> => {
  const table = new Map<string, Value[]>();
  for (const row of rows) {
    const [lemmas, value] = read(row);
    for (const lemma of list(lemmas)) table.set(lemma, [...(table.get(lemma) ?? []), value]);
  }
  return table;
};

/** Verbs that are an encounter by themselves, by lemma; the first that fits counts. */
export const encounterVerbs = group(verbRows, ([lemmas, kind, prepositions, rest]) => [
  lemmas,
  { kind, before: before(prepositions), other: "person", ...rest } satisfies EncounterVerb,
]);

const kinds = (text: string): ReadonlySet<EncounterKind> =>
  new Set(ENCOUNTER_KINDS.filter((kind) => text === "*" || list(text).includes(kind)));

type GoverningRow = readonly [
  lemmas: string,
  role: GoverningVerb["role"],
  kinds: string,
  before: string,
  rest?: Partial<GoverningVerb>,
];

const TALKS = "meeting call conference ceremony";

const governingRows: readonly GoverningRow[] = [
  ["cancel scrap abandon", "speaker", "*", "-", { status: "cancelled", ofSubject: true }],
  ["call", "speaker", "*", "-", { status: "cancelled", ofSubject: true, particle: "off" }],
  [
    "postpone suspend defer adjourn delay",
    "speaker",
    "*",
    "-",
    { status: "cancelled", ofSubject: true, defers: true },
  ],
  ["put push", "speaker", "*", "-", { status: "cancelled", ofSubject: true, defers: true, particle: "off" }],
  ["move", "speaker", "*", "-", { status: "cancelled", ofSubject: true, defers: true, passive: true }],
  ["reschedule", "speaker", "*", "-", { status: "planned", ofSubject: true }],
  ["take", "speaker", "*", "-", { ofSubject: true, particle: "place" }],
  ["meet sit", "speaker", "conference", "-", { ofSubject: true }],
  ["run last", "speaker", "*", "-", { ofSubject: true }],
  [
    "schedule plan due set slate slat expect time arrange fix programme foresee envisage to",
    "speaker",
    "*",
    "-",
    { status: "planned", ofSubject: true },
  ],
  [
    "hold conduct convene organise organize host launch conclude complete",
    "participant",
    TALKS,
    "-",
    {
      ofSubject: true,
      passive: true,
    },
  ],
  ["begin start open commence convene occur conclude end close", "speaker", "*", "-", { ofSubject: true }],
  [
    "hold have conduct launch begin start open resume reconvene continue conclude complete initiate",
    "participant",
    TALKS,
    "-",
  ],
  ["engage", "participant", TALKS, "in"],
  ["enter", "participant", TALKS, "into"],
  ["meet", "attendee", "conference", "at during"],
  ["convene co-host co-hosted cohost", "participant", TALKS, "-"],
  ["host organise organize arrange give offer hold", "host", TALKS, "-"],
  [
    "attend join address chair co-chair co-chaired cochair lead head open close inaugurate witness",
    "attendee",
    TALKS,
    "-",
  ],
  ["preside", "attendee", TALKS, "over at"],
  ["participate speak appear intervene", "attendee", TALKS, "in at during"],
  ["take", "attendee", TALKS, "in", { particle: "part" }],
  ["represent", "attendee", TALKS, "at in"],
  ["pay make undertake conduct begin start conclude complete end", "traveller", "visit", "-"],
  ["wrap", "traveller", "visit", "up"],
  ["carry", "traveller", "visit", "-", { particle: "out" }],
  ["fix set", "participant", "meeting visit conference", "for", { status: "planned" }],
  ["see welcome greet join receive", "attendee", "conference", "at during"],
  ["exchange", "sender", "correspondence", "-"],
  ["discuss review consider speak talk confer address", "participant", "call", "in during over"],
  ["congratulate condole thank inform assure brief tell", "participant", "call", "in during over by"],
  ["be arrive come travel go", "traveller", "visit", "on for"],
  ["pay make", "participant", "meeting call", "-"],
  ["receive", "host", "visit", "-"],
  ["receive take get", "participant", "call", "-"],
  ["receive", "participant", "meeting", "in"],
  ["receive", "participant", "meeting", "-"],
  ["welcome", "speaker", "visit", "on for during"],
  ["send address write dispatch forward extend cable", "sender", "correspondence", "-"],
  ["receive get", "recipient", "correspondence", "-"],
  ["reply respond", "sender", "correspondence", "to in"],
  ["congratulate thank condole express convey extend wish", "sender", "correspondence", "in"],
  ["deliver hand convey transmit pass bring present carry", "bearer", "correspondence", "- over on"],
  [
    "deliver hand send receive transmit forward dispatch",
    "speaker",
    "correspondence",
    "-",
    {
      ofSubject: true,
      passive: true,
    },
  ],
  ["present hand submit deliver accept receive", "participant", "ceremony", "-"],
  ["invite", "inviter", "conference meeting", "to for"],
  ["invite", "inviter", "ceremony", "to"],
  [
    "propose suggest offer recommend",
    "participant",
    "meeting call visit conference",
    "-",
    { status: "proposed" },
  ],
  [
    "announce plan schedule await expect anticipate",
    "participant",
    "meeting call visit conference",
    "-",
    {
      status: "planned",
    },
  ],
  ["look", "speaker", "meeting call visit conference", "to", { particle: "forward", status: "planned" }],
];

/** Verbs that govern the noun of an encounter, by lemma; the first that fits counts. */
export const governingVerbs = group(governingRows, ([lemmas, role, of, prepositions, rest]) => [
  lemmas,
  { role, kinds: kinds(of), before: before(prepositions), ...rest } satisfies GoverningVerb,
]);
