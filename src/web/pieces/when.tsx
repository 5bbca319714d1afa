import { dateInWords } from "../../app/wording/date.js";

/** A date (EDTF) in words; what is not known is said. */
export function When({ date, unknown = "no date" }: { readonly date?: string; readonly unknown?: string }) {
  return date === undefined ? <>{unknown}</> : <time dateTime={date}>{dateInWords(date)}</time>;
}

/** A moment by the clock of whoever looks, as `5 May 2034, 14:03`. */
export function Moment({ at }: { readonly at: string }) {
  const local = new Date(at);
  const day = [local.getFullYear(), local.getMonth() + 1, local.getDate()].map(two).join("-");
  return (
    <time dateTime={at}>
      {dateInWords(day)}, {two(local.getHours())}:{two(local.getMinutes())}
    </time>
  );
}

const two = (number: number): string => String(number).padStart(2, "0");
