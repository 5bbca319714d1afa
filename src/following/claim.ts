/** A kind of find, as claims of the record are told apart. */
export const CLAIM_KINDS = ["person", "date", "statement", "encounter", "act", "fact"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/**
 * The name by which decisions and threads refer to a find: the same as long as the find stands in the same place.
 * @param document id of the readout
 * @param kind of the find
 * @param at offsets of its evidence; of several finds of one kind at one place `nth` tells them apart
 * @returns `act-1f0c9a7b-120-187`: kind, beginning of the document's id, offsets
 */
export function claimId(
  document: string,
  kind: ClaimKind,
  { start, end }: { readonly start: number; readonly end: number },
  nth = 0,
): string {
  const place = `${kind}-${document.slice(0, DIGITS)}-${start}-${end}`;
  return nth === 0 ? place : `${place}-${nth}`;
}

/** 64 bits: among ten million documents two that begin alike are not to be expected. */
const DIGITS = 16;

const CLAIM_ID = /^([a-z]+)-([0-9a-f]+)-(\d+)-(\d+)(?:-\d+)?$/;

/** What the id of a claim says; undefined where it is none. `document` is the beginning of the document's id. */
export function claimFrom(
  id: string,
): { kind: ClaimKind; document: string; range: { start: number; end: number } } | undefined {
  const [, name, document, start, end] = CLAIM_ID.exec(id) ?? [];
  const kind = CLAIM_KINDS.find((known) => known === name);
  if (kind === undefined || document === undefined) return undefined;
  return { kind, document, range: { start: Number(start), end: Number(end) } };
}
