import { accountsToCompare } from "../../following/occasions/occasion.js";
import { readouts } from "../../record/documents/readouts.js";
import type { Store } from "../../record/store.js";
import { compareAccounts, type ComparedAccounts } from "../compare.js";
import type { Roadmap } from "./roadmap.js";

/** The accounts of the occasions of a roadmap, where there are several of one, held against each other two by two. */
export async function comparisonsFor({ db }: Store, { occasions }: Roadmap): Promise<ComparedAccounts[]> {
  const pairs = occasions.flatMap(accountsToCompare);
  const known = new Map(
    (await readouts(db, [...new Set(pairs.flat())])).map((readout) => [readout.id, readout]),
  );
  const done = new Set<string>();
  return pairs.flatMap(([one, other]) => {
    const [a, b] = [known.get(one), known.get(other)];
    const key = `${one} ${other}`;
    if (!a || !b || done.has(key)) return [];
    done.add(key);
    return [compareAccounts(a, b)];
  });
}
