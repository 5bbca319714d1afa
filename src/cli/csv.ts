import { stringify } from "csv-stringify/sync";

/**
 * Rows as CSV (RFC 4180) with a line of headings. What a spreadsheet would run as a formula is escaped: the texts come
 * from anywhere.
 */
export const csv = (
  headings: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string =>
  stringify(
    rows.map((row) => [...row]),
    { header: true, columns: [...headings], escape_formulas: true },
  );
