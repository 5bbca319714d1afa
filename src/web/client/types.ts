// What the API answers with, by the schemas that describe it. Types only: nothing of the server comes into the browser.
import type { z } from "zod";
import type * as brief from "../../api/schemas/brief.js";
import type * as comparison from "../../api/schemas/comparison.js";
import type * as decision from "../../api/schemas/decision.js";
import type * as desk from "../../api/schemas/desk.js";
import type * as exporting from "../../api/schemas/export.js";
import type * as file from "../../api/schemas/file.js";
import type * as evidence from "../../api/schemas/evidence.js";
import type * as job from "../../api/schemas/job.js";
import type * as listing from "../../api/schemas/listing.js";
import type * as occasion from "../../api/schemas/occasion.js";
import type * as person from "../../api/schemas/person.js";
import type * as problem from "../../api/schemas/problem.js";
import type * as reading from "../../api/schemas/reading.js";
import type * as readout from "../../api/schemas/readout.js";
import type * as relation from "../../api/schemas/relation.js";
import type * as review from "../../api/schemas/review.js";
import type * as search from "../../api/schemas/search.js";
import type * as session from "../../api/schemas/session.js";
import type * as thread from "../../api/schemas/thread.js";

export type Party = z.infer<typeof listing.Party>;
export type Evidence = z.infer<typeof evidence.Evidence>;
export type Span = z.infer<typeof evidence.Span>;

export type Reading = z.infer<typeof reading.Reading>;
export type PersonNamed = Reading["people"][number];
export type DateExpression = Reading["dates"][number];
export type Statement = Reading["statements"][number];
export type Encounter = Reading["encounters"][number];
export type Act = Reading["acts"][number];
export type Fact = Reading["facts"][number];

export type ReadoutName = z.infer<typeof readout.ReadoutName>;
export type ReadoutSummary = z.infer<typeof readout.ReadoutSummary>;
export type Readout = z.infer<typeof readout.Readout>;
export type Withdrawn = z.infer<typeof readout.Withdrawn>;
export type NewReadout = z.infer<typeof readout.NewReadout>;
export type AddedReadout = z.infer<typeof readout.AddedReadout>;
export type VersionDifference = z.infer<typeof readout.VersionDifference>;

export type ExportFormats = z.infer<typeof exporting.ExportFormats>;

export type RelationSummary = z.infer<typeof relation.RelationSummary>;
export type Relation = z.infer<typeof relation.Relation>;
export type Timeline = z.infer<typeof relation.Timeline>;
export type TimelineThread = Timeline["threads"][number];
export type StatementHit = z.infer<typeof relation.StatementHit>;
export type Dealing = z.infer<typeof relation.Dealing>;

export type ThreadSummary = z.infer<typeof thread.ThreadSummary>;
export type Thread = z.infer<typeof thread.Thread>;
export type Entry = Thread["entries"][number];
export type Statuses = ThreadSummary["statuses"];
export type EvidenceStatus = Statuses["evidence"]["status"];

export type OccasionSummary = z.infer<typeof occasion.OccasionSummary>;
export type Occasion = z.infer<typeof occasion.Occasion>;

export type PersonSummary = z.infer<typeof person.PersonSummary>;
export type Person = z.infer<typeof person.Person>;
export type PartySummary = z.infer<typeof person.PartySummary>;
export type PartyPage = z.infer<typeof person.PartyPage>;

export type Comparison = z.infer<typeof comparison.Comparison>;
export type SharedPoint = Comparison["both"][number];

export type SearchResult = z.infer<typeof search.SearchResult>;
export type Found = SearchResult["items"][number];
export type SearchChoices = z.infer<typeof search.SearchChoices>;

export type ReviewPage = z.infer<typeof review.ReviewPage>;
export type ReviewItem = z.infer<typeof review.ReviewItem>;

export type Decision = z.infer<typeof decision.Decision>;
export type NewDecision = z.infer<typeof decision.NewDecision>;

export type Desk = z.infer<typeof desk.Desk>;
export type FileOpened = z.infer<typeof file.FileOpened>;
export type Job = z.infer<typeof job.Job>;
export type NewJob = z.infer<typeof job.NewJob>;

export type Session = z.infer<typeof session.Session>;
export type Scope = Session["scopes"][number];
export type Credentials = z.infer<typeof session.Credentials>;
export type User = z.infer<typeof session.User>;
export type NewUser = z.infer<typeof session.NewUser>;
export type AuditEntry = z.infer<typeof session.AuditEntry>;
export type Token = z.infer<typeof session.Token>;
export type NewToken = z.infer<typeof session.NewToken>;
export type IssuedToken = z.infer<typeof session.IssuedToken>;

export type Problem = z.infer<typeof problem.ProblemDetails>;

/** One page of a listing. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  /** Cursor of the next page; missing on the last. */
  readonly next?: string;
}

export type Brief = z.infer<typeof brief.Brief>;
export type BriefSection = Brief["sections"][number];
export type BriefSentence = BriefSection["items"][number]["sentences"][number];
export type Footnote = Brief["footnotes"][number];
