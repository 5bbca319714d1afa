import type {
  EncounterKind,
  EncounterModifier,
  EncounterNoun,
  EncounterVerb,
  EncounterWords,
  GoverningVerb,
} from "../encounters.js";

const list = (text: string): readonly string[] => text.trim().split(/\s+/);
const set = (text: string): ReadonlySet<string> => new Set(list(text));
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
  ["discuss review raise examine", "meeting", "with", { dated: true }],
  ["visit", "visit", "-", { other: "place" }],
  ["travel fly journey head depart leave", "visit", "to for", { other: "place" }],
  ["come go return", "visit", "to", { other: "place" }],
  ["arrive land", "visit", "in at to", { other: "place" }],
  ["be", "visit", "in", { other: "place", coming: true }],
  ["invite", "visit", "to", { other: "place", invites: true }],
  ["write", "correspondence", "to"],
  ["congratulate condole felicitate", "correspondence", "-", { written: true }],
  ["extend express convey send", "correspondence", "to", { written: true }],
  ["reply respond answer", "correspondence", "to", { reply: true }],
  ["tell inform assure congratulate brief promise warn give", "call", "- to", { byLine: true }],
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

const verbs = group(verbRows, ([lemmas, kind, prepositions, rest]) => [
  lemmas,
  { kind, before: before(prepositions), other: "person", ...rest } satisfies EncounterVerb,
]);

type NounRow = readonly [forms: string, kind: EncounterKind, rest?: Partial<EncounterNoun>];

const nounRows: readonly NounRow[] = [
  ["meeting talks conversation conversations discussions audience reception encounter interview", "meeting"],
  ["talk discussion", "meeting", { governed: true }],
  ["meetings audiences", "meeting", { plural: true }],
  ["consultations consultation dialogue negotiations", "meeting", { series: true }],
  ["dinner lunch luncheon breakfast banquet iftar", "meeting", { meal: true, governed: true }],
  ["tete-a-tete one-on-one", "meeting", { format: "one-on-one" }],
  ["call", "call", { governed: true }],
  ["calls", "call", { plural: true, governed: true }],
  ["videoconference video-conference teleconference", "call"],
  ["phone-call telecon", "call"],
  ["visit trip", "visit"],
  ["visits trips tour", "visit", { plural: true }],
  ["summit conference forum congress session symposium plenary", "conference", { series: true }],
  [
    "days week weeks expo exhibition exposition games assembly fair festival dialogues gathering",
    "conference",
    { series: true, governed: true, named: true },
  ],
  ["retreat convention", "conference", { series: true, governed: true }],
  ["cop27 cop28 cop29 cop30 cop31 cop32 cop33 cop34 cop35", "conference", { series: true, governed: true }],
  ["summits conferences sessions", "conference", { plural: true }],
  ["ceremony", "ceremony"],
  ["signing inauguration", "ceremony", { governed: true }],
  ["credentials", "ceremony", { governed: true }],
  [
    "letter message telegram cable note reply telegrams messages letters",
    "correspondence",
    { governed: true },
  ],
];

const nouns = new Map(
  nounRows.flatMap(([forms, kind, rest]) =>
    list(forms).map((form): [string, EncounterNoun] => [form, { kind, ...rest }]),
  ),
);

const modifierRows: readonly (readonly [string, EncounterModifier])[] = [
  ["telephone phone telephonic", { kind: "call" }],
  ["video virtual online videoconference", { kind: "call", format: "video" }],
  ["courtesy", { kind: "meeting" }],
  ["state", { level: "state" }],
  ["official", { level: "official" }],
  ["working", { level: "working" }],
  ["private", { level: "private" }],
  ["one-on-one tete-a-tete restricted narrow", { format: "one-on-one" }],
  ["expanded delegation-level extended enlarged plenary", { format: "expanded" }],
];

const modifiers = new Map(
  modifierRows.flatMap(([forms, modifier]) =>
    list(forms).map((form): [string, EncounterModifier] => [form, modifier]),
  ),
);

const kinds = (text: string): ReadonlySet<EncounterKind> =>
  new Set(nounRows.map(([, kind]) => kind).filter((kind) => text === "*" || list(text).includes(kind)));

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
  ["reschedule", "speaker", "*", "-", { status: "planned", ofSubject: true }],
  ["take", "speaker", "*", "-", { ofSubject: true, particle: "place" }],
  [
    "schedule plan due set slate expect time arrange fix programme to",
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
    "hold have conduct launch begin start open resume continue conclude complete initiate",
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
  ["pay make undertake conduct begin start conclude complete end wrap", "traveller", "visit", "-"],
  ["be arrive come travel go", "traveller", "visit", "on for"],
  ["pay make", "participant", "meeting call", "-"],
  ["receive", "host", "visit", "-"],
  ["receive take get", "participant", "call", "-"],
  ["receive", "participant", "meeting", "in"],
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
  ["invite", "inviter", "conference meeting ceremony", "to for"],
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

const governing = group(governingRows, ([lemmas, role, of, prepositions, rest]) => [
  lemmas,
  { role, kinds: kinds(of), before: before(prepositions), ...rest } satisfies GoverningVerb,
]);

/** English words for encounters. */
export const encounters: EncounterWords = {
  verbs,
  nouns,
  modifiers,
  governing,
  ordinals: set(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th next following",
  ),
  during: set("after during following at before"),
  portions: set("copies copy round rounds series edition part phase session hours"),
  bodies: set("commission committee council assembly board"),
  lines: set("telephone phone video videoconference videolink teleconference videocall link phone-in"),
  sidelines: set("sidelines margins sideline fringes"),
  separately: set("separately separate"),
  announcing: set("will shall would 'll 'd wo"),
  suggesting: set("may might could should can must"),
  planning: set(
    "agree concur plan plans intend intention decide decision due set scheduled expect expected slated confirm arrange prepare accept undertake resolve look is readiness ready about announce commit poised",
  ),
  proposing: set(
    "invite propose proposal suggest suggestion offer ask urge request encourage recommend call hope wish desire want invitation interest like seek need opportunity bid candidacy candidature consider",
  ),
  inviting: set("invite ask request urge encourage"),
  invitations: set("invitation invitations"),
  accepting: set("accept confirm"),
  refusing: set("decline refuse reject regret"),
  coming: set("attend come visit travel go be join participate bring meet return"),
  ahead: set("next upcoming forthcoming coming future planned scheduled expected envisaged"),
  over: set("last previous earlier recent past latest first"),
  locative: set("in at"),
  towns: set("in"),
  destination: set("to in"),
  toward: set("to"),
  genitive: set("of"),
  owners: set("my our your his her its their whose this that"),
  partners: set("with between by"),
  visited: set("on"),
  honoured: set("for with of honour honor"),
  senders: set("from by of"),
  recipients: set("to for"),
  homeland: set("kingdom republic country state emirate sultanate capital"),
  attending: set("attend join participate take assist chair co-chair co-chaired cochair lead head"),
  copulas: set("be"),
  joining: set("join"),
  parts: set("part"),
  discussing: set("discuss convey present review exchange congratulate brief inform"),
  leads: set("the both his her their its , visiting then"),
  initial: set("first"),
  connecting: set("with by the as well also"),
  fillers: set("today yesterday again tomorrow one-on-one here there separately briefly together tonight"),
  looking: set("look"),
  forward: set("forward"),
  otherOffers: set("offer proposal request condition"),
  present: set("present attending participants attendance attended chaired co-chaired cochaired"),
};
