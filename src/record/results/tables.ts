/** The tables of what follows from claims and decisions. */
export interface ResultTables {
  readonly thread: ThreadTable;
  readonly head: HeadTable;
  readonly entry: EntryTable;
  readonly occasion: OccasionTable;
  readonly step: StepTable;
  readonly person: PersonTable;
  readonly named: NamedTable;
  readonly spelling: SpellingTable;
  readonly doubt: DoubtTable;
  readonly tally: TallyTable;
  readonly stale: StaleTable;
}

/** A thread, as following it up has left it. */
interface ThreadTable {
  /** `GHA-PRT`. */
  readonly relation: string;
  readonly ordinal: number;
  /** The id of the claim that opens it. */
  readonly id: string;
  /** JSON: a Thread. */
  readonly value: string;
}

/** A thread without its entries, beside it under the same ordinal. */
interface HeadTable {
  readonly relation: string;
  readonly ordinal: number;
  /** By the evidence. */
  readonly status: string;
  /** The last day on which it is in time, ISO. */
  readonly due: string | null;
  /** JSON: a ThreadHead. */
  readonly value: string;
}

/** Which threads a claim has an entry in. */
interface EntryTable {
  readonly claim: string;
  readonly relation: string;
  readonly thread: string;
  /** 1 where the link waits for a decision, else 0. */
  readonly doubtful: number;
  /** Of the link, in millionths. */
  readonly score: number;
}

interface OccasionTable {
  readonly relation: string;
  readonly ordinal: number;
  readonly id: string;
  /** JSON. */
  readonly value: string;
  readonly status: string;
  readonly kind: string;
  /** EDTF. */
  readonly date: string | null;
}

/** Which occasion a claim tells of. */
interface StepTable {
  readonly claim: string;
  readonly relation: string;
  readonly occasion: string;
}

interface PersonTable {
  /** Empty for those whom readouts give no party; so in the tables that follow. */
  readonly party: string;
  readonly ordinal: number;
  readonly id: string;
  readonly name: string;
  /** JSON. */
  readonly value: string;
  /** How many name the person. */
  readonly readouts: number;
}

/** Which person a claim names. */
interface NamedTable {
  readonly claim: string;
  readonly party: string;
  readonly person: string;
}

interface SpellingTable {
  /** Folded. */
  readonly form: string;
  readonly party: string;
  readonly person: string;
}

/** How many readouts speak of something. */
interface TallyTable {
  readonly field: string;
  readonly value: string;
  readonly readouts: number;
  /** ISO day when the latest of them was published. */
  readonly latest: string | null;
}

/** Two who may be one person. */
interface DoubtTable {
  readonly party: string;
  readonly ordinal: number;
  /** JSON. */
  readonly value: string;
  /** By which it is decided; one of two parties stands with each. */
  readonly id: string;
  /** In millionths. */
  readonly score: number;
}

/** Relations and parties of which something has been added or decided since they were last followed up. */
interface StaleTable {
  readonly field: string;
  readonly value: string;
  /** Another each time that it becomes stale: whoever follows up tells by it whether it has meanwhile. */
  readonly mark: string;
}
