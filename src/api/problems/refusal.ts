import type { ProblemCode } from "./codes.js";

/** Where in a request something is wrong. */
export interface Mistake {
  /** JSON pointer into the body, or the name of the parameter. */
  readonly at: string;
  readonly what: string;
}

/** Why a request is not answered: thrown anywhere behind a route, told as problem details. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly mistakes: readonly Mistake[];
  /** Seconds after which to try again. */
  readonly retryAfter: number | undefined;

  /** @param detail a sentence that says what is wrong here and what to do */
  constructor(
    code: ProblemCode,
    detail: string,
    more: { readonly mistakes?: readonly Mistake[]; readonly retryAfter?: number } = {},
  ) {
    super(detail);
    this.name = "Refusal";
    this.code = code;
    this.mistakes = more.mistakes ?? [];
    this.retryAfter = more.retryAfter;
  }
}
