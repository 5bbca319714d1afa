import type { ActKind } from "../../language/acts.js";
import type { Language } from "../../language/language.js";
import { contains } from "../../text/span.js";
import type { Token } from "../../text/token.js";
import type { Mention } from "../mentions/mention.js";
import { objectNoun } from "../statements/complement.js";
import { conditionOf, type Conditional } from "./condition.js";
import type { ActSetting, FoundAct } from "./found.js";

/** What an act is once it is known who does it. */
export function kindOf(act: FoundAct, by: readonly string[], setting: ActSetting): ActKind {
  if (act.kind === "request") return toOwnOfficial(act, by, setting) ? "instruction" : "request";
  if (act.kind === "invitation" && asksParty(act, setting.language)) return "request";
  if (act.rule !== "acts/undertaking") return act.kind;
  if (!act.negated && isIfWanted(act, setting.language)) return "offer";
  if (isBacking(act, setting.language)) return "support";
  // *The two countries will award the contracts jointly*: what the narrator says that both will do they have agreed.
  return act.statement === undefined && by.length > 1 && !act.negated ? "agreement" : act.kind;
}

/** *asked Singapore **to join** the patrol*: a state does not come as a guest. */
function asksParty({ clause, analysis }: FoundAct, { acts }: Language): boolean {
  if (clause.verb.passive) return false;
  const asked = analysis.mentions.find(({ first }) => first > clause.verb.last);
  const infinitive = analysis.clauses.find(
    ({ governor, verb }) => governor === clause && verb.form === "infinitive",
  );
  return asked?.kind === "party" && infinitive !== undefined && !acts.arriving.has(infinitive.verb.lemma);
}

/** *asked **the Environment Agency** to*: one’s own, unless the words say whose. */
function isAgency(
  at: number,
  asked: Mention | undefined,
  by: readonly string[],
  { people, language }: Pick<ActSetting, "people" | "language">,
  tokens: readonly Token[],
): boolean {
  const owners = (asked && people.referents.get(asked)?.parties) ?? [];
  return (
    language.grammar.definite.has(tokens[at]?.form ?? "") &&
    owners.every((party) => by.includes(party)) &&
    tokens.slice(at, at + NEAR).some(({ form }) => language.acts.agencies.has(form))
  );
}

/** *I have asked the Transport Minister to finish the crossing*: what one asks of one’s own people is an instruction. */
function toOwnOfficial(
  { clause, analysis }: FoundAct,
  by: readonly string[],
  { people, language }: ActSetting,
): boolean {
  const { tokens } = clause.sentence;
  const at = clause.verb.last + 1;
  const asked = analysis.mentions.find(({ first }) => first === at);
  const persons = (asked && people.referents.get(asked)?.people) ?? [];
  if (by.length !== 1) return false;
  if (persons.length > 0) return persons.every(({ party }) => party === by[0]);
  if (isAgency(at, asked, by, { people, language }, tokens)) return true;
  // *told **our** negotiators to*
  const owner = language.people.pronouns.get(tokens[at]?.form ?? "");
  return (
    owner?.possessive === true &&
    owner.person !== 2 &&
    tokens.slice(at, at + NEAR).some(({ form }) => language.acts.subordinates.has(form))
  );
}

const NEAR = 4;

/** *Uruguay would back the Paraguayan candidate*. */
const isBacking = ({ clause, from, negated }: FoundAct, { acts, grammar }: Language): boolean =>
  !negated &&
  acts.backing.has(clause.verb.lemma) &&
  objectNoun(clause.sentence.tokens, from, grammar, (form) => acts.candidacies.has(form)) !== undefined;

/** *We would double our loan if both governments asked us to*: what hangs on another’s wish is an offer. */
export function isIfWanted(act: Conditional, language: Language): boolean {
  const condition = conditionOf(act, language);
  // *As long as Yerevan asks for it, the observers will stay*: how long, not whether.
  const isHowLong = act.analysis.sentence.tokens.some(
    (token) => condition !== undefined && contains(condition, token) && language.acts.lasting.has(token.form),
  );
  return (
    condition !== undefined &&
    !isHowLong &&
    act.analysis.sentence.tokens.some(
      (token) => contains(condition, token) && language.acts.wanting.has(token.lemma),
    )
  );
}
