const ISO_DAY = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/;
const COMPACT_DAY = /^(\d{4})(\d\d)(\d\d)(?:T|$)/;
const MAIL_DAY = /(?<!\d)(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})(?!\d)/;
const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
const SECONDS = /^\d{9,10}$/;

/**
 * The day of a point in time as machines write it (ISO 8601, RFC 5322, seconds since 1970): the day where it was
 * written, whatever day it was in Greenwich.
 * @returns an ISO date, undefined where there is none
 */
export function dayOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const iso = ISO_DAY.exec(written) ?? COMPACT_DAY.exec(written);
  if (iso !== null) return validDay(iso[1], iso[2], iso[3]);
  const mail = MAIL_DAY.exec(written);
  if (mail !== null) return validDay(mail[3], monthOf(mail[2] ?? ""), mail[1]);
  if (SECONDS.test(written)) return new Date(Number(written) * 1000).toISOString().slice(0, 10);
  return undefined;
}

function monthOf(name: string): string {
  const at = MONTHS.indexOf(name);
  return at < 0 || at % 3 !== 0 ? "00" : String(at / 3 + 1);
}

function validDay(year = "", month = "", day = ""): string | undefined {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
