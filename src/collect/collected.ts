/** What is known of a readout besides its text. */
export interface About {
  readonly title?: string;
  /** ISO date. */
  readonly published?: string;
  readonly publisher?: string;
  /** ISO 639-1. */
  readonly language?: string;
  /** The canonical address: where its publisher says that it stands. */
  readonly address?: string;
}

/** The part of a text that stands on one page of a PDF, in UTF-16 units. */
export interface Page {
  /** Counted from 1. */
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

/** A readout taken out of whatever it came in. */
export interface Collected extends About {
  readonly kind: "collected";
  /** Where it was found: a file, `archive.zip/note.html` in an archive, `corpus.jsonl:17` for a row. */
  readonly name: string;
  /** Paragraphs parted by a blank line, one line end at the end. */
  readonly text: string;
  /** As received; of a row, its line. */
  readonly bytes: Uint8Array;
  /** What `bytes` turned out to be, as `application/pdf`. */
  readonly mediaType: string;
  /** Of a PDF: its pages, in order. */
  readonly pages?: readonly Page[];
}

/** Why nothing was taken out of something; all around it still is. */
export interface Refused {
  readonly kind: "refused";
  readonly name: string;
  /** The predicate of a sentence whose subject is `name`, as "is a damaged PDF". */
  readonly what: string;
  readonly remedy: string;
}

export type Find = Collected | Refused;

/** Which columns of a table hold what; where none is named, the usual names are tried. */
export type Columns = Readonly<Partial<Record<"text" | keyof About, string>>>;

/** What a format gives of one readout. */
export interface Contents {
  readonly text: string;
  readonly about: About;
  readonly pages?: readonly Page[];
}
