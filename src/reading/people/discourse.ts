import type { Language } from "../../language/language.js";
import type { Gender } from "../../language/people.js";
import type { Paragraph } from "../../text/document.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { Mention } from "../mentions/mention.js";
import type { Entity, Referent } from "./entity.js";
import type { Sides } from "./sides.js";

/** What a reader has in mind on reaching a mention: who has been spoken of, how lately, and who was the subject. */
export interface Discourse {
  readonly source: string;
  readonly language: Language;
  readonly sides: Sides;
  /** What honorifics anywhere in the text tell of a surname: *Mr. Yuldoshev*. */
  readonly genders: ReadonlyMap<string, Gender>;
  readonly entities: Entity[];
  readonly referents: Map<Mention, Referent>;
  /** Everybody met, the latest last. */
  recent: Entity[];
  /** Those met in the current paragraph, the latest last. */
  inParagraph: Entity[];
  paragraph: Paragraph | undefined;
  analysis: Analysis | undefined;
  /** The subject of the narrative sentence before this one. */
  subject: Referent | undefined;
  /** The subject of each narrative sentence, by the index of the sentence. */
  readonly subjects: Map<number, Referent>;
  /** The last that was more than one. */
  several: Referent | undefined;
  /** The first two to take part, on different sides: those across the table. */
  readonly table: Entity[];
}

export const newDiscourse = (
  source: string,
  language: Language,
  sides: Sides,
  genders: ReadonlyMap<string, Gender>,
): Discourse => ({
  genders,
  source,
  language,
  sides,
  entities: [],
  referents: new Map(),
  recent: [],
  inParagraph: [],
  paragraph: undefined,
  analysis: undefined,
  subject: undefined,
  subjects: new Map(),
  several: undefined,
  table: [],
});

/** The clause of the current sentence that a mention stands in, as subject or after its verb. */
export function clauseOf(analysis: Analysis, mention: Mention): Clause | undefined {
  const asSubject = analysis.clauses.find(({ subject }) => subject?.mentions.includes(mention));
  return (
    asSubject ?? analysis.clauses.findLast(({ verb }) => verb.last < mention.first) ?? analysis.clauses[0]
  );
}

/** Puts a person last in the order of recency. Words inside quotations do not count: the reader follows the narrative. */
export function touch(discourse: Discourse, entity: Entity): void {
  discourse.recent = [...discourse.recent.filter((other) => other !== entity), entity];
  discourse.inParagraph = [...discourse.inParagraph.filter((other) => other !== entity), entity];
}
