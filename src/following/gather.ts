/** Why two are held to be one, and what it weighs. */
export interface JoinReason {
  readonly rule: string;
  readonly weight: number;
}

/** How far two are one, by their positions. */
export interface Pairing {
  readonly a: number;
  readonly b: number;
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly JoinReason[];
}

/** What people have decided; ids are those of claims. It outdoes every score. */
export interface Constraints {
  readonly together: readonly (readonly [a: string, b: string])[];
  readonly apart: readonly (readonly [a: string, b: string])[];
}

export const NO_CONSTRAINTS: Constraints = { together: [], apart: [] };

/** Two claims that may be one and the same; for a person to decide. */
export interface Proposal {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly reasons: readonly JoinReason[];
}

/** A joining that was made. */
export type Joining = Proposal;

export interface Gathered {
  /** The positions in each group, in order; groups in the order of their first. */
  readonly groups: readonly (readonly number[])[];
  readonly joinings: readonly Joining[];
  readonly proposals: readonly Proposal[];
}

/** How items are gathered. */
export interface Gathering {
  /** The claim of each item, by its position. */
  readonly ids: readonly string[];
  readonly pairings: readonly Pairing[];
  /** From this score on two are one. */
  readonly join: number;
  /** From this score on it is proposed. */
  readonly propose: number;
  /** Whether two groups may be one at all; positions. */
  readonly compatible?: (a: readonly number[], b: readonly number[]) => boolean;
  readonly constraints: Constraints;
}

/**
 * Gathers items into groups: what was decided first, then the surest pairings. A joining that would bring together what is decided to be
 * apart, or what is not compatible, is not made; the doubtful ones are proposed, unless both are in one group in the end.
 */
export function gather({ ids, pairings, join, propose, compatible, constraints }: Gathering): Gathered {
  const groupOf = ids.map((_, at) => [at]);
  const positions = new Map(ids.map((id, at) => [id, at]));
  const apart = new Set(constraints.apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const isApart = (one: readonly number[], two: readonly number[]): boolean =>
    apart.size > 0 && one.some((a) => two.some((b) => apart.has(`${ids[a] ?? ""} ${ids[b] ?? ""}`)));
  const joinings: Joining[] = [];
  for (const pairing of [...decided(constraints, positions), ...surestFirst(pairings)]) {
    const [one, two] = [groupOf[pairing.a], groupOf[pairing.b]];
    if (!one || !two || one === two || pairing.score < join || isApart(one, two)) continue;
    if (pairing.score < 1 && compatible?.(one, two) === false) continue;
    joinings.push(named(pairing, ids));
    const joined = [...one, ...two].toSorted((a, b) => a - b);
    for (const at of joined) groupOf[at] = joined;
  }
  const isOpen = ({ a, b }: Pairing): boolean =>
    groupOf[a] !== groupOf[b] && !isApart(groupOf[a] ?? [], groupOf[b] ?? []);
  return {
    groups: [...new Set(groupOf)].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    joinings,
    proposals: surestFirst(pairings)
      .filter((pairing) => pairing.score >= propose && isOpen(pairing))
      .map((pairing) => named(pairing, ids)),
  };
}

/** What was decided to be together, as pairings; what concerns claims that are not there is left to others. */
const decided = ({ together }: Constraints, positions: ReadonlyMap<string, number>): Pairing[] =>
  together.flatMap(([one, two]) => {
    const [a, b] = [positions.get(one), positions.get(two)];
    const reasons = [{ rule: "decided", weight: 1 }];
    return a === undefined || b === undefined ? [] : [{ a, b, score: 1, reasons }];
  });

const surestFirst = (pairings: readonly Pairing[]): Pairing[] =>
  pairings.toSorted((one, two) => two.score - one.score || one.a - two.a || one.b - two.b);

const named = ({ a, b, score, reasons }: Pairing, ids: readonly string[]): Proposal => ({
  a: ids[a] ?? "",
  b: ids[b] ?? "",
  score,
  reasons,
});
