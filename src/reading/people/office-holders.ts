import { holdersBySpelling, titlesOf } from "../../knowledge/office-holders.js";
import type { Office } from "../mentions/mention.js";

/** Whether a name is that of somebody who has headed a state or a government. */
export const isOfficeHolder = (name: readonly string[]): boolean =>
  name.length > 1 && holdersBySpelling(name.join(" ")).length > 0;

/** The party of a head of state or government by name, where the name leaves no choice. */
export function partyOfHolder(name: readonly string[]): string | undefined {
  if (name.length < 2) return undefined;
  const parties = new Set(holdersBySpelling(name.join(" ")).map(({ party }) => party));
  return parties.size === 1 ? [...parties][0] : undefined;
}

const MONARCHS: ReadonlySet<string> = new Set(["king", "queen", "monarch", "sovereign"]);

/** Whether a party has the office at all: a kingdom has no president. Unknown offices may exist anywhere. */
export function hasOffice(party: string, office: Office): boolean {
  if (office.head === "" || office.class !== "head of state") return true;
  const titles = [...titlesOf(party)];
  if (MONARCHS.has(office.head) && titles.some((title) => MONARCHS.has(title))) return true;
  return (
    titles.length === 0 || titles.some((title) => title.includes(office.head) || office.head.includes(title))
  );
}
