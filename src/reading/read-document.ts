import type { Language } from "../language/language.js";
import type { Document } from "../text/document.js";
import type { Reading } from "./reading.js";

/** What is known of a readout besides its text. */
export interface Circumstances {
  /** ISO date. */
  readonly published?: string;
  readonly publisher?: string;
}

/** Reads a document: each stage sees what the stages before it found. */
export function readDocument(document: Document, language: Language, circumstances: Circumstances): Reading {
  void document;
  void language;
  return {
    ...circumstances,
    people: [],
    dates: [],
    statements: [],
    encounters: [],
    acts: [],
    notes: [],
  };
}
