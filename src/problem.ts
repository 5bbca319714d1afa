/** Something wrong with what was given, said to whoever gave it: what is wrong, and what to do. */
export class Problem extends Error {
  readonly remedy: string;
  /** What is wrong, where it is not the file at hand: the record, another file. */
  readonly subject: string | undefined;

  /** @param what the predicate of a sentence whose subject is the file, as "is empty" */
  constructor(what: string, remedy: string, subject?: string) {
    super(what);
    this.name = "Problem";
    this.remedy = remedy;
    this.subject = subject;
  }
}
