import { lastDay } from "./due.js";
import type { Judge } from "./judge.js";
import { WEIGHTS } from "./weights.js";

/** Both are for the same day. */
export const sameDue: Judge = ({ due }, { steps, opening }) => {
  // Too much is to be done in the course of a year.
  if (due === undefined || /^\d{4}$/.test(due.interval)) return 0;
  const known = [opening, ...steps.map(({ candidate }) => candidate)].some(
    (each) => each.due?.last === due.last,
  );
  return known ? WEIGHTS.sameDue : 0;
};

/** *by March*, and then *on 28 March*: what was due comes about. What is due itself is compared by that. */
export const dueMet: Judge = ({ terms, due: own }, { steps }) => {
  if (own !== undefined) return 0;
  const months = new Set(terms.own.filter((term) => MONTH.test(term)).map(monthOf));
  const isMet = steps.some(({ candidate: { due } }) => due !== undefined && months.has(monthOf(due.last)));
  return isMet ? WEIGHTS.dueMet : 0;
};

const MONTH = /^\d{4}-\d{2}/;

/** What came about before something was undertaken does not show what has become of it: *in 1975*. */
export const beforehand: Judge = ({ terms, source }, { opening }) => {
  const days = terms.own.filter((term) => DATE.test(term));
  if (source === "act" || opening.source === "fact" || days.length === 0) return 0;
  const undertaken = monthOf(opening.readout.published ?? "");
  return days.every((day) => monthOf(lastDay(day)) < undertaken) ? WEIGHTS.beforehand : 0;
};

const DATE = /^\d{4}(?:-\d{2}|$)/;

const monthOf = (day: string): string => day.slice(0, 7);
