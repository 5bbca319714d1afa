import type { ReportingVerb, ReportingWords } from "../reporting.js";

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const groups: readonly (readonly [string, ReportingVerb])[] = [
  [
    `say state note add announce stress emphasize emphasise underline underscore remark declare observe explain
    point reply respond answer recall report claim argue insist reiterate affirm reaffirm confirm clarify specify
    reveal disclose mention comment maintain contend assert conclude continue repeat indicate highlight
    retort rejoin allege riposte counter relate recount underline acknowledge admit confess avow recognize recognise concede caution warn joke quip counter elaborate reckon signal testify
    write tweet post read go summarize summarise reflect pledge vow promise swear suggest`,
    { that: true, bare: true, quote: true },
  ],
  [
    "tell inform assure remind notify convince persuade reassure apprise advise brief",
    { that: true, bare: true, quote: true, hearer: true },
  ],
  [
    "ask inquire wonder exclaim urge appeal thank greet joke muse sum begin open start close interject jest admonish recount retort object complain protest lament plead enthuse greet welcome regret concur agree accept promise",
    { quote: true },
  ],
  [
    "believe think consider feel hold know understand realize realise find judge note deem opine concur",
    { that: true, bare: true },
  ],
  [
    "hope expect predict forecast anticipate fear worry trust estimate project wish pray doubt foresee",
    { that: true, bare: true, forecast: true },
  ],
  ["put", { quote: true }],
  ["deny dispute", { that: true, denies: true, quote: true }],
  [
    "regret lament complain welcome appreciate stipulate record register submit opine posit hint imply pronounce decree rule deplore lament bemoan communicate convey signal",
    { that: true },
  ],
  ["make give be let take set spell", { that: true }],
  [
    "propose request demand recommend ask suggest agree decide undertake urge insist require",
    { that: true, quote: true, act: true },
  ],
];

const SPOKEN: ReportingVerb = { that: true };
const FORECAST: ReportingVerb = { that: true, forecast: true };

/** English words of saying. A verb that stands in several groups takes what all of them allow. */
export const reporting: ReportingWords = {
  verbs: merged(),
  particles: new Map<string, readonly (readonly string[])[]>([
    ["point", [["out"], ["to", "the", "fact"]]],
    [
      "make",
      [["it", "clear"], ["clear"], ["plain"], ["known"], ["it", "plain"], ["it", "known"], ["the", "point"]],
    ],
    ["go", [["on", "saying"], ["on", "to", "say"], ["on", "to", "add"], ["on"], ["further"]]],
    ["draw", [["attention"]]],
    ["call", [["attention"]]],
    ["take", [["note"], ["the", "view"], ["the", "position"], ["the", "opportunity", "to", "say"]]],
    ["let", [["it", "be", "known"]]],
    [
      "give",
      [
        ["an", "assurance"],
        ["assurances"],
        ["his", "word"],
        ["her", "word"],
        ["the", "assurance"],
        ["a", "pledge"],
        ["notice"],
      ],
    ],
    [
      "be",
      [
        ["clear"],
        ["adamant"],
        ["convinced"],
        ["confident"],
        ["certain"],
        ["aware"],
        ["of", "one", "mind"],
        ["of", "the", "view"],
        ["of", "the", "opinion"],
        ["of", "the", "belief"],
        ["in", "agreement"],
        ["at", "one"],
        ["united", "in", "the", "view"],
      ],
    ],
    ["rule", [["out"]]],
    ["put", [["it"]]],
    ["sum", [["up"]]],
    ["set", [["out"]]],
    ["spell", [["out"]]],
  ]),
  needsParticle: new Set(list("make give go take be let draw spell set put")),
  carriers: new Set(
    list(
      "express voice convey reiterate renew repeat give offer extend reaffirm state declare share put indicate restate signal communicate affirm confirm underline stress emphasize emphasise underscore highlight register have announce show",
    ),
  ),
  ushers: new Set(list("be take wish want like use go hasten continue rise seek choose seize")),
  wishing: new Set(list("would should")),
  nouns: new Map<string, ReportingVerb>([
    ...list(
      "hope hopes confidence expectation expectations optimism fear fears wish trust apprehension anticipation",
    ).map((noun) => [noun, FORECAST] as const),
    ...list(
      "belief conviction view views opinion position assurance assurances satisfaction regret fact certainty understanding word pledge message concern concerns assessment appreciation conclusion sentiment alarm dismay disappointment delight joy pride sorrow surprise feeling warning worry worries gratification pleasure frustration relief sadness indignation outrage insistence commitment stance",
    ).map((noun) => [noun, SPOKEN] as const),
  ]),
  emphasis: new Set(
    list(
      "stress emphasize emphasise underline underscore reiterate highlight reaffirm note affirm recognize recognise acknowledge recall point repeat mention insist evoke raise argue plead",
    ),
  ),
  matters: new Set(
    list(
      "need importance necessity significance urgency value role centrality imperative relevance potential centrality primacy",
    ),
  ),
  depicting: new Set(list("describe characterize characterise depict portray")),
  labelling: new Set(["call", "term", "brand", "hail", "dismiss", "label", "dub"]),
  naming: new Set(["call", "term", "label", "brand", "dub"]),
  pointing: new Set(["draw", "call"]),
  attributionOpeners: new Set(["according", "in", "as", "to"]),
  views: new Set(list("view opinion words estimation assessment judgment judgement eyes mind reading")),
  attributions: [
    ["according", "to"],
    ["in", "the", "words", "of"],
    ["in", "the", "view", "of"],
    ["in", "the", "opinion", "of"],
    ["as", "per"],
    ["in", "the", "assessment", "of"],
    ["to", "quote"],
  ],
  writings: new Set(
    list(
      "telegram letter message statement communique document text note reply congratulation cable readout declaration release tweet post memorandum report",
    ),
  ),
};

function merged(): ReadonlyMap<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>();
  for (const [lemmas, verb] of groups) {
    for (const lemma of list(lemmas)) verbs.set(lemma, { ...verbs.get(lemma), ...verb });
  }
  return verbs;
}
