import type { Readout } from "../readout.js";

/** A readout that carries a text which others carry too. */
export interface Carrying {
  /** Id of the readout. */
  readonly id: string;
  /** The same for all that carry the text. */
  readonly text: number;
  /** Whether a later version has taken its place. */
  readonly isReplaced: boolean;
}

/**
 * Of the readouts that carry one text the one that counts: the earliest of those that no later version has replaced.
 * @param readouts in order of time
 * @returns for each of the others, by id, the id of the one that counts
 */
export function countedOnce(
  readouts: readonly Pick<Readout, "id">[],
  carrying: readonly Carrying[],
): ReadonlyMap<string, string> {
  const known = new Map(carrying.map((one) => [one.id, one]));
  const inTime = readouts.flatMap(({ id }) => known.get(id) ?? []);
  const counts = new Map<number, string>();
  for (const { id, text } of [...inTime.filter(({ isReplaced }) => !isReplaced), ...inTime])
    if (!counts.has(text)) counts.set(text, id);
  return new Map(
    inTime.flatMap(({ id, text }) => {
      const first = counts.get(text);
      return first === undefined || first === id ? [] : [[id, first] as const];
    }),
  );
}
