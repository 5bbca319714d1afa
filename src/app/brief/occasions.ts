import { intervalOf } from "../../following/interval.js";
import type { Occasion } from "../../following/occasions/occasion.js";
import { inCodeOrder } from "../in-code-order.js";
import type { Material } from "./material.js";

/** What is not told of as a meeting of the sides. */
const NO_MEETING: ReadonlySet<string> = new Set(["correspondence"]);

/** Occasions held up to the day, the latest first. */
export const heldOf = ({ roadmap, day }: Pick<Material, "roadmap" | "day">): Occasion[] =>
  roadmap.occasions
    .filter(
      (occasion) => occasion.status === "held" && !NO_MEETING.has(occasion.kind) && dayOf(occasion) <= day,
    )
    .toSorted((a, b) => inCodeOrder(dayOf(b), dayOf(a)) || inCodeOrder(a.id, b.id));

/** Occasions that are still to come, the next first. */
export function upcomingOf({ roadmap, asOf }: Pick<Material, "roadmap" | "asOf">): Occasion[] {
  const now = intervalOf(asOf)?.first ?? 0;
  return roadmap.occasions
    .filter(({ status, date }) => (status === "planned" || status === "proposed") && endOf(date) >= now)
    .toSorted((a, b) => endOf(a.date) - endOf(b.date) || inCodeOrder(a.id, b.id));
}

const endOf = (date: string | undefined): number =>
  (date === undefined ? undefined : intervalOf(date)?.last) ?? -Infinity;

/** The first day on which it may have been; what has no date was held before it was told of. */
export const dayOf = ({ date, history }: Occasion): string =>
  date?.split("/")[0] ?? history.find(({ kind }) => kind === "held")?.published ?? "";

/** Like `dayOf`, of what lasts for days the last. */
export const lastDayOf = (occasion: Occasion): string => occasion.date?.split("/").at(-1) ?? dayOf(occasion);

/** The id of the readout in which a party tells of an occasion; undefined where the record holds none. */
export const accountBy = (
  { accounts }: Occasion,
  party: string,
  { cited }: Pick<Material, "cited">,
): string | undefined => accounts.find((id) => cited.get(id)?.side === party);
