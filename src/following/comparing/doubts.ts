import { daysBetween } from "../interval.js";
import { relationsOfReadout } from "../relations.js";
import { relationKey } from "../threads/thread.js";
import type { OccasionDoubt, Told } from "./comparison.js";

/** Accounts of one occasion come within so many days of each other. */
const APART = 31;

/** Why two readouts may not be accounts of one occasion: none where nothing speaks against it. */
export function occasionDoubts(a: Told, b: Told): OccasionDoubt[] {
  const days = daysBetween(a.reading.published, b.reading.published) ?? 0;
  const [ours, theirs] = [relationsOfReadout(a), relationsOfReadout(b)];
  const keys = new Set(ours.map(relationKey));
  const others = ours.length > 0 && theirs.length > 0 && !theirs.some((one) => keys.has(relationKey(one)));
  return [
    ...(days > APART ? [{ reason: "days", days } as const] : []),
    ...(others
      ? [{ reason: "parties", parties: [partiesOf(ours.flat()), partiesOf(theirs.flat())] } as const]
      : []),
  ];
}

const partiesOf = (ids: readonly string[]): string[] => [...new Set(ids)].toSorted();
