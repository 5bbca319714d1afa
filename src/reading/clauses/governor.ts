import type { Clause } from "./clause.js";
import type { Join } from "./join.js";
import type { VerbGroup, VerbKnowledge } from "./verb-group.js";

/** The clause whose subject a verb without its own shares. */
export function governorOf(
  verb: VerbGroup,
  { link, start }: Join,
  before: readonly Clause[],
  verbs: VerbKnowledge,
): Clause | undefined {
  const finite = before.filter((clause) => clause.link !== "reduced" && clause.link !== "relative");
  if (link === "infinitive") return before.findLast(({ verb: { last } }) => last < verb.first);
  if (link === "gerund") return outermost(finite, verbs);
  if (link !== "coordinate") return undefined;
  const candidates = finite.filter((clause) => clause.verb.form === "finite" && clause.verb.last < start);
  const alike = candidates.filter((clause) => sameTense(clause.verb, verb));
  const reporting =
    verbs.reports(verb.lemma) && verb.modal === undefined
      ? alike.find((clause) => verbs.reports(clause.verb.lemma))
      : undefined;
  return reporting ?? alike.at(-1) ?? candidates.at(-1);
}
/** `He said that …, noting that …`: the one who notes is the one who said. */
const outermost = (finite: readonly Clause[], verbs: VerbKnowledge): Clause | undefined =>
  finite.find(({ verb }) => verb.form === "finite" && verbs.reports(verb.lemma)) ??
  finite.findLast(({ verb }) => verb.form === "finite");
const sameTense = (a: VerbGroup, b: VerbGroup): boolean =>
  a.modal === b.modal && a.perfect === b.perfect && (a.modal !== undefined || a.past === b.past);
