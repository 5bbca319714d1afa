import { contains } from "../../text/span.js";
import type { Analysis } from "../analysis.js";
import { findDirect } from "./direct.js";
import type { FoundStatement } from "./found.js";
import { findIndirect } from "./indirect.js";
import type { Setting } from "./speaker.js";

/** All statements of a readout in the order of the text; what stands inside another of its kind is part of that. */
export function readStatements(analyses: readonly Analysis[], setting: Setting): FoundStatement[] {
  const indirect = findIndirect(analyses, setting);
  const outer = indirect.filter(
    (found) =>
      !indirect.some(
        (other) =>
          other !== found &&
          contains(other.content, found.content) &&
          other.rule !== "statements/parenthetical" &&
          other.content.end - other.content.start > found.content.end - found.content.start,
      ),
  );
  return [...findDirect(analyses, setting), ...outer].toSorted((a, b) => a.content.start - b.content.start);
}
