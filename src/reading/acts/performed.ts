import type { ActFrame } from "../../language/acts.js";
import type { Language } from "../../language/language.js";
import type { Clause } from "../clauses/clause.js";
import { rangeOf, type Setting } from "../statements/speaker.js";
import { isHypothetical } from "./condition.js";
import { endOf, startOf } from "./extent.js";
import { infinitiveOf } from "./complements.js";
import { frameOf, type Match } from "./frames.js";
import type { FoundAct, Utterance } from "./found.js";

/** Acts that a verb names: *thanked*, *urged … to*, *expressed its readiness to*, *is grateful to*. */
export function findPerformed(utterance: Utterance, setting: Setting): FoundAct | undefined {
  const { clause, analysis, statement } = utterance;
  const { language } = setting;
  if (!performs(clause, language) || isHypothetical(clause, language) || isHearsay(utterance, setting))
    return undefined;
  const match = frameOf(utterance, setting);
  if (match === undefined || isOfNobody(clause, language) || isSilence(utterance, match, language))
    return undefined;
  const denied = isDenied(clause, match, language);
  if (denied && !isDeniable(match.frame, clause)) return undefined;
  const to = endOf(utterance, match.from, language);
  const evidence = rangeOf(clause.sentence.tokens, startOf(clause), Math.max(to, clause.verb.last + 1));
  if (evidence === undefined) return undefined;
  const { kind, strength } = match.frame;
  return {
    kind,
    evidence,
    analysis,
    clause,
    from: match.from,
    to,
    negated: denied || match.not,
    passive: clause.verb.passive && !match.predicative,
    ...(strength && { strength }),
    ...(statement && { statement }),
    rule: "acts/performed",
  };
}

/** Kinds of which the denial tells something too: *did not sign*, *has no intention of*; not *voiced no objection*. */
const DENIABLE: ReadonlySet<string> = new Set(["commitment", "agreement", "request", "offer", "support"]);

/** What had never been promised, asked or offered is no act; what the sides have not signed is one. */
const isDeniable = ({ kind }: ActFrame, { verb }: Clause): boolean =>
  DENIABLE.has(kind) && (kind === "agreement" || !verb.perfect);

/** *did not sign*, *has **no** intention*. */
const isDenied = ({ verb, sentence }: Clause, { from, not }: Match, { grammar }: Language): boolean =>
  verb.negated || (!not && grammar.negations.has(sentence.tokens[from]?.form ?? ""));

/** *the agreement signed last year*: a thing signs nothing; *A landlocked country does not ask*: anybody does not. */
function isOfNobody({ verb, subject, sentence }: Clause, { acts, grammar }: Language): boolean {
  if (subject === undefined || verb.passive) return false;
  const [first, last] = [sentence.tokens[subject.from], sentence.tokens[subject.to - 1]];
  const isThing = subject.mentions.length === 0 && acts.instruments.has(last?.form ?? "");
  return isThing || (verb.negated && grammar.indefinite.has(first?.form ?? ""));
}

/** *declined to comment further*: refuses nobody anything. */
const isSilence = (utterance: Utterance, { frame, from }: Match, { acts }: Language): boolean =>
  frame.kind === "refusal" && acts.commenting.has(infinitiveOf(utterance, from)?.verb.lemma ?? "");

/** *Asked about the port, the Minister said*: what opens a sentence of the narrative without a subject was done to somebody. */
const isOpeningParticiple = ({ verb, subject, sentence }: Clause): boolean =>
  verb.first === 0 && verb.bare && verb.past && subject === undefined && sentence.paragraph.kind === "prose";

/** An act is done by saying it: now or in the telling, not in the future, the long past or as a possibility. */
function performs(clause: Clause, { acts, reporting }: Language): boolean {
  const { verb, link, governor, subject, sentence, start } = clause;
  if (link === "reduced" || isOpeningParticiple(clause)) return false;
  if (link === "adverbial" && !(verb.passive && acts.accompanying.has(sentence.tokens[start]?.form ?? "")))
    return false;
  // Nobody is thanked by not being thanked; what is denied matters where something was to be done.
  if (verb.negated && acts.undeniable.has(verb.lemma)) return false;
  if (verb.form === "infinitive") return governor !== undefined && acts.wishing.has(governor.verb.lemma);
  if (verb.form === "gerund")
    return (
      governor !== undefined &&
      governor.verb.form === "finite" &&
      (reporting.verbs.has(governor.verb.lemma) ||
        acts.verbs.has(governor.verb.lemma) ||
        reporting.carriers.has(governor.verb.lemma))
    );
  // *would be ready to*: a modal leaves to an adjective what it says.
  if (verb.modal !== undefined) return acts.undertaking.has(verb.modal) && acts.copulas.has(verb.lemma);
  return subject !== undefined || link === "main" || governor !== undefined;
}

/** Inside a quotation *he* and *they* are people whom nobody has introduced. */
function isHearsay({ clause, analysis }: Utterance, { people }: Setting): boolean {
  const mention = clause.subject?.mentions[0];
  return (
    analysis.sentence.quotation !== undefined &&
    mention?.pronoun?.person === 3 &&
    !people.referents.has(mention)
  );
}
