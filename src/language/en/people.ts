import { phraseTable } from "../../text/phrases.js";
import type { Descriptor, OfficeClass, OfficeHead, PeopleWords, Pronoun } from "../people.js";
import { nameParticles, notNames } from "./names.js";
import { portfolioWords } from "./portfolios.js";

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);
const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Titles by the class of office that they name. */
const OFFICES: Readonly<Record<OfficeClass, string>> = {
  "head of state":
    "president, vice-president, king, queen, amir, emir, sultan, emperor, empress, grand duke, grand duchess, sovereign, monarch, yang di-pertuan agong, governor-general, governor general, pope, captain regent, supreme leader, sovereign prince",
  "head of government":
    "prime minister, president of the government, president of the council of ministers, minister president, premier, chancellor, federal chancellor, taoiseach, first minister, head of the government, chief cabinet secretary",
  royal:
    "crown prince, crown princess, prince, princess, duke, duchess, queen mother, first lady, heir apparent",
  minister:
    "minister, minister delegate, minister-delegate, state minister, foreign secretary, home secretary, defence secretary, defense secretary, trade secretary, business secretary, energy secretary, secretary of state, secretary of defense, secretary of defence, secretary of the treasury, secretary of commerce, secretary of energy, secretary of agriculture, secretary of foreign affairs, secretary of foreign relations, chancellor of the exchequer, cabinet secretary, chancellor of foreign affairs, state secretary, parliamentary secretary, attorney general, minister-counsellor, minister of state, state councilor, state councillor, undersecretary, under-secretary, under secretary, secretary, vice minister, vice-minister, deputy minister",
  diplomat:
    "ambassador, envoy, special envoy, personal envoy, special representative, permanent representative, high commissioner, charge d'affaires, consul, consul general, consul-general, honorary consul, chief negotiator, negotiator, head of mission, nuncio, apostolic nuncio, resident coordinator, special coordinator, special adviser",
  "head of organisation":
    "secretary-general, secretary general, chairperson, chairman, chairwoman, chair, high representative, commissioner, director-general, director general, executive director, managing director, executive secretary, administrator, president of the commission, president of the council, deputy secretary-general, special rapporteur, chief of mission",
  parliamentarian:
    "speaker, member of parliament, senator, deputy speaker, president of the senate, president of the assembly, congressman, congresswoman, member of congress",
  regional: "head, governor, mayor, chief minister, regional president, lieutenant governor, lord mayor",
  military:
    "general, admiral, colonel, major general, lieutenant general, chief of defence, chief of the general staff, chief of staff, commander, commander-in-chief, brigadier, marshal, field marshal, air chief marshal",
  religious:
    "cardinal, archbishop, bishop, patriarch, grand imam, imam, grand mufti, mufti, rabbi, chief rabbi, metropolitan, catholicos, dalai lama, aga khan",
  spokesperson:
    "spokesperson, spokesman, spokeswoman, press secretary, press officer, official spokesperson, chief spokesperson",
  official:
    "member, director, head of department, adviser, advisor, national security adviser, national security advisor, counsellor, councillor, deputy, assistant secretary, assistant, vice-chair, vice-chairman, vice-chairperson, chief justice, judge, governor of the central bank, permanent secretary, general secretary, party secretary, aide, coordinator, deputy foreign minister, director of cabinet, superintendent, captain, first secretary, attache, prosecutor general, general director",
  outsider:
    "chief executive, chief executive officer, ceo, opposition leader, opposition lawmaker, opposition mp, opposition deputy, opposition senator, opposition politician, lawmaker, legislator, leader of the opposition, chair of the board, founder, professor, analyst, activist, economist, researcher, businessman, businesswoman, entrepreneur, journalist, editor, lawyer, head of research, correspondent, campaigner, farmer, resident, student, shopkeeper, historian, expert, scientist, author, poet, writer, singer, footballer, athlete",
};

/** Titles that tell the holder's gender. */
const GENDER: Readonly<Record<string, OfficeHead["gender"]>> = {
  king: "masculine",
  queen: "feminine",
  emperor: "masculine",
  empress: "feminine",
  sultan: "masculine",
  amir: "masculine",
  emir: "masculine",
  prince: "masculine",
  princess: "feminine",
  "crown prince": "masculine",
  "crown princess": "feminine",
  chairman: "masculine",
  chairwoman: "feminine",
  spokesman: "masculine",
  spokeswoman: "feminine",
  pope: "masculine",
  cardinal: "masculine",
  "queen mother": "feminine",
  "first lady": "feminine",
  businessman: "masculine",
  businesswoman: "feminine",
  "grand imam": "masculine",
};

/** Offices that mean one organisation unless another is named. */
const USUAL: Readonly<Record<string, string>> = {
  "secretary-general": "UN",
  "secretary general": "UN",
  commissioner: "EU",
};

/** Offices that only one organisation has. */
const OWNER: Readonly<Record<string, string>> = {
  "high representative": "EU",
  "high representative/vice-president": "EU",
};

function* officeEntries(): Generator<readonly [string, OfficeHead]> {
  for (const office of Object.keys(OFFICES)) {
    if (!isOfficeClass(office)) continue;
    for (const title of words(OFFICES[office])) {
      const gender = GENDER[title];
      yield [
        title,
        {
          class: office,
          ...(gender && { gender }),
          ...(title === "head" && { needsPlace: true }),
          ...(OWNER[title] && { party: OWNER[title] }),
          ...(USUAL[title] && { usualParty: USUAL[title] }),
        },
      ];
    }
  }
}

const isOfficeClass = (name: string): name is OfficeClass => Object.hasOwn(OFFICES, name);

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

const honorifics: PeopleWords["honorifics"] = phraseTable([
  ["his majesty", { gender: "masculine" }],
  ["her majesty", { gender: "feminine" }],
  ["his royal highness", { gender: "masculine" }],
  ["her royal highness", { gender: "feminine" }],
  ["his serene highness", { gender: "masculine" }],
  ["his highness", { gender: "masculine" }],
  ["her highness", { gender: "feminine" }],
  ["his excellency", { gender: "masculine" }],
  ["her excellency", { gender: "feminine" }],
  ["his holiness", { gender: "masculine" }],
  ["his eminence", { gender: "masculine" }],
  ["his beatitude", { gender: "masculine" }],
  ["his grace", { gender: "masculine" }],
  ["your excellency", {}],
  ["the honourable", {}],
  ["the honorable", {}],
  ["the hon .", {}],
  ["the right honourable", {}],
  ["the rt hon", {}],
  ["rt hon", {}],
  ["right honourable", {}],
  ["honourable", {}],
  ["honorable", {}],
  ...[
    "h.e.",
    "h.e",
    "h . e .",
    "hon",
    "hon.",
    "dr",
    "dr.",
    "prof",
    "prof.",
    "professor",
    "eng",
    "eng.",
    "engr",
    "engr.",
    "arch.",
    "ing.",
    "amb.",
    "ambassador-designate",
    "maj.",
    "gen.",
    "gen",
    "lt.",
    "col.",
    "brig.",
    "capt.",
    "adm.",
    "haji",
    "alhaji",
    "ratu",
    "adi",
    "tengku",
    "tunku",
    "datin",
    "pengiran",
    "nana",
    "barrister",
    "datuk",
    "dato",
    "dato'",
    "tan sri",
    "tun",
    "rev.",
    "reverend",
    "excellency",
    "comrade",
    "senator",
    "s.e.",
    "major general",
    "lieutenant general",
    "brigadier general",
    "general",
    "brigadier",
    "colonel",
    "captain",
    "admiral",
    "vice admiral",
    "rear admiral",
    "h.h.",
    "hm",
    "h.m.",
    "h.r.h.",
    "hrh",
    "hh",
    "he",
    "ret.",
    "(ret.)",
  ].map((form) => [form, {}] as const),
  ...[
    "mr",
    "mr.",
    "shri",
    "sri",
    "sir",
    "lord",
    "sheikh",
    "shaikh",
    "sayyid",
    "sayyed",
    "don",
    "herr",
    "monsieur",
    "msgr.",
    "father",
    "baron",
  ].map((form) => [form, { gender: "masculine" }] as const),
  ...[
    "mrs",
    "mrs.",
    "ms",
    "ms.",
    "miss",
    "smt",
    "smt.",
    "madam",
    "madame",
    "dame",
    "lady",
    "sheikha",
    "shaikha",
    "dona",
    "frau",
    "sister",
    "baroness",
    "sayyida",
  ].map((form) => [form, { gender: "feminine" }] as const),
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
  officeHeads: phraseTable(officeEntries()),
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
  articledName: /^(?:al|el|ad|an|ar|as|at|ash|az)-\p{L}/iu,
  officeAcronyms: new Map([
    ["PM", { title: "Prime Minister", head: "prime minister", class: "head of government" }],
    ["DPM", { title: "Deputy Prime Minister", head: "prime minister", class: "head of government" }],
    ["FM", { title: "Foreign Minister", head: "minister", class: "minister" }],
    ["EAM", { title: "External Affairs Minister", head: "minister", class: "minister" }],
    ["HM", { title: "Home Minister", head: "minister", class: "minister" }],
    ["RM", { title: "Defence Minister", head: "minister", class: "minister" }],
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
  styles: wordSet("majesty highness excellency holiness eminence beatitude madam sir"),
  officeModifiers: wordSet(
    "additional deputy first second vice acting interim former ex- outgoing incoming designate special permanent senior joint federal state union principal chief assistant executive caretaker honorary co- lead general parliamentary regional national grand",
  ),
  passingAdjectives: wordSet(
    "visiting guest host fellow incumbent current new newly elected appointed newly-elected newly-appointed then late outgoing distinguished honourable honorable esteemed dear same respective own long-serving",
  ),
  portfolioWords,
  officeConnectors: wordSet("of for and & the to"),
  partyNouns,
  nameParticles,
  notNames,
  behalf: wordSet("behalf name instructions"),
  accompanying: wordSet("accompany join attend assist flank represent"),
  dealing: wordSet(
    "meet speak talk write send receive congratulate thank invite call telephone phone greet welcome host address brief inform tell ask urge assure",
  ),
  leading: wordSet("head lead chair"),
  inviting: wordSet("invitation invitations"),
  meeting: wordSet("meet hold receive host call speak talk confer welcome greet telephone phone"),
  bringing: wordSet("convey bring deliver transmit pass relay carry hand"),
  pronouns,
};
