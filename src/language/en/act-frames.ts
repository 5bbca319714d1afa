import type { ActFrame, ActKind, Complement } from "../acts.js";
import { monthNames } from "./date-vocabulary.js";

const list = (text: string): readonly string[] => text.trim().split(/\s+/);
const set = (text: string): ReadonlySet<string> => new Set(list(text));

const GRATITUDE = set("gratitude thanks appreciation gratefulness thankfulness thank-you");
const REGARDS = set(
  "greetings greeting wishes regards condolences condolence sympathy sympathies congratulations felicitations compliments salutations",
);
/** What one asks another to do with one’s greetings and thanks. */
const CONVEYING = set("convey pass transmit send give extend relay deliver");
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
const PLEDGES = set("undertaking assurance assurances pledge promise commitment guarantee guarantees");
const DATES = new Set([...monthNames.keys(), "date", "dates"]);
/** What is rejected as wrong, not refused. */
const BLAMED = set(
  `allegation allegations accusation accusations claim claims tariff tariffs sanctions interference attempt attempts measures blockade
  decision annexation threat threats violation violations terrorism violence use ultimatum embargo`,
);
/** What is granted, as against what is blamed on somebody. */
const ASKED = set("request requests proposal proposals offer appeal");
const APPEAL = set("request requests appeal call demand");
/** What both sides sign. */
export const INSTRUMENTS = set(
  `agreement agreements memorandum memoranda mou mous protocol protocols treaty treaties convention declaration communique
  statement programme program plan contract contracts accord accords arrangement arrangements pact letter letters note notes document
  documents minutes deal deals charter roadmap understanding record schedule covenant compact annex amendment partnership action-plan`,
);
/** Verbs of coming to a place. */
export const COMING = set("visit come attend travel go join address participate take pay be return open");

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
  ["assure", "support", "object", { nouns: BACKING }],
  ["assure", "offer", "object", { nouns: READINESS }],
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
  ["recall renew repeat reiterate", "request", "object-infinitive", { nouns: set("wish desire") }],
  ["congratulate felicitate", "greeting", "object"],
  ["wish", "greeting", "object"],
  ["condole", "greeting", "any"],
  ["entrust charge", "greeting", "object", { nouns: REGARDS }],
  ["ask request entrust tell", "thanks", "object-infinitive", { infinitives: CONVEYING, after: GRATITUDE }],
  ["ask request entrust tell", "greeting", "object-infinitive", { infinitives: CONVEYING, after: REGARDS }],

  ["invite", "invitation", "object"],
  [
    "ask",
    "invitation",
    "object-infinitive",
    { infinitives: set("visit come attend join address open travel inaugurate") },
  ],
  ["hand deliver", "invitation", "object", { particle: ["over"], nouns: INVITATION }],
  ["accept", "acceptance", "any"],
  ["take", "acceptance", "object", { particle: ["up"], nouns: WELCOME }],
  ["welcome", "acceptance", "object", { nouns: set("invitation offer proposal suggestion") }],
  ["grant approve", "acceptance", "object", { nouns: ASKED }],
  ["consent accede assent", "acceptance", "any"],
  ["agree", "acceptance", "infinitive", { subject: "one" }],
  ["agree", "acceptance", "object", { particle: ["to"], subject: "one" }],
  ["decline refuse", "refusal", "any"],
  ["reject", "refusal", "object", { nouns: ASKED }],
  ["reject", "criticism", "object", { nouns: BLAMED }],
  ["reject exclude", "refusal", "object"],
  ["say", "acceptance", "any", { particle: ["yes"] }],
  ["say", "refusal", "object", { particle: ["no", "to"] }],
  ["rule", "refusal", "object", { particle: ["out"] }],
  ["turn", "refusal", "object", { particle: ["down"] }],
  ["rebuff", "refusal", "object"],

  ["instruct task direct order mandate commission charge", "instruction", "object"],
  ["assign", "instruction", "object-infinitive"],
  ["set give issue assign entrust", "instruction", "object", { nouns: TASKS }],

  ["agree", "agreement", "infinitive"],
  ["agree concur decide", "agreement", "will"],
  ["agree", "agreement", "object", { particle: ["on"] }],
  ["agree", "agreement", "object", { particle: ["upon"] }],
  ["agree", "agreement", "object", { particle: ["to"] }],
  ["decide resolve", "agreement", "infinitive", { subject: "several" }],
  ["sign initial ink subscribe", "agreement", "object"],
  ["put", "agreement", "object", { particle: ["their", "names", "to"] }],
  ["put", "agreement", "object", { particle: ["their", "signatures", "to"] }],
  ["conclude adopt exchange", "agreement", "object", { nouns: INSTRUMENTS }],
  ["reach", "agreement", "object", { nouns: set("agreement agreements understanding deal accord") }],

  ["call", "request", "object-infinitive", { particle: ["on"] }],
  ["call", "request", "object-infinitive", { particle: ["upon"] }],
  ["call", "request", "object", { particle: ["for"] }],
  ["appeal", "request", "any"],
  ["ask", "request", "object-infinitive"],
  ["ask press", "request", "object-for"],
  ["ask", "request", "that"],
  ["ask", "request", "infinitive"],
  ["tell", "request", "object-infinitive"],
  ["ask", "request", "object", { particle: ["for"] }],
  ["request demand urge seek solicit", "request", "object"],
  ["encourage press implore exhort entreat beseech", "request", "object-infinitive"],
  ["request demand propose suggest recommend urge", "request", "that"],
  ["insist", "request", "subjunctive"],
  ["propose suggest recommend", "request", "object"],
  ["propose", "request", "infinitive"],

  ["offer volunteer", "offer", "infinitive", { strength: "ready" }],
  ["offer", "offer", "object", { strength: "ready" }],
  ["remain be stand", "offer", "object", { particle: ["at"], nouns: set("disposal"), strength: "ready" }],
  ["make", "offer", "object", { nouns: set("offer"), strength: "ready" }],
  ["extend", "offer", "object", { nouns: set("offer offers"), strength: "ready" }],

  ["undertake pledge vow promise commit guarantee swear", "commitment", "infinitive", { strength: "firm" }],
  ["undertake pledge vow promise guarantee", "commitment", "that", { strength: "firm" }],
  ["pledge promise", "commitment", "object", { strength: "firm" }],
  ["commit", "commitment", "object", { particle: ["to"], strength: "firm" }],
  ["commit", "commitment", "object", { particle: ["itself", "to"], strength: "firm" }],
  ["commit", "commitment", "object", { particle: ["themselves", "to"], strength: "firm" }],
  ["intend plan", "commitment", "infinitive", { strength: "intended" }],
  ["set", "commitment", "infinitive", { strength: "intended" }],
  [
    "give make provide offer renew repeat",
    "commitment",
    "object-infinitive",
    { nouns: PLEDGES, strength: "firm" },
  ],
  ["give make", "commitment", "that", { nouns: PLEDGES, strength: "firm" }],
  [
    "express state announce declare reaffirm confirm reiterate indicate signal convey voice",
    "commitment",
    "object",
    { nouns: set("intention intentions intent"), strength: "intended" },
  ],

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
  ["concur", "agreement", "object", { particle: ["in"] }],
  ["come", "agreement", "any", { particle: ["to", "an", "agreement"] }],
  ["fix set schedule", "agreement", "object", { nouns: DATES, subject: "several" }],
  [
    "announce pledge promise",
    "commitment",
    "object",
    {
      nouns: set(
        `gifting grant grants provision donation contribution allocation package assistance aid loan loans scholarship
        scholarships funding deployment intention plans supply opening reopening launch establishment creation resumption
        dispatch delivery`,
      ),
    },
  ],
  [CARRIERS, "acceptance", "object", { nouns: set("acceptance") }],
  [CARRIERS, "refusal", "object", { nouns: set("refusal") }],
  ["have", "commitment", "object", { nouns: set("intention plans") }],
];

/** After a form of *be*; what may also be a participle asks for more behind it. */
const adjectiveRows: readonly Row[] = [
  ["grateful thankful indebted", "thanks", "any"],
  ["ready prepared willing", "offer", "infinitive", { strength: "ready" }],
  ["available", "offer", "infinitive", { strength: "ready" }],
  ["open", "offer", "object", { particle: ["to"], strength: "ready" }],
  [
    "glad happy delighted pleased honoured honored",
    "acceptance",
    "infinitive",
    { willed: true, infinitives: COMING },
  ],
  [
    "glad happy delighted pleased honoured honored",
    "offer",
    "infinitive",
    { willed: true, strength: "ready" },
  ],
  ["determined resolved", "commitment", "infinitive", { strength: "firm" }],
  ["committed", "commitment", "any", { strength: "firm" }],
  [
    "concerned alarmed worried dismayed appalled outraged dissatisfied displeased indignant",
    "criticism",
    "any",
  ],
  ["unable", "refusal", "infinitive"],
];

function table(from: readonly Row[]): ReadonlyMap<string, readonly ActFrame[]> {
  const frames = new Map<string, ActFrame[]>();
  for (const [words, kind, complement, rest] of from)
    for (const word of list(words))
      frames.set(word, [...(frames.get(word) ?? []), { kind, complement, ...rest }]);
  return frames;
}

/** What English verbs do by being said, by lemma; the first frame that fits counts. */
export const verbFrames = table(rows);

/** The same for adjectives, by form. */
export const adjectiveFrames = table(adjectiveRows);
