/**
 * A backup is a gzipped file of JSON lines: a heading, then all documents, sources, readings, decisions and rosters with
 * their people, each in the order in which they came into the record, and all that is watched, then an ending that counts
 * them and has the hash of all lines before. Nothing in it depends on the engine. Earlier forms had less about sources;
 * the first had no rosters, none before the third had what is watched.
 */
export const FORMAT = 3;

export interface Heading {
  readonly entente: "backup";
  readonly format: number;
  /** ISO time. */
  readonly created: string;
}

export interface DocumentLine {
  readonly type: "document";
  readonly id: string;
  readonly text: string;
  /** In base 64; null where they are the text in UTF-8. */
  readonly bytes: string | null;
  readonly added: string;
}

export interface SourceLine {
  readonly type: "source";
  /** Id of the document. */
  readonly document: string;
  readonly place: string | null;
  readonly name: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly added: string;
  readonly version: number;
  readonly mediaType: string | null;
  readonly language: string | null;
  readonly title: string | null;
  /** JSON. */
  readonly pageStarts: string | null;
}

export interface ReadingLine {
  readonly type: "reading";
  readonly document: string;
  readonly engine: number;
  readonly givenPublished: string | null;
  readonly givenPublisher: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  /** JSON. */
  readonly notes: string;
  readonly claims: readonly ClaimOfLine[];
}

interface ClaimOfLine {
  readonly kind: string;
  readonly ordinal: number;
  readonly value: string;
}

export interface DecisionLine {
  readonly type: "decision";
  readonly number: number;
  readonly at: string;
  readonly who: string;
  readonly kind: string;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly note: string | null;
}

export interface WatchedLine {
  readonly type: "watched";
  readonly address: string;
  /** JSON. */
  readonly state: string;
}

export interface RosterLine {
  readonly type: "roster";
  readonly place: string;
  readonly format: string;
  readonly sha256: string;
  readonly who: string;
  readonly imported: string;
}

export interface RosterPersonLine {
  readonly type: "rostered";
  /** The place of the roster. */
  readonly roster: string;
  readonly ordinal: number;
  /** JSON. */
  readonly value: string;
}

export type Line =
  | DocumentLine
  | SourceLine
  | ReadingLine
  | DecisionLine
  | RosterLine
  | RosterPersonLine
  | WatchedLine;

/** How many lines there are of each type. */
export type Counts = Readonly<Record<Line["type"], number>>;
export const NOTHING: Counts = {
  document: 0,
  source: 0,
  reading: 0,
  decision: 0,
  roster: 0,
  rostered: 0,
  watched: 0,
};

export interface Ending {
  readonly counts: Counts;
  /** SHA-256 of all lines before, each with its end, in hexadecimal. */
  readonly sha256: string;
}

type Shape = Readonly<Record<string, "text" | "text or null" | "number" | "list">>;

const SHAPES: Readonly<Record<Line["type"], Shape>> = {
  document: { id: "text", text: "text", bytes: "text or null", added: "text" },
  source: {
    document: "text",
    place: "text or null",
    name: "text",
    url: "text or null",
    publisher: "text or null",
    published: "text or null",
    added: "text",
    version: "number",
    mediaType: "text or null",
    language: "text or null",
    title: "text or null",
    pageStarts: "text or null",
  },
  reading: {
    document: "text",
    engine: "number",
    givenPublished: "text or null",
    givenPublisher: "text or null",
    published: "text or null",
    publisher: "text or null",
    notes: "text",
    claims: "list",
  },
  decision: {
    number: "number",
    at: "text",
    who: "text",
    kind: "text",
    subject: "text",
    before: "text or null",
    after: "text or null",
    note: "text or null",
  },
  roster: { place: "text", format: "text", sha256: "text", who: "text", imported: "text" },
  rostered: { roster: "text", ordinal: "number", value: "text" },
  watched: { address: "text", state: "text" },
};

const CLAIM: Shape = { kind: "text", ordinal: "number", value: "text" };

/** What sources of older forms lack. */
const SINCE_FORM_2 = { mediaType: null, language: null, title: null, pageStarts: null };

/** A value that was read from a backup of an older form as it would be written now. */
export const brought = (value: unknown, format: number): unknown =>
  format < FORMAT && typeof value === "object" && value !== null && "type" in value && value.type === "source"
    ? { ...SINCE_FORM_2, ...value }
    : value;

/** Whether a value that was read from a file is a line as it is to be. */
export function isLine(value: unknown): value is Line {
  if (typeof value !== "object" || value === null || !("type" in value)) return false;
  const shape = Object.entries(SHAPES).find(([type]) => type === value.type)?.[1];
  if (shape === undefined || !hasShape(value, shape)) return false;
  const claims: unknown = "claims" in value ? value.claims : [];
  return Array.isArray(claims) && claims.every((claim) => hasShape(claim, CLAIM));
}

export const isHeading = (value: unknown): value is Heading =>
  hasShape(value, { entente: "text", format: "number", created: "text" });

export const isEnding = (value: unknown): value is Ending =>
  hasShape(value, { sha256: "text" }) && typeof value === "object" && value !== null && "counts" in value;

function hasShape(value: unknown, shape: Shape): boolean {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries(shape).every(([name, kind]) => {
    const field = fields.get(name);
    if (kind === "list") return Array.isArray(field);
    if (kind === "number") return Number.isSafeInteger(field);
    return typeof field === "string" || (kind === "text or null" && field === null);
  });
}
