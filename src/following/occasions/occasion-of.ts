import type { EncounterStatus } from "../../reading/reading.js";
import { daysBetween, intervalOf } from "../interval.js";
import type { Joining } from "../gather.js";
import type { EncounterClaim, Occasion, Step, StepKind } from "./occasion.js";

/** An account is published when it happens; what is told later is a recollection. Days. */
const FRESH = 3;

/**
 * Makes an occasion of the claims that tell of it.
 * @param claims in order of time, at least one
 * @param joinings all that were made
 * @param textOf by what texts are told apart: one that three sources carry is one account
 */
export function occasionOf(
  claims: readonly EncounterClaim[],
  joinings: readonly Joining[],
  textOf: (claim: EncounterClaim) => string,
): Occasion {
  const ids = new Set(claims.map(({ id }) => id));
  const status = statusOf(claims);
  const telling = claims.filter(({ encounter }) => encounter.status === status);
  const best = telling.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ?? claims[0];
  const date = best?.encounter.date;
  const place = telling.find(({ encounter }) => encounter.place !== undefined)?.encounter.place;
  return {
    id: claims[0]?.id ?? "",
    kind: best?.encounter.kind ?? "meeting",
    status,
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    participants: participantsOf(telling),
    history: historyOf(claims, textOf),
    accounts: accountsOf(telling, textOf),
    joinings: joinings.filter(({ a, b }) => ids.has(a) && ids.has(b)),
  };
}

/** What has been held is held whatever was said before; else the last word counts. */
function statusOf(claims: readonly EncounterClaim[]): EncounterStatus {
  const statuses = claims.map(({ encounter }) => encounter.status);
  if (statuses.includes("held")) return "held";
  return statuses.findLast((status) => status !== "proposed") ?? "proposed";
}

function lengthOf({ encounter: { date } }: EncounterClaim): number {
  const interval = date === undefined ? undefined : intervalOf(date);
  return interval === undefined ? Infinity : interval.last - interval.first;
}

/** The persons by the fullest forms of their names, then the parties; those of the claim that names most. */
const participantsOf = (claims: readonly EncounterClaim[]): readonly string[] => {
  const [fullest] = claims.toSorted(
    (a, b) => b.persons.length - a.persons.length || b.persons.join().length - a.persons.join().length,
  );
  const persons = fullest?.persons ?? [];
  return [...persons, ...(fullest?.encounter.participants ?? []).filter((name) => !persons.includes(name))];
};

/** The steps, one for each text. */
function historyOf(claims: readonly EncounterClaim[], textOf: (claim: EncounterClaim) => string): Step[] {
  const texts = new Set<string>();
  let planned: string | undefined;
  return claims.flatMap((claim) => {
    const { id, document, published, encounter } = claim;
    if (texts.has(textOf(claim))) return [];
    texts.add(textOf(claim));
    const kind = stepOf(claim, planned);
    if (encounter.status === "planned") planned = encounter.date ?? planned;
    const { date, evidence } = encounter;
    const dates = { ...(published !== undefined && { published }), ...(date !== undefined && { date }) };
    return [{ kind, claim: id, document, ...dates, evidence }];
  });
}

function stepOf({ encounter: { status, date } }: EncounterClaim, planned: string | undefined): StepKind {
  if (status !== "planned") return status;
  return planned !== undefined && isLater(date, planned) ? "postponed" : "announced";
}

function isLater(date: string | undefined, than: string): boolean {
  const [one, two] = [date === undefined ? undefined : intervalOf(date), intervalOf(than)];
  return one !== undefined && two !== undefined && one.first > two.last;
}

/** The readouts that tell of it while it is news, one for each text. */
function accountsOf(claims: readonly EncounterClaim[], textOf: (claim: EncounterClaim) => string): string[] {
  const fresh = claims.filter(
    ({ encounter, published }) =>
      encounter.status === "held" && (daysBetween(encounter.date, published) ?? Infinity) <= FRESH,
  );
  const texts = new Set<string>();
  return fresh.flatMap((claim) => {
    if (texts.has(textOf(claim))) return [];
    texts.add(textOf(claim));
    return [claim.document];
  });
}
