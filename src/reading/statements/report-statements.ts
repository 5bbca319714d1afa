import { spanOf } from "../../text/span.js";
import type { Statement } from "../reading.js";
import type { Referent } from "../people/entity.js";
import type { FoundStatement } from "./found.js";

/** Statements as the reading has them; what nobody says is left out. */
export function reportStatements(source: string, statements: readonly FoundStatement[]): Statement[] {
  return statements.flatMap((found) => statementOf(source, found) ?? []);
}

function statementOf(source: string, found: FoundStatement): Statement | undefined {
  const said = found.source && spanOf(source, found.source.start, found.source.end);
  const cue = found.cue && spanOf(source, found.cue.start, found.cue.end);
  const speaker = (found.speaker && nameOf(found.speaker)) ?? said?.text;
  if (speaker === undefined) return undefined;
  return {
    mode: found.mode,
    speaker,
    ...(said && { source: said.text }),
    ...(cue && { cue: cue.text }),
    content: spanOf(source, found.content.start, found.content.end),
    ...(found.negated && { negated: true }),
    why: {
      mode: {
        basis: "stated",
        rule: found.mode === "direct" ? "statements/quotation-marks" : found.rule,
        ...(cue && { evidence: cue }),
      },
      speaker: { basis: found.basis, rule: found.rule, ...(said && { evidence: said }) },
    },
  };
}

/** How the guidelines write a speaker: a name, a party, or several joined by ` & `. */
export function nameOf(referent: Referent): string | undefined {
  if (referent.body !== undefined && referent.people.length === 0) return referent.body;
  const names =
    referent.people.length > 0
      ? referent.people.map(({ printed, party }) => printed ?? party)
      : referent.parties;
  const known = names.filter((name) => name !== undefined);
  return known.length > 0 ? [...new Set(known)].join(" & ") : undefined;
}
