import { ROLES, type Role } from "../../following/threads/thread.js";
import type { Rulings } from "../../following/threads/rulings.js";
import type { Decision } from "../../record/decisions/decisions.js";

/**
 * What decisions say of the threads of a relation.
 * - `accept`: the subject, a claim, belongs to the thread it was found in
 * - `reject`: it does not belong to the thread `before`
 * - `merge`: it, or the thread it opens, belongs to the thread `after`
 * - `split` from nothing in particular: it opens a thread of its own
 * - `correct`: it plays the role `after.role`
 * @param decisions those that stand, in order; of two about the same the later counts
 * @param now the id by which a claim of a decision goes since it was last read; undefined where it is gone
 */
export function rulingsFrom(
  decisions: readonly Decision[],
  now: (claim: string) => string | undefined,
): Rulings {
  const bound = new Map<string, string>();
  const apart = new Map<string, Set<string>>();
  const confirmed = new Set<string>();
  const alone = new Set<string>();
  const roles = new Map<string, Role>();
  for (const { kind, subject, before, after } of decisions) {
    const claim = now(subject);
    if (claim === undefined) continue;
    const [from, to] = [threadIn(before, now), threadIn(after, now)];
    if (kind === "accept") confirmed.add(claim);
    if (kind === "reject" && from !== undefined) {
      apart.set(claim, (apart.get(claim) ?? new Set()).add(from));
      if (bound.get(claim) === from) bound.delete(claim);
    }
    if (kind === "merge" && to !== undefined) {
      bound.set(claim, to);
      alone.delete(claim);
    }
    if (kind === "split" && after === undefined) {
      alone.add(claim);
      bound.delete(claim);
    }
    const role = kind === "correct" ? roleIn(after) : undefined;
    if (role) roles.set(claim, role);
  }
  return { bound, apart, confirmed, alone, roles };
}

/** The thread that a side of a decision names, by the claim that opens it. */
const threadIn = (value: unknown, now: (claim: string) => string | undefined): string | undefined =>
  typeof value === "object" && value !== null && "thread" in value ? now(String(value.thread)) : undefined;

const roleIn = (value: unknown): Role | undefined =>
  typeof value === "object" && value !== null && "role" in value
    ? ROLES.find((role) => role === value.role)
    : undefined;
