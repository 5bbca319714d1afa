import type { Draft } from "./draft.js";
import type { EvidenceStatus, Role } from "./thread.js";

/** What a role alone makes of an undertaking; the others leave it as it is. */
const DECISIVE: Readonly<Partial<Record<Role, EvidenceStatus>>> = {
  kept: "kept",
  dropped: "dropped",
  refused: "dropped",
  overtaken: "overtaken",
};

/** The status after one entry more. */
export function statusAfter({ status, steps }: Draft, role: Role): EvidenceStatus {
  const decided = DECISIVE[role];
  // What has taken its place may well be done.
  if (decided === undefined || status === "overtaken") return status;
  const begun =
    status === "kept" ||
    steps.some(({ candidate: { partial, outcome } }) => partial && outcome !== "delayed");
  return decided === "dropped" && begun ? "partly kept" : decided;
}
