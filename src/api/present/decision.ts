import type { Decision as Taken } from "../../app/decide/decisions.js";
import { given } from "../given.js";
import type { Decision } from "../schemas/decision.js";

/** A decision with whether it still holds. */
export const decisionOf = ({ taken, holds }: { readonly taken: Taken; readonly holds: boolean }): Decision =>
  given({ ...taken, undone: !holds });
