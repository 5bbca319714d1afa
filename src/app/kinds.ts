// The closed lists that the rooms beyond `app` offer for choice and check against.
export { ACT_KINDS, ENCOUNTER_KINDS, ENCOUNTER_STATUSES } from "../reading/reading.js";
export { DECISION_KINDS } from "../record/decisions/decisions.js";
export { CHANGES, EVIDENCE_STATUSES, ROLES } from "../following/threads/thread.js";
