import type { Amount } from "../reading.js";

/** A sum of money, wherever it stands. */
export type Sum = Pick<Amount, "value" | "currency">;

/** A sum of money with its currency: `EUR 4,000,000`. */
export const amountInWords = ({ value, currency }: Sum): string => `${currency} ${withCommas(value)}`;

/** A number with a comma before each three digits of its whole part. */
function withCommas(value: number): string {
  const [whole = "", ...fraction] = String(value).split(".");
  const first = whole.length % 3;
  const threes = whole.slice(first).match(/.{3}/g) ?? [];
  return [[whole.slice(0, first), ...threes].filter((part) => part !== "").join(","), ...fraction].join(".");
}
