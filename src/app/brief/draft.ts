import type { Range } from "../../text/span.js";
import type { More, SectionId } from "./brief.js";

/** Words of a readout. */
export interface Place extends Range {
  /** Id of the readout. */
  readonly document: string;
}

/** A sentence before its footnotes are numbered. */
export interface DraftSentence {
  readonly text: string;
  /** The words it rests on, at least one place. */
  readonly at: readonly Place[];
  readonly overdue?: true;
  readonly doubtful?: true;
}

export interface DraftItem {
  /** See `BriefItem`. */
  readonly label?: string;
  readonly sentences: readonly DraftSentence[];
}

/** All that there is to say in a section, the most important first, before it is seen what there is room for. */
export interface DraftSection {
  readonly id: SectionId;
  readonly title: string;
  readonly items: readonly DraftItem[];
  /** So many of them at most. */
  readonly most: number;
  /** Where there is too little room, a section of twice the weight keeps twice as much of it. */
  readonly weight: number;
  /** Where all of it is. */
  readonly all: Omit<More, "count">;
}
