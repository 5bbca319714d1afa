import type { Conventions } from "../text/conventions.js";

/** A language: all its words and patterns, in tables. Reading is given one and knows none by name. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly name: string;
  readonly conventions: Conventions;
}
