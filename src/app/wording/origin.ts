import { pageAt } from "../../text/pages.js";

/** What a text came as, by media type. */
const FORMS: Readonly<Record<string, string>> = {
  "text/plain": "plain text",
  "text/markdown": "Markdown",
  "text/html": "web page",
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word document",
  "message/rfc822": "mail",
  "multipart/related": "saved page",
  "application/jsonl": "row of JSON Lines",
  "text/csv": "row of CSV",
  "application/vnd.apache.parquet": "row of Parquet",
};

/** What is known of a text where it was found. */
export interface Origin {
  readonly mediaType?: string | undefined;
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  readonly pageStarts?: readonly number[] | undefined;
}

/** The same in words, those known: `PDF of 4 pages`, `in Russian`, `“Joint statement”`. */
export function originInWords({ mediaType, language, title, pageStarts }: Origin): string[] {
  const count = pageStarts?.length ?? 0;
  const pages = count === 0 ? "" : ` of ${count === 1 ? "1 page" : `${count} pages`}`;
  return [
    ...(mediaType === undefined ? [] : [(FORMS[mediaType] ?? mediaType) + pages]),
    ...(language === undefined ? [] : [`in ${languageName(language)}`]),
    ...(title === undefined ? [] : [`“${title}”`]),
  ];
}

/** The page on which a place stands: `page 3`. */
export const pageInWords = (starts: readonly number[], offset: number): string =>
  `page ${pageAt(starts, offset)}`;

const names = new Intl.DisplayNames(["en"], { type: "language" });

/** The English name of a language by its code, as `Russian`; what is no code stays as it is. */
export const languageName = (code: string): string =>
  /^[a-z]{2,3}$/i.test(code) ? (names.of(code) ?? code) : code;
