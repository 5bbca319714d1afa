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
  const earlier = finite.filter((clause) => clause.verb.form === "finite" && clause.verb.last < start);
  // *Asked about the port, he said that …*: a participle shares no subject.
  const having = earlier.filter(({ subject }) => subject !== undefined);
  const candidates = having.length > 0 ? having : earlier;
  // *said that it had come up and **was** under examination*: only what reports goes by the perfect.
  const alike = candidates.filter((clause) => sameTense(clause.verb, verb, verbs.reports(verb.lemma)));
  const reporting =
    verbs.reports(verb.lemma) && verb.modal === undefined
      ? (alike.find((clause) => verbs.reports(clause.verb.lemma)) ?? alike.find(isSomebodys))
      : undefined;
  return reporting ?? alike.at(-1) ?? candidates.at(-1);
}

/** *was of the view that it was fair, but **pointed** to the cost*: things do not report. */
const isSomebodys = ({ subject }: Clause): boolean => (subject?.mentions.length ?? 0) > 0;

/** `He said that …, noting that …`: the one who notes is the one who said. */
const outermost = (finite: readonly Clause[], verbs: VerbKnowledge): Clause | undefined =>
  finite.find(({ verb }) => verb.form === "finite" && verbs.reports(verb.lemma)) ??
  finite.findLast(({ verb }) => verb.form === "finite");

const sameTense = (a: VerbGroup, b: VerbGroup, exactly: boolean): boolean =>
  a.modal === b.modal &&
  (!exactly || a.perfect === b.perfect) &&
  (a.modal !== undefined || isPast(a, exactly) === isPast(b, exactly));

/** *had come* is past too, unless the perfect is told apart. */
const isPast = ({ past, perfect }: VerbGroup, exactly: boolean): boolean => past || (perfect && !exactly);
