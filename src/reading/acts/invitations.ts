import type { Language } from "../../language/language.js";
import type { ActKind } from "../../language/acts.js";
import { objectNoun } from "../statements/complement.js";
import { isToCome, type Due } from "./due.js";
import type { ActSetting, FoundAct } from "./found.js";
import { objectMentions } from "./parties.js";

/** An act with who and when, before it is reported. */
export interface PlacedAct {
  readonly act: FoundAct;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly due?: Due;
}

/**
 * What is said to an invitation that stands open: *we will surely come* accepts it, *she could not attend* refuses it;
 * the answer is due when the guest was to come.
 * @param placed acts in the order of the text
 */
export function answerInvitations(placed: readonly PlacedAct[], setting: ActSetting): PlacedAct[] {
  const answered: PlacedAct[] = [];
  const invitations: PlacedAct[] = [];
  for (const item of placed) {
    const open = invitations.findLast((earlier) => isOpenTo(earlier, item));
    if (item.act.kind === "invitation") invitations.push(item);
    answered.push(open ? answer(item, open, setting) : withComing(item, setting));
  }
  return answered.filter(({ act }) => !isMereComing(act, setting.language));
}

const ANSWERS: ReadonlySet<ActKind> = new Set<ActKind>(["acceptance", "refusal"]);

const isOpenTo = ({ by, to }: PlacedAct, answering: PlacedAct): boolean =>
  isAnonymous(answering) ||
  (by.some((party) => !answering.by.includes(party)) &&
    (to.length === 0 || to.some((party) => answering.by.includes(party))));

/** *The invitation was accepted*: by whoever was invited. */
const isAnonymous = ({ act, by }: PlacedAct): boolean =>
  act.passive && by.length !== 1 && ANSWERS.has(act.kind);

function answer(item: PlacedAct, open: PlacedAct, setting: ActSetting): PlacedAct {
  const kind = kindOfAnswer(item, open, setting);
  const by = isAnonymous(item) ? open.to : item.by;
  // *The Vice President would represent him*: when he was to come.
  if (setting.language.acts.representing.has(item.act.clause.verb.lemma) && open.due)
    return { ...item, due: item.due ?? open.due };
  if (kind !== "acceptance" || isToElse(item.act, setting.language))
    return { ...item, by, act: { ...item.act, kind } };
  const due = item.due ?? comingBeside(item.act, setting) ?? open.due;
  return { ...item, act: { ...item.act, kind }, by, to: open.by, ...(due && { due }) };
}

function kindOfAnswer({ act }: PlacedAct, open: PlacedAct, setting: ActSetting): ActKind {
  const comes = act.kind === "commitment" && isComing(act, setting.language) && isGuest(act, open, setting);
  return comes ? (act.negated ? "refusal" : "acceptance") : act.kind;
}

/** An acceptance of what had been asked before: *gladly accepts the invitation and will be in Lisbon in June*. */
function withComing(item: PlacedAct, setting: ActSetting): PlacedAct {
  const due =
    item.act.kind === "acceptance" && item.due === undefined ? comingBeside(item.act, setting) : undefined;
  return due ? { ...item, due } : item;
}

/** *and **will be in Lisbon in mid-June***: when the guest comes, told in the clause beside. */
function comingBeside({ clause, analysis }: FoundAct, setting: ActSetting): Due | undefined {
  const { acts } = setting.language;
  const beside = analysis.clauses.find(
    ({ governor, verb, link }) =>
      link === "coordinate" &&
      governor === clause &&
      acts.undertaking.has(verb.modal ?? "") &&
      acts.coming.has(verb.lemma),
  );
  const verb = beside && analysis.sentence.tokens[beside.verb.last];
  const date = setting.dates.find(
    ({ sentence, expression: { text, value } }) =>
      verb !== undefined &&
      sentence === analysis.sentence &&
      text.start > verb.end &&
      isToCome(value, setting.published),
  )?.expression;
  return (
    date && {
      value: date.value,
      reason: { basis: "stated", rule: "acts/date-of-coming", evidence: date.text },
    }
  );
}

/** *accepted the **offer***: says nothing of when the guest comes. */
const isToElse = ({ analysis, from, to }: FoundAct, { encounters }: Language): boolean =>
  analysis.sentence.tokens.slice(from, to).some(({ form }) => encounters.otherOffers.has(form));

/** *will come*, *will open the forum*, *will take part*; not *will open a credit line*. */
function isComing({ clause, from }: FoundAct, { acts, encounters, grammar }: Language): boolean {
  const { lemma } = clause.verb;
  if (!acts.coming.has(lemma) || !acts.transitive.has(lemma)) return acts.coming.has(lemma);
  return (
    objectNoun(
      clause.sentence.tokens,
      from,
      grammar,
      (form) => encounters.nouns.has(form) || encounters.parts.has(form),
    ) !== undefined
  );
}

/** Somebody else who is named does not answer for the guest. */
function isGuest({ clause }: FoundAct, { act }: PlacedAct, { people }: ActSetting): boolean {
  const subject = clause.subject?.mentions[0];
  const invited = objectMentions(act)
    .slice(0, 1)
    .flatMap((mention) => people.referents.get(mention)?.people ?? []);
  if (subject === undefined || subject.pronoun || invited.length === 0) return true;
  return (people.referents.get(subject)?.people ?? []).every((person) => invited.includes(person));
}

/** *The Prime Minister will pay a visit*: an encounter, and no undertaking unless somebody has asked for it. */
function isMereComing(
  { kind, rule, negated, passive, clause, from }: FoundAct,
  { acts, grammar }: Language,
): boolean {
  if (kind !== "commitment" || rule !== "acts/undertaking" || negated || passive) return false;
  const journey =
    acts.journeying.has(clause.verb.lemma) &&
    objectNoun(clause.sentence.tokens, from, grammar, (form) => acts.journeys.has(form));
  return acts.arriving.has(clause.verb.lemma) || (journey !== false && journey !== undefined);
}
