import { phraseTable } from "../../text/phrases.js";
import type { Descriptor, OfficeClass, PeopleWords, Pronoun } from "../people.js";
import { honorifics } from "./honorifics.js";
import { nameParticles, notNames, surnames } from "./names.js";
import { officeHeads, pluralTitles } from "./offices.js";
import { portfolioWords } from "./portfolios.js";

const words = (text: string): readonly string[] => text.split(",").map((word) => word.trim());
const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const TOP: readonly OfficeClass[] = ["head of state", "head of government", "royal", "head of organisation"];

const descriptors: readonly (readonly [string, Descriptor])[] = [
  ["head of state", { classes: ["head of state"] }],
  ["head of government", { classes: ["head of government"] }],
  ["leader", { classes: TOP }],
  ["head", { classes: [...TOP, "minister"], needsParty: true }],
  ["official", {}],
  ["politician", {}],
  ["statesman", {}],
  ["dignitary", {}],
  ["delegate", {}],
  ["monarch", { classes: ["head of state"] }],
  ["sovereign", { classes: ["head of state"] }],
  ["his majesty", { classes: ["head of state"] }],
  ["her majesty", { classes: ["head of state"] }],
  ["diplomat", { classes: ["diplomat", "minister"] }],
  ["top diplomat", { classes: ["minister", "head of organisation"] }],
  ["chief diplomat", { classes: ["minister", "head of organisation"] }],
  ["foreign policy chief", { classes: ["head of organisation"] }],
  ["head of delegation", {}],
  ["guest", { role: "guest" }],
  ["visitor", { role: "guest" }],
  ["visiting dignitary", { role: "guest" }],
  ["distinguished guest", { role: "guest" }],
  ["host", { role: "host" }],
  ["counterpart", { counterpart: true }],
  ["opposite number", { counterpart: true }],
  ["colleague", { counterpart: true }],
  ["homologue", { counterpart: true }],
  ["interlocutor", { counterpart: true }],
  ["latter", { latest: true }],
  ["predecessor", { sameOffice: true }],
  ["successor", { sameOffice: true }],
];

const groups: PeopleWords["groups"] = phraseTable([
  ["sides", { parties: true }],
  ["parties", { parties: true }],
  ["countries", { parties: true }],
  ["governments", { parties: true }],
  ["nations", { parties: true }],
  ["states", { parties: true }],
  ["delegations", { parties: true }],
  ["capitals", { parties: true }],
  ["republics", { parties: true }],
  ["neighbours", { parties: true }],
  ["neighbors", { parties: true }],
  ["leaders", { classes: TOP }],
  ["presidents", { classes: ["head of state"] }],
  ["heads of state", { classes: ["head of state"] }],
  ["heads of government", { classes: ["head of government"] }],
  ["prime ministers", { classes: ["head of government"] }],
  ["ministers", { classes: ["minister", "head of government"] }],
  ["foreign ministers", { classes: ["minister"] }],
  ["defence ministers", { classes: ["minister"] }],
  ["defense ministers", { classes: ["minister"] }],
  ["transport ministers", { classes: ["minister"] }],
  ["trade ministers", { classes: ["minister"] }],
  ["energy ministers", { classes: ["minister"] }],
  ["finance ministers", { classes: ["minister"] }],
  ["secretaries", { classes: ["minister"] }],
  ["diplomats", { classes: ["diplomat", "minister"] }],
  ["chief diplomats", { classes: ["minister"] }],
  ["officials", {}],
  ["counterparts", {}],
  ["men", {}],
  ["women", {}],
  ["interlocutors", {}],
  ["principals", {}],
  ["chairs", {}],
  ["co-chairs", {}],
  ["kings", { classes: ["head of state"] }],
  ["monarchs", { classes: ["head of state"] }],
]);

const partyNouns: PeopleWords["partyNouns"] = phraseTable([
  ...words(
    "side, government, delegation, authorities, leadership, party, administration, cabinet, people, federal government, royal government, council of ministers, state, nation, officials, partners, partner, friends, country, diplomacy",
  ).map((form) => [form, {}] as const),
  ...words(
    "foreign ministry, ministry of foreign affairs, ministry of external affairs, ministry, presidency, embassy, parliament, state department, foreign office, defence ministry, ministry of defence, mission, secretariat",
  ).map((form) => [form, { speaks: true }] as const),
]);
const pronouns = new Map<string, Pronoun>([
  ["i", { person: 1, number: "singular" }],
  ["me", { person: 1, number: "singular" }],
  ["my", { person: 1, number: "singular", possessive: true }],
  ["we", { person: 1, number: "plural" }],
  ["us", { person: 1, number: "plural" }],
  ["our", { person: 1, number: "plural", possessive: true }],
  ["you", { person: 2, number: "singular" }],
  ["your", { person: 2, number: "singular", possessive: true }],
  ["he", { person: 3, number: "singular", gender: "masculine" }],
  ["him", { person: 3, number: "singular", gender: "masculine" }],
  ["his", { person: 3, number: "singular", gender: "masculine", possessive: true }],
  ["she", { person: 3, number: "singular", gender: "feminine" }],
  ["her", { person: 3, number: "singular", gender: "feminine", possessive: true }],
  ["it", { person: 3, number: "singular", gender: "neuter" }],
  ["its", { person: 3, number: "singular", gender: "neuter", possessive: true }],
  ["they", { person: 3, number: "plural" }],
  ["them", { person: 3, number: "plural" }],
  ["their", { person: 3, number: "plural", possessive: true }],
]);

/** English words about people and their offices. */
export const people: PeopleWords = {
  honorifics,
  officeHeads,
  titleFillers: wordSet("of for and the & , affairs to"),
  titleSynonyms: new Map([
    ["external", "foreign"],
    ["defense", "defence"],
    ["labor", "labour"],
    ["amir", "emir"],
    ["caretaker", "acting"],
    ["interim", "acting"],
  ]),
  ranks: wordSet("vice deputy first former ex assistant under second third"),
  patronymic: /(?:ovich|evich|ovna|evna|uly|ogly|oglu|qizi|kyzy)$/i,
  articledName: /^(?:(?:al|el|ad|an|ar|as|at|ash|az)-|d['’])\p{L}/iu,
  officeAcronyms: new Map([
    ["PM", { title: "Prime Minister", head: "prime minister", class: "head of government" }],
    ["DPM", { title: "Deputy Prime Minister", head: "prime minister", class: "head of government" }],
    ["FM", { title: "Foreign Minister", head: "minister", class: "minister" }],
    ["EAM", { title: "External Affairs Minister", head: "minister", class: "minister" }],
    ["VP", { title: "Vice President", head: "vice president", class: "head of state" }],
    ["NSA", { title: "National Security Adviser", head: "national security adviser", class: "official" }],
    ["SG", { title: "Secretary-General", head: "secretary-general", class: "head of organisation" }],
    ["UNSG", { title: "Secretary-General", head: "secretary-general", class: "head of organisation" }],
    ["HR/VP", { title: "High Representative", head: "high representative", class: "head of organisation" }],
  ]),
  terms: new Map([
    ["presidency", { title: "President", head: "president", class: "head of state" }],
    ["premiership", { title: "Prime Minister", head: "prime minister", class: "head of government" }],
    ["chancellorship", { title: "Chancellor", head: "chancellor", class: "head of government" }],
    ["reign", { title: "King", head: "king", class: "head of state" }],
  ]),
  descriptors: phraseTable(descriptors),
  groups,
  pluralTitles,
  counterparts: wordSet("counterparts colleagues homologues"),
  styles: new Map([
    ...["majesty", "highness", "excellency", "holiness", "eminence", "beatitude", "madam", "sir"].map(
      (style) => [style, style] as const,
    ),
    ...["hm", "h.m."].map((form) => [form, "majesty"] as const),
    ...["hh", "h.h.", "hrh", "h.r.h."].map((form) => [form, "highness"] as const),
  ]),
  officeModifiers: wordSet(
    "additional deputy transitional presidential first second vice acting interim former ex- outgoing incoming designate special permanent senior joint federal state union principal chief assistant executive caretaker honorary co- lead general parliamentary regional national grand",
  ),
  visiting: wordSet("visiting guest"),
  passingAdjectives: wordSet(
    "visiting guest host top senior ranking fellow incumbent current new newly elected appointed newly-elected newly-appointed then late outgoing distinguished honourable honorable esteemed dear same respective own long-serving",
  ),
  keptTitles: wordSet("ambassador general admiral colonel senator prince princess sheikh shaikh"),
  portfolioWords,
  officeConnectors: wordSet("of for and & the to"),
  partyNouns,
  nameParticles,
  notNames,
  surnames,
  behalf: wordSet("behalf name instructions presence"),
  candidacies: wordSet("candidacy candidature nomination bid"),
  accompanying: wordSet("accompany join attend assist flank represent"),
  dealing: wordSet(
    "meet speak talk write send receive congratulate thank invite call telephone phone greet welcome host address brief inform tell ask urge assure",
  ),
  leading: wordSet("head lead chair"),
  inviting: wordSet("invitation invitations"),
  meeting: wordSet(
    "meet hold receive host call speak talk confer welcome greet telephone phone invite congratulate visit",
  ),
  bringing: wordSet("convey bring deliver transmit pass relay carry hand"),
  pronouns,
  objectPronouns: new Map([["her", { person: 3, number: "singular", gender: "feminine" }]]),
};
