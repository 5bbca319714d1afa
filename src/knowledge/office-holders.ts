import { holderRows, lastListing } from "./office-holders.data.js";
import { skeletonKey, spellingKey } from "./spelling.js";

export type Office = "head of state" | "head of government" | "deputy";

/** One term of one person in one office of a party. */
export interface Holder {
  /** Without titles, in the Latin letters that the list has. */
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly party: string;
  readonly office: Office;
  /** The title in English, lower case: `president`, `acting prime minister`, `amir`. */
  readonly title: string;
  /** First day, ISO 8601. */
  readonly from: string;
  /** First day on which the office is not surely held any more; undefined for who held it at the last listing. */
  readonly to: string | undefined;
  /** Other ways to write the name: transliterations, shorter forms. */
  readonly spellings: readonly string[];
}

/** Tables are built on first use: a start that asks nothing builds none. */
function onFirstUse<Value>(build: () => Value): () => Value {
  let built: Value | undefined;
  return () => (built ??= build());
}

const holders = onFirstUse(() =>
  holderRows.map(([party, office, title, name, from, to, spellings]): Holder => {
    const others = spellings === "" ? [] : spellings.split("|");
    return { name, party, office, title, from, to: to === "" ? undefined : to, spellings: others };
  }),
);

const byOffice = onFirstUse(() => groupedBy(({ party, office }) => [officeKey(party, office)]));
const bySpelling = onFirstUse(() => groupedBy((holder) => namesOf(holder).map(spellingKey)));
const bySkeleton = onFirstUse(() =>
  groupedBy((holder) => namesOf(holder).filter(hasTwoWords).map(skeletonKey)),
);

function groupedBy(keysOf: (holder: Holder) => readonly string[]): ReadonlyMap<string, readonly Holder[]> {
  const groups = new Map<string, Holder[]>();
  for (const holder of holders()) {
    for (const key of new Set(keysOf(holder))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [holder]);
      else group.push(holder);
    }
  }
  return groups;
}

const officeKey = (party: string, office: Office): string => `${party} ${office}`;
const namesOf = ({ name, spellings }: Holder): readonly string[] => [name, ...spellings];
const hasTwoWords = (name: string): boolean => name.includes(" ");

const holds = ({ from, to }: Holder, date: string): boolean =>
  from <= date && (to === undefined ? date <= lastListing : date < to);

/**
 * Who held an office on a day. Presidents who govern are found under both heads.
 * @param party ISO 3166-1 alpha-3
 * @param date ISO 8601, a day
 * @returns undefined where the table does not know: outside every known term, in the years in which the list
 * stood still, after its last listing, and for deputies where there were several at a time.
 */
export function holderAt(party: string, office: Office, date: string): Holder | undefined {
  const terms = byOffice().get(officeKey(party, office)) ?? [];
  const holding = terms.filter((term) => holds(term, date));
  return holding.length === 1 ? holding[0] : undefined;
}

/**
 * The terms of everyone whose name may be written so, in the order of the table.
 * Case, diacritics and hyphens do not count; where no spelling fits, names of two words or more are compared
 * by their consonants, so that Lukashenka is Lukashenko and Tokaev Tokayev.
 * @param name a full name without titles; a surname alone finds nobody
 */
export function holdersBySpelling(name: string): readonly Holder[] {
  const found = bySpelling().get(spellingKey(name));
  if (found !== undefined) return found;
  return (hasTwoWords(name) ? bySkeleton().get(skeletonKey(name)) : undefined) ?? [];
}

/** The titles of those who have headed a party’s state and government, lower case; empty where the table knows none. */
export function titlesOf(party: string): ReadonlySet<string> {
  const titles = (["head of state", "head of government"] as const).flatMap((office) =>
    (byOffice().get(officeKey(party, office)) ?? []).map(({ title }) => title),
  );
  return new Set(titles);
}
