import type { EncounterSetting, Place, Proposal } from "./found.js";
import { readParticipants } from "./participants.js";
import type { Standing } from "./status.js";

/** What has been worked out of a proposal. */
export interface WorkedOut {
  readonly count: number;
  readonly date: string | undefined;
  readonly place: Place | undefined;
  readonly standing: Standing;
}

/** Whether there is enough to make it an occasion, and not a word about one. */
export function isOccasion(proposal: Proposal, known: WorkedOut, setting: EncounterSetting): boolean {
  const { kind, source, plural } = proposal;
  const least = kind === "conference" || kind === "ceremony" ? 1 : 2;
  if (known.count < least || (plural && known.date === undefined)) return false;
  return source === "verb" || isNamedOccasion(proposal, known, setting);
}

function isNamedOccasion(proposal: Proposal, known: WorkedOut, setting: EncounterSetting): boolean {
  const { kind, destination, analysis, head } = proposal;
  const { date, place } = known;
  const isGoverned = governs(proposal);
  const noun = setting.language.encounters.nouns.get(analysis.sentence.tokens[head]?.form ?? "");
  if (noun?.governed && !isGoverned) return false;
  if (kind === "visit") return date !== undefined || destination !== undefined;
  if (kind === "conference") return isConference(proposal, known) || isAside(proposal, setting);
  if (isGoverned || date !== undefined) return true;
  return place !== undefined && readParticipants(proposal, setting).length > 1;
}

/** *met **on the sidelines of** the Gulf summit*: those who met were there. */
function isAside({ analysis, first, bare }: Proposal, { language }: EncounterSetting): boolean {
  const [aside, of] = analysis.sentence.tokens.slice(Math.max(0, first - 2), first);
  const { sidelines } = language.encounters;
  return !bare && sidelines.has(aside?.form ?? "") && language.grammar.genitive.has(of?.form ?? "");
}

const governs = ({ said, clause, role }: Proposal): boolean =>
  said.length > 0 || (clause !== undefined && role !== "none");

/** Named in passing it is not reported; attended, held or still to come it is. */
function isConference(proposal: Proposal, { date, standing: { status } }: WorkedOut): boolean {
  const { role, said, clause } = proposal;
  // *had earlier been invited to a conference in Oslo*: news of another day.
  if (role === "inviter" && clause?.verb.passive && clause.verb.perfect && date === undefined) return false;
  if (role === "participant" || role === "attendee" || role === "host" || role === "inviter") return true;
  if (said.length > 0) return date !== undefined || status === "planned";
  return date !== undefined && (status === "planned" || governs(proposal));
}
