import { z } from "zod";

/** Asks a tool. */
export type Call = (
  tool: string,
  given: Record<string, unknown>,
) => Promise<{ readonly text: string; readonly data: unknown; readonly isError: boolean }>;

interface Evidence {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: string;
  readonly cut?: boolean;
}

/** All evidence in an answer, wherever it stands. */
export function evidenceIn(data: unknown): Evidence[] {
  if (typeof data !== "object" || data === null) return [];
  return isEvidence(data) ? [data] : Object.values(data).flatMap(evidenceIn);
}

const isEvidence = (value: object): value is Evidence =>
  ["document", "start", "end", "quoted"].every((field) => field in value);

/** A text without what stands in quotation; marks that enclose nothing stay. */
export const outsideMarks = (text: string): string => text.replaceAll(/⟦[^⟦⟧]*⟧/g, "");

const First = z.object({ items: z.tuple([z.object({ id: z.string() })], z.unknown()) });

/** The id of the first item of a listing. */
export const idOfFirst = (data: unknown): string => First.parse(data).items[0].id;

const Page = z.looseObject({ next: z.string().optional() });

/** What a listing gives page by page, and how many pages there are; where it is one thing a page, those. */
export async function pagesOf(call: Call, tool: string, given: Record<string, unknown>, listing: string) {
  const items: unknown[] = [];
  let pages = 0;
  let cursor: string | undefined;
  do {
    // oxlint-disable-next-line no-await-in-loop -- each page says where the next begins
    const { data } = await call(tool, { ...given, ...(cursor !== undefined && { cursor }) });
    const { next, [listing]: page } = Page.parse(data);
    items.push(...[page].flat());
    cursor = next;
    pages++;
  } while (cursor !== undefined);
  return { items, pages };
}
