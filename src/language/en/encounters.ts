import type { EncounterKind, EncounterModifier, EncounterNoun, EncounterWords } from "../encounters.js";
import { encounterVerbs, governingVerbs } from "./encounter-verbs.js";

const list = (text: string): readonly string[] => text.trim().split(/\s+/);
const set = (text: string): ReadonlySet<string> => new Set(list(text));
/** The Conferences of the Parties go by their number. */
const COPS = Array.from({ length: 40 }, (_, index) => `cop${index + 20}`).join(" ");

type NounRow = readonly [forms: string, kind: EncounterKind, rest?: Partial<EncounterNoun>];

const nounRows: readonly NounRow[] = [
  ["meeting talks conversation conversations discussions audience reception encounter interview", "meeting"],
  ["talk discussion", "meeting", { governed: true }],
  ["meetings audiences", "meeting", { plural: true }],
  ["consultations consultation dialogue", "meeting", { series: true }],
  ["round", "meeting", { series: true, governed: true }],
  ["negotiations", "meeting", { series: true, course: true }],
  ["dinner lunch luncheon breakfast banquet iftar", "meeting", { meal: true, governed: true }],
  ["tete-a-tete one-on-one", "meeting", { format: "one-on-one" }],
  ["call", "call", { governed: true }],
  ["calls", "call", { plural: true, governed: true }],
  ["videoconference video-conference teleconference", "call"],
  ["phone-call telecon", "call"],
  ["visit trip", "visit"],
  ["stop stopover", "visit", { governed: true }],
  ["visits trips tour", "visit", { plural: true }],
  ["summit conference forum congress session symposium plenary", "conference", { series: true }],
  ["seminar workshop roundtable round-table webinar colloquium", "conference", { series: true }],
  [
    "days week weeks expo exhibition exposition games fair festival dialogues gathering",
    "conference",
    { series: true, governed: true, named: true },
  ],
  ["retreat convention", "conference", { series: true, governed: true }],
  ["council committee commission assembly board", "conference", { series: true, governed: true, body: true }],
  [COPS, "conference", { series: true, governed: true }],
  ["summits conferences sessions", "conference", { plural: true }],
  ["ceremony", "ceremony"],
  ["celebrations celebration commemoration commemorations festivities", "ceremony", { governed: true }],
  ["signing inauguration", "ceremony", { governed: true }],
  ["opening", "ceremony", { governed: true, opens: true }],
  [
    "wreath-laying ribbon-cutting ground-breaking groundbreaking swearing-in investiture coronation unveiling",
    "ceremony",
    { governed: true },
  ],
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

/** English words for encounters. */
export const encounters: EncounterWords = {
  verbs: encounterVerbs,
  nouns,
  modifiers,
  governing: governingVerbs,
  ordinals: set(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th next following",
  ),
  during: set("after during following at before prior"),
  portions: set("copies copy round rounds series edition part phase session hours"),
  bodies: set("commission committee council assembly board"),
  lines: set("telephone phone video videoconference videolink teleconference videocall link phone-in"),
  joint: set("joint tripartite trilateral three-way"),
  opening: set("in through by via with"),
  posted: set("posted tweeted shared"),
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
  sharing: set("co-chair co-chaired cochair co-host co-hosted cohost"),
  copulas: set("be"),
  joining: set("join"),
  parts: set("part"),
  discussing: set("discuss convey present review exchange congratulate brief inform"),
  leads: set("the both his her their its , visiting then"),
  initial: set("first"),
  connecting: set("with by the as well also"),
  fillers: set("today yesterday again tomorrow one-on-one here there separately briefly together tonight"),
  concluding: set("conclude complete finalise finalize finish end"),
  delegations: set("delegation group mission side"),
  attendedAt: set("at during"),
  openable: set(
    `exhibition exhibit embassy consulate bridge school university hospital plant factory station terminal port airport road
    railway line centre center institute library museum monument memorial statue plaque park pavilion headquarters office
    power-station dam mosque church`,
  ),
  representing: set("represent"),
  looking: set("look"),
  pointing: set("that this it the which"),
  forward: set("forward"),
  otherOffers: set("offer proposal request condition"),
  present: set("present attending participants attendance attended chaired co-chaired cochaired"),
};
