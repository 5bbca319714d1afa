/** Something wrong with what was given, said to whoever gave it: what is wrong, and what to do. */
export class Problem extends Error {
  readonly remedy: string;

  /** @param what the predicate of a sentence whose subject is the file, as "is empty" */
  constructor(what: string, remedy: string) {
    super(what);
    this.name = "Problem";
    this.remedy = remedy;
  }
}
