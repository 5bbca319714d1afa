export type DateUnit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade";

/** A bound that words before a date make of it: *by*, *from*, *until*. */
export type DateBound = "by" | "from" | "until";

/**
 * Where a date lies, seen from the day of publication. `scheduled` and `settled` are said of what comes,
 * unless it was due a short while ago; the weekday of what was settled is that of the settling (*agreed on Monday*).
 */
export type Direction = "past" | "coming" | "scheduled" | "settled";

/**
 * What a finder may say of a date. A pattern names these as its groups; a pattern without a word for
 * one of them may imply it.
 */
export interface DateParts {
  readonly day?: number;
  readonly endDay?: number;
  /** A part of the year by its EDTF number: months 1–12, seasons 21–24, quarters 33–36, halves 40 and 41. */
  readonly part?: number;
  readonly endPart?: number;
  readonly year?: number;
  readonly endYear?: number;
  /** The last two figures of an end year (2033–34), or the month of an ISO date (2033-05). */
  readonly shortYear?: number;
  /** A decade by its figures: 203 for the 2030s, 9 for the ’90s. */
  readonly decade?: number;
  /** ISO weekday, Monday is 1. */
  readonly weekday?: number;
  readonly endWeekday?: number;
  /** How many units away. */
  readonly count?: number;
  /** Which way: last −1, this 0, next 1; multiplied by `count`. */
  readonly shift?: number;
  /** The same for the year of a part (*May last year*), the month of a day, the week of a weekday. */
  readonly yearShift?: number;
  readonly monthShift?: number;
  readonly weekShift?: number;
  /** Two numbers of which either may be the day: 5/6/2033. */
  readonly first?: number;
  readonly second?: number;
}

/** The groups of a pattern: the parts, with the part of the year by what it is. */
export type DateGroup = keyof DateParts | "month" | "endMonth" | "season" | "quarter" | "half";

/** Stands for the figures that a date may begin with. */
export const FIGURE = "0";

/** What makes a find doubtful, so that the words around it are asked: a name or a verb, a number, *nowadays*. */
export type DateDoubt = "month" | "year" | "now";

/** One way of writing a date: a line of the table. */
export interface DateFinder {
  readonly name: string;
  /** The words that it may begin with, in lower case, `FIGURE` for any figure: it is tried there only. */
  readonly opens: readonly string[];
  /**
   * Source of a regular expression with groups of these names, besides `unit` and `days` (several days
   * of one month). A space stands for any white space. It begins at the beginning of a word.
   */
  readonly pattern: string;
  readonly implies?: DateParts;
  readonly unit?: DateUnit;
  /** Counted from the day being told of (*the day before*); else from publication. */
  readonly from?: "told";
  readonly doubt?: DateDoubt;
}

/** What a word says of the time of its clause. */
export type TenseRole =
  /** `will`, and words that look ahead: *forthcoming*, *invites*. */
  | "coming"
  /** `was`, `had`. */
  | "past"
  /** `is`: the past is over, so what comes is meant. */
  | "present"
  /** Put on a calendar, and it may be over by now: *due*. */
  | "scheduled"
  /** Done about what comes: *agreed on a meeting in June*. */
  | "settled"
  /** `to` before a verb: what is to be done comes. */
  | "infinitive"
  /** Who is with somebody, whenever that is: *a mission **led** by*. */
  | "company"
  /** Verbs that look the same in the past (*put*). */
  | "timeless"
  /** Begins a clause with a verb of its own. */
  | "clause";

/** How a language tells the time of its clauses. */
export interface TenseWords {
  readonly roles: ReadonlyMap<string, TenseRole>;
  /** Stand before a noun and what describes it: *its* planned visit. */
  readonly owners: ReadonlySet<string>;
  /** `were`: before an infinitive of what was on the calendar: ***were** to meet*. */
  readonly pastCopulas: ReadonlySet<string>;
  /** `of`: before the date that a thing is named by: *the launch **of** 9 October*. */
  readonly genitive: ReadonlySet<string>;
  /** Nouns that only say when on that day: *the **evening** of 9 October*. */
  readonly hours: ReadonlySet<string>;
  /** Ending of regular past forms, for verbs whose base the tagger does not know. */
  readonly pastEnding: RegExp;
  /** Ending of verb forms other than the base that are not of the past. */
  readonly presentEnding: RegExp;
  /** Ending of verb forms without a tense of their own. */
  readonly tenselessEnding: RegExp;
}

export interface BoundWords {
  readonly bound: DateBound;
  /** Source of a regular expression for the words right before a date. */
  readonly pattern: string;
  /** What the bound says of an incomplete date, where the tense of the clause says nothing. */
  readonly direction: Direction;
  /** True where that holds whatever the tense: *since*. */
  readonly always?: true;
}

/** How a language writes dates. Words are keyed by their form in lower case. */
export interface DateWords {
  /** Of those that match at one place the first is taken. */
  readonly finders: readonly DateFinder[];
  /** Numbers of the words that may stand in a group; figures need none. */
  readonly vocabulary: Readonly<Partial<Record<DateGroup, ReadonlyMap<string, number>>>>;
  readonly units: ReadonlyMap<string, DateUnit>;
  readonly bounds: readonly BoundWords[];
  readonly tense: TenseWords;
  /** Words before a date that make it a frequency: *every* May. */
  readonly frequencies: ReadonlySet<string>;
  /** Words after which a capitalised month is a month: *in*, *the*. */
  readonly beforeMonth: ReadonlySet<string>;
  /** Months that look like another word; they are read only after the words above. */
  readonly ambiguousMonths: ReadonlySet<string>;
  /** Words after which a year is a year, whatever noun follows: *in*, *since*. */
  readonly beforeYear: ReadonlySet<string>;
  /** Words that make a number a name with the one beside it: *Agenda* 2063, *Resolution* 1701. */
  readonly numberedNames: ReadonlySet<string>;
  /** The same for the word after the number: the 2030 *Agenda*. */
  readonly namesAfterYear: ReadonlySet<string>;
  /** What is counted, so that a number before it is no year: *tonnes*, *million*. */
  readonly measures: ReadonlySet<string>;
  /** What *today* says *nowadays* of: today’s *world*. */
  readonly presentDay: ReadonlySet<string>;
}
