/** The forms in which a brief is handed on, by the ending of a file. */
export const BRIEF_FORMATS = ["md", "html", "docx", "pdf"] as const;
export type BriefFormat = (typeof BRIEF_FORMATS)[number];

/** Their media types. */
export const MEDIA_TYPES: Readonly<Record<BriefFormat, string>> = {
  md: "text/markdown; charset=utf-8",
  html: "text/html; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
};
