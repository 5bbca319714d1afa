import { relationKey } from "../../../../following/threads/thread.js";
import { oneLine } from "../../../wording/one-line.js";
import { listed, partyName } from "../../../wording/who.js";
import type { Selection } from "../../selection.js";

/** What a feed is called, and by what it is told from others of the record. */
export function about({ choice: { relation, query } }: Selection): { id: string; title: string } {
  const of = relation === undefined ? "the record" : listed(relation.map(partyName));
  const asked = query === undefined ? "" : `: ${oneLine(query)}`;
  const parts = [relation && relationKey(relation), query && encodeURIComponent(oneLine(query))];
  return {
    id: ["urn:entente:feed", ...parts.filter((part) => part !== undefined)].join(":"),
    title: `Entente, new of ${of}${asked}`,
  };
}
