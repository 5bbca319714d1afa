import { useEffect, useState } from "react";

const KEY = "entente-last-look";
/** A look within this time is still the same. */
const SAME_LOOK = 30 * 60_000;

/** When the desk was last looked at before this time, as an ISO moment; undefined on the first. */
export function useLastLook(): string | undefined {
  const [{ before, now }] = useState(() => looks(localStorage.getItem(KEY), new Date()));
  useEffect(() => localStorage.setItem(KEY, JSON.stringify({ before, now })), [before, now]);
  return before;
}

interface Looks {
  readonly before?: string;
  readonly now: string;
}

function looks(stored: string | null, at: Date): Looks {
  const { before, now } = parsed(stored);
  if (now === undefined) return { now: at.toISOString() };
  return at.getTime() - Date.parse(now) < SAME_LOOK
    ? { before, now }
    : { before: now, now: at.toISOString() };
}

function parsed(stored: string | null): Partial<Looks> {
  const [, before] = /"before":"([\dT:.Z-]+)"/.exec(stored ?? "") ?? [];
  const [, now] = /"now":"([\dT:.Z-]+)"/.exec(stored ?? "") ?? [];
  return { before, now };
}
