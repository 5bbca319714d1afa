import { claimFrom, type ClaimKind } from "../../following/claim.js";
import type { Constraints } from "../../following/gather.js";
import type { Decision } from "../../record/decisions/decisions.js";

/** What claims of a kind are gathered into, by the field of a decision that names it: a person or occasion has the id of its first claim. */
export const GATHERED = { person: "person", encounter: "occasion" } as const satisfies Partial<
  Record<ClaimKind, string>
>;
export type GatheredKind = keyof typeof GATHERED;

/**
 * What decisions say of which claims of a kind are one.
 * - `merge`: the subject and `after.person` (`after.occasion`) are one
 * - `split`: they are two
 * @param decisions those that stand, in order; of two about the same pair the later counts
 * @param now the id by which a claim of a decision goes since it was last read; undefined where it is gone
 */
export function constraintsFrom(
  decisions: readonly Decision[],
  kind: GatheredKind,
  now: (claim: string) => string | undefined,
): Constraints {
  const pairs = new Map<string, { readonly isOne: boolean; readonly pair: readonly [string, string] }>();
  for (const decision of decisions) {
    if (claimFrom(decision.subject)?.kind !== kind) continue;
    const [claim, as] = [now(decision.subject), now(idIn(decision.after, GATHERED[kind]) ?? "")];
    if (claim === undefined || as === undefined || (decision.kind !== "merge" && decision.kind !== "split"))
      continue;
    const key = [claim, as].toSorted().join(" ");
    pairs.set(key, { isOne: decision.kind === "merge", pair: [claim, as] });
  }
  const those = (isOne: boolean): Constraints["together"] =>
    [...pairs.values()].filter((each) => each.isOne === isOne).map(({ pair }) => pair);
  return { together: those(true), apart: those(false) };
}

/** The id that a side of a decision gives in a field. */
export const idIn = (value: unknown, field: string): string | undefined => {
  const entry = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const found: unknown = entry.find(([name]) => name === field)?.[1];
  return typeof found === "string" ? found : undefined;
};
