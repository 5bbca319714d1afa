import type { ActFrame, ActKind, ActWords, Complement } from "../acts.js";

const list = (text: string): readonly string[] => text.trim().split(/\s+/);
const set = (text: string): ReadonlySet<string> => new Set(list(text));

const GRATITUDE = set("gratitude thanks appreciation gratefulness thankfulness thank-you");
const REGARDS = set(
  "greetings greeting wishes regards condolences condolence sympathy sympathies congratulations felicitations compliments salutations",
);
const READINESS = set("readiness willingness preparedness");
const RESOLVE = set("commitment commitments determination resolve adherence");
const BACKING = set("support solidarity backing endorsement");
const COMPLAINT = set(
  "concern concerns indignation alarm dismay disappointment protest displeasure opposition objection objections condemnation reservations apprehension disquiet outrage",
);
const INVITATION = set("invitation invitations");
const WELCOME = set(
  "invitation invitations offer offers proposal proposals request requests suggestion suggestions initiative idea",
);
const TASKS = set("task tasks instructions instruction orders directives");
const NEED = set("need necessity urgency");
const APPEAL = set("request requests appeal call demand");
const INSTRUMENTS = set(
  `agreement agreements memorandum memoranda mou mous protocol protocols treaty treaties convention declaration communique
  statement programme program plan contract contracts accord accords arrangement arrangements pact letter letters note notes document
  documents minutes deal deals charter roadmap understanding record schedule covenant compact annex amendment partnership action-plan`,
);
const COMING = set("visit come attend travel go join address participate take pay be return open");

type Row = readonly [lemmas: string, kind: ActKind, complement: Complement, rest?: Partial<ActFrame>];

/** Light verbs carry the act in their noun: *expressed gratitude*, *conveyed greetings*. */
const CARRIERS =
  "express voice convey extend offer reiterate renew repeat send deliver bring reaffirm declare share give pass present transmit register pledge show state underline underscore stress emphasize emphasise put confirm raise have affirm record place accord hand lodge issue make entrust reassert restate hold communicate relay pay signal indicate ratify lend";

const rows: readonly Row[] = [
  ["thank", "thanks", "object"],
  ["appreciate", "thanks", "object"],
  [CARRIERS, "thanks", "object", { nouns: GRATITUDE }],
  [CARRIERS, "greeting", "object", { nouns: REGARDS }],
  [CARRIERS, "invitation", "object", { nouns: INVITATION }],
  [CARRIERS, "offer", "object", { nouns: READINESS }],
  [
    "express reaffirm reiterate renew declare state underline underscore stress emphasize emphasise confirm restate affirm reassert voice repeat",
    "commitment",
    "object",
    { nouns: RESOLVE },
  ],
  [CARRIERS, "support", "object", { nouns: BACKING }],
  [
    "express voice raise convey register lodge share reiterate repeat put state",
    "criticism",
    "object",
    { nouns: COMPLAINT },
  ],
  [
    "stress emphasize emphasise underline underscore reiterate highlight reaffirm repeat point",
    "request",
    "object",
    { nouns: NEED },
  ],
  ["make renew repeat reiterate convey address submit lodge", "request", "object", { nouns: APPEAL }],
  ["congratulate felicitate", "greeting", "object"],
  [
    "wish",
    "greeting",
    "object",
    {
      nouns: set(
        "success prosperity health happiness progress well luck recovery peace joy fruitful good best",
      ),
    },
  ],
  ["condole", "greeting", "any"],
  ["entrust charge ask", "greeting", "object", { nouns: REGARDS }],

  ["invite", "invitation", "object"],
  [
    "ask",
    "invitation",
    "object-infinitive",
    { infinitives: set("visit come attend join address open travel inaugurate") },
  ],
  ["accept", "acceptance", "any"],
  ["take", "acceptance", "object", { particle: ["up"], nouns: WELCOME }],
  ["welcome", "acceptance", "object", { nouns: set("invitation offer proposal suggestion") }],
  ["grant approve", "acceptance", "object", { nouns: set("request requests proposal") }],
  ["consent accede assent", "acceptance", "any"],
  ["agree", "acceptance", "infinitive", { subject: "one" }],
  ["agree", "acceptance", "object", { particle: ["to"], subject: "one" }],
  ["decline refuse", "refusal", "any"],
  ["reject exclude", "refusal", "object"],
  ["say", "acceptance", "any", { particle: ["yes"] }],
  ["say", "refusal", "any", { particle: ["no"] }],
  ["rule", "refusal", "object", { particle: ["out"] }],
  ["turn", "refusal", "object", { particle: ["down"] }],
  ["rebuff", "refusal", "object"],

  ["instruct task direct order mandate commission charge", "instruction", "object"],
  ["set give issue assign entrust", "instruction", "object", { nouns: TASKS }],

  ["agree", "agreement", "infinitive"],
  ["agree concur decide", "agreement", "will"],
  ["agree", "agreement", "object", { particle: ["on"] }],
  ["agree", "agreement", "object", { particle: ["upon"] }],
  ["agree", "agreement", "object", { particle: ["to"] }],
  ["decide resolve", "agreement", "infinitive", { subject: "several" }],
  ["sign initial ink subscribe", "agreement", "object"],
  ["conclude adopt exchange", "agreement", "object", { nouns: INSTRUMENTS }],
  ["reach", "agreement", "object", { nouns: set("agreement agreements understanding deal accord") }],

  ["call", "request", "object-infinitive", { particle: ["on"] }],
  ["call", "request", "object-infinitive", { particle: ["upon"] }],
  ["call", "request", "object", { particle: ["for"] }],
  ["appeal", "request", "any"],
  ["ask", "request", "object-infinitive"],
  ["ask", "request", "that"],
  ["ask", "request", "infinitive"],
  ["ask", "request", "object", { particle: ["for"] }],
  ["request demand urge seek solicit", "request", "object"],
  ["encourage press implore", "request", "object-infinitive"],
  ["request demand propose suggest recommend urge", "request", "that"],
  ["insist", "request", "subjunctive"],
  ["propose suggest recommend", "request", "object"],
  ["propose", "request", "infinitive"],

  ["offer volunteer", "offer", "infinitive", { strength: "ready" }],
  ["offer", "offer", "object", { strength: "ready" }],

  ["undertake pledge vow promise commit guarantee swear", "commitment", "infinitive", { strength: "firm" }],
  ["undertake pledge vow promise guarantee", "commitment", "that", { strength: "firm" }],
  ["pledge promise", "commitment", "object", { strength: "firm" }],
  ["commit", "commitment", "object", { particle: ["to"], strength: "firm" }],
  ["commit", "commitment", "object", { particle: ["itself", "to"], strength: "firm" }],
  ["commit", "commitment", "object", { particle: ["themselves", "to"], strength: "firm" }],
  ["intend plan", "commitment", "infinitive", { strength: "intended" }],

  ["support back endorse second champion", "support", "object"],
  ["adhere", "support", "object", { particle: ["to"] }],
  ["stand", "support", "object", { particle: ["with"] }],
  ["stand", "support", "object", { particle: ["by"] }],
  ["side", "support", "object", { particle: ["with"] }],

  ["condemn denounce deplore criticise criticize accuse decry blame censure rebuke", "criticism", "object"],
  ["object protest complain", "criticism", "any"],
  ["deplore condemn lament", "criticism", "that"],
  ["oppose", "criticism", "object"],
  ["concur", "agreement", "infinitive"],
  ["concur", "agreement", "object", { particle: ["on"] }],
  [
    "announce pledge promise",
    "commitment",
    "object",
    {
      nouns: set(
        "gifting grant grants provision donation contribution allocation package assistance aid loan loans scholarship scholarships funding deployment intention plans supply",
      ),
    },
  ],
  [CARRIERS, "acceptance", "object", { nouns: set("acceptance") }],
  [CARRIERS, "refusal", "object", { nouns: set("refusal") }],
  ["have", "commitment", "object", { nouns: set("intention plans") }],
];

const adjectives: readonly (readonly [string, ActFrame])[] = [
  ...list("grateful thankful indebted").map((form) => [form, { kind: "thanks", complement: "any" }] as const),
  ...list("ready prepared willing").map(
    (form) => [form, { kind: "offer", complement: "infinitive", strength: "ready" }] as const,
  ),
  ...list("committed determined resolved").map(
    (form) => [form, { kind: "commitment", complement: "any", strength: "firm" }] as const,
  ),
  ...list("concerned alarmed worried dismayed appalled outraged").map(
    (form) => [form, { kind: "criticism", complement: "any" }] as const,
  ),
  ["unable", { kind: "refusal", complement: "infinitive" }],
];

function byLemma(): ReadonlyMap<string, readonly ActFrame[]> {
  const verbs = new Map<string, ActFrame[]>();
  for (const [lemmas, kind, complement, rest] of rows) {
    for (const lemma of list(lemmas)) {
      const frames = verbs.get(lemma) ?? [];
      frames.push({ kind, complement, ...rest });
      verbs.set(lemma, frames);
    }
  }
  return verbs;
}

/** English words that do things. */
export const acts: ActWords = {
  verbs: byLemma(),
  adjectives: new Map(adjectives),
  copulas: set("be stand remain feel"),
  undertaking: set("will would shall 'll"),
  happening: set(
    `be have depend happen occur remain seem appear become matter mean mark show reflect rise fall grow decline increase decrease
    drop triple reach exceed arrive flow follow result lead bring suffice need take last face know see understand remember
    emerge enter come begin start run bear hold stand serve prove continue help allow give make`,
  ),
  futures: set("go"),
  destined: set("be"),
  present: set("is are am 's 're 'm"),
  being: set(
    "be have depend remain seem appear become need face see know understand remember mean matter prove benefit suffer live",
  ),
  hoping: set(
    "hope hopes expect expectation predict forecast believe confident confidence optimistic anticipate estimate think fear likely assume wish doubt belief conviction optimism certain convinced sure",
  ),
  wishing: set("like wish want beg"),
  undeniable: set("thank appreciate congratulate accept decline refuse reject condemn invite wish"),
  offering: set("tell let ask call come"),
  pleading: set("please kindly"),
  mutual: new Set(["together", "jointly", "mutually", "each other", "one another"]),
  signings: set("signing signature conclusion initialling initialing exchange"),
  ability: set("can could cannot ca"),
  consenting: set("accept agree support endorse consent approve grant meet"),
  incapacity: [
    ["in", "a", "position", "to"],
    ["able", "to"],
    ["prepared", "to"],
    ["willing", "to"],
    ["ready", "to"],
  ],
  disability: set("unable"),
  arriving: set("visit come attend travel"),
  journeying: set("pay make undertake"),
  journeys: set("visit trip tour journey"),
  coming: COMING,
  instruments: INSTRUMENTS,
  subordinates: set(
    "ministers minister deputies deputy officials teams team experts governments government ministries ministry delegations negotiators commission committee cabinet ambassadors agencies authorities secretariat advisers",
  ),
  conditions: [
    ["on", "condition", "that"],
    ["on", "the", "condition", "that"],
    ["on", "the", "understanding", "that"],
    ["provided", "that"],
    ["providing", "that"],
    ["only", "if"],
    ["as", "long", "as"],
    ["so", "long", "as"],
    ["as", "soon", "as"],
    ["in", "the", "event", "that"],
    ["subject", "to"],
    ["unless"],
    ["if"],
    ["provided"],
    ["should"],
    ["once"],
  ],
};
