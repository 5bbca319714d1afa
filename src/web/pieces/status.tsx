import {
  IconCircle,
  IconCircleArrowRight,
  IconCircleCheckFilled,
  IconCircleHalf2,
  IconCircleX,
} from "@tabler/icons-react";
import type { EvidenceStatus, Statuses } from "../client/types.js";
import classes from "./status.module.css";

/** A form for each status besides its word and colour, so that a glance, a print and any eye tell them apart. */
const ICONS: Readonly<Record<EvidenceStatus, typeof IconCircle>> = {
  open: IconCircle,
  kept: IconCircleCheckFilled,
  "partly kept": IconCircleHalf2,
  dropped: IconCircleX,
  overtaken: IconCircleArrowRight,
};

export const EVIDENCE_STATUSES: readonly EvidenceStatus[] = [
  "open",
  "partly kept",
  "kept",
  "overtaken",
  "dropped",
];

/** What has become of an undertaking as far as readouts tell, in a word. */
export function EvidenceBadge({ status }: { readonly status: EvidenceStatus }) {
  const Icon = ICONS[status];
  return (
    <span className={classes["badge"]} data-status={status}>
      <Icon size={16} stroke={2} aria-hidden />
      {status}
    </span>
  );
}

/** What says nothing that the status by the evidence does not. */
const SILENT: ReadonlySet<Statuses["calendar"]["status"]> = new Set(["closed", "no date", "kept in time"]);

/** What the calendar says of an undertaking that is waited for or was kept late; nothing where there is nothing to say. */
export function CalendarBadge({ calendar }: { readonly calendar: Statuses["calendar"] }) {
  if (SILENT.has(calendar.status)) return null;
  return (
    <span className={classes["badge"]} data-calendar={urgencyOf(calendar)}>
      {calendarInWords(calendar)}
    </span>
  );
}

const LATE: ReadonlySet<Statuses["calendar"]["status"]> = new Set(["kept late", "told kept late"]);
const SOON = 60;

function urgencyOf({ status, days = 0 }: Statuses["calendar"]): "overdue" | "soon" | "later" {
  if (LATE.has(status)) return "later";
  if (status === "overdue") return "overdue";
  return days <= SOON ? "soon" : "later";
}

function calendarInWords({ status, days, sentence }: Statuses["calendar"]): string {
  if (LATE.has(status)) return sentence;
  if (status === "overdue") return days === undefined ? "overdue" : `overdue ${daysInWords(days)}`;
  if (days === 0) return "due today";
  return days === undefined ? "due" : `due in ${daysInWords(days)}`;
}

function daysInWords(days: number): string {
  if (days < 60) return days === 1 ? "1 day" : `${days} days`;
  return days < 720 ? `${Math.round(days / 30.4)} months` : `${Math.round(days / 365.25)} years`;
}

/** What a person has set. */
export function DecisionBadge({ decision }: { readonly decision: Statuses["decision"] }) {
  if (decision === undefined) return null;
  return (
    <span className={classes["badge"]} data-decided>
      set to {decision.status} by {decision.who}
    </span>
  );
}
