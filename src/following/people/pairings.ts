import type { JoinReason, Pairing } from "../gather.js";
import { nameLikeness } from "./names.js";
import type { Profile } from "./profiles.js";

/** A word in the names of more people than this is no way to find one: two words of the name are. */
const COMMON = 200;
/** Below this a pairing is worth no one's time. */
const WORTH = 0.4;
/** What is worth deciding but not sure, since several could be meant. */
const DOUBTFUL = 0.6;
/** What only one spelling or one word tells is doubtful where it fits several. */
const SURE = 0.9;

const SAME_OFFICE = 0.22;
const NO_PARTY = -0.1;
/** Whoever has the same name and serves another may be another; less so where one of the two parties was only inferred. */
const OTHER_PARTY = { stated: -0.5, inferred: -0.4 };

/** The pairs of profiles that may be one person; those with no word of the name in common are not looked at. */
export function pairingsOf(profiles: readonly Profile[], join: number): Pairing[] {
  const found = candidatesOf(profiles).flatMap(([a, b]) => pairingOf(profiles, a, b) ?? []);
  const partners = new Map<number, number[]>();
  for (const { a, b, score } of found) {
    if (score < join) continue;
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  const isAmbiguous = (at: number): boolean => areSeveral(partners.get(at) ?? [], profiles);
  const ambiguous = new Set([...partners.keys()].filter(isAmbiguous));
  return found.map((pairing) =>
    pairing.score < SURE && (ambiguous.has(pairing.a) || ambiguous.has(pairing.b))
      ? { ...pairing, score: Math.min(pairing.score, DOUBTFUL), reasons: [...pairing.reasons, SEVERAL] }
      : pairing,
  );
}

const SEVERAL: JoinReason = { rule: "people/several-fit", weight: 0 };

/** Whether there are two among some profiles that cannot be one person. */
const areSeveral = (positions: readonly number[], profiles: readonly Profile[]): boolean =>
  positions.some((one, at) => positions.slice(at + 1).some((two) => !mayBeOne(profiles[one], profiles[two])));

/** Whether the names allow that two profiles are one person. */
export const mayBeOne = (a: Profile | undefined, b: Profile | undefined): boolean =>
  a !== undefined && b !== undefined && likenessOf(a, b) !== undefined;

const ROSTERED: JoinReason = { rule: "people/roster", weight: 0.95 };

/** What a roster has as one person is one under whatever names, and what it has as two is two. */
function likenessOf(a: Profile, b: Profile): JoinReason | undefined {
  if (a.rostered === undefined || a.rostered.roster !== b.rostered?.roster)
    return nameLikeness(a.name, b.name);
  return a.rostered.id === b.rostered.id ? ROSTERED : undefined;
}

function pairingOf(profiles: readonly Profile[], a: number, b: number): Pairing | undefined {
  const [one, two] = [profiles[a], profiles[b]];
  const named = one && two && likenessOf(one, two);
  if (!named) return undefined;
  const reasons = [named, ...officeReasons(one, two), ...partyReasons(one, two)];
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  const score = Math.max(0, Math.min(0.99, sum));
  return score < WORTH ? undefined : { a, b, score, reasons };
}

const officeReasons = (a: Profile, b: Profile): JoinReason[] =>
  sharesOffice(a, b) ? [{ rule: "people/same-office", weight: SAME_OFFICE }] : [];

function partyReasons(a: Profile, b: Profile): JoinReason[] {
  if (a.party === b.party) return [];
  if (a.party === null || b.party === null) return [{ rule: "people/no-party", weight: NO_PARTY }];
  const weight = a.isPartyStated && b.isPartyStated ? OTHER_PARTY.stated : OTHER_PARTY.inferred;
  return [{ rule: "people/other-party", weight }];
}

const sharesOffice = (a: Profile, b: Profile): boolean => [...a.offices].some((word) => b.offices.has(word));

/** The pairs that share a word of the name that is not common, or two words, or are one in a roster; each pair once. */
function candidatesOf(profiles: readonly Profile[]): (readonly [a: number, b: number])[] {
  const blocks = new Map<string, number[]>();
  for (const [at, profile] of profiles.entries())
    for (const key of new Set(blockKeys(profile))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [at]);
      else block.push(at);
    }
  const pairs = [...blocks.values()].filter(({ length }) => length <= COMMON).flatMap(pairsOf);
  return [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];
}

const pairsOf = (block: readonly number[]): (readonly [number, number])[] =>
  block.flatMap((a, index) => block.slice(index + 1).map((b) => [a, b] as const));

function blockKeys({ name: { words }, rostered }: Profile): string[] {
  const skeletons = words.map(({ skeleton }) => skeleton).toSorted();
  const twos = skeletons.flatMap((one, at) => skeletons.slice(at + 1).map((two) => `${one} ${two}`));
  return [...skeletons, ...twos, ...(rostered === undefined ? [] : [`${rostered.roster}#${rostered.id}`])];
}
