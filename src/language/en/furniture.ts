import type { FurniturePattern } from "../../text/conventions.js";
import type { FurnitureKind } from "../../text/document.js";

const MONTHS =
  "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec";
const DAYS =
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tues Tue Wed Thurs Thu Fri Sat Sun";

/** One of the words, as it is or in capitals, with or without a full stop. */
const oneOf = (words: string): string =>
  `(?:${`${words} ${words.toUpperCase()}`.replaceAll(" ", "|")})(?![A-Za-z])\\.?`;

const MONTH = oneOf(MONTHS);
const WEEKDAY = `(?:${oneOf(DAYS)},? )?`;
const DAY = "\\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?\\d{1,2})?";
const DAY_AND_MONTH = `(?:${DAY}(?: of)? ${MONTH}|${MONTH} ${DAY})`;
const NUMERIC = "(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})";
const DATE = `(?<date>${WEEKDAY}(?:${DAY_AND_MONTH}(?:,? \\d{4})?|${NUMERIC}))(?!\\d)`;
const FULL_DATE = `(?<date>${WEEKDAY}(?:${DAY_AND_MONTH},? \\d{4}|${NUMERIC}))(?!\\d)`;
const TIME = "(?:,? (?:at )?\\d{1,2}[:.]\\d\\d[^\\r\\n]{0,40})?";

const OPENS_SENTENCE =
  "(?:The(?! Hague)|A|An|On|In|At|By|For|From|He|She|His|Her|President|Prime|Minister|King|Queen|Secretary|Joint|Press)(?![A-Za-z])";
const NOT_A_PLACE = `(?!${OPENS_SENTENCE}|${oneOf(DAYS)}|${MONTH})`;
const NAME = "[A-Z][A-Za-z\\u0300-\\u036f'.-]{1,20}";
const CAPITALS = "[A-Z][A-Z\\u0300-\\u036f'.-]{1,20}";
const PARTICLES = "de|da|do|del|la|le|es|al|el|of|am|upon";
const PARTICLE = `(?: (?:${PARTICLES})(?= ))?`;
const PLACE = `${NOT_A_PLACE}(?<place>${NAME}${PARTICLE}(?: ${NAME}){0,3})`;
const SHORT_PLACE = `${NOT_A_PLACE}(?<place>${NAME}(?: ${NAME})?)`;
const PLACE_IN_CAPITALS = `${NOT_A_PLACE}(?<place>${CAPITALS}(?: ${CAPITALS}){0,3})`;
const REGION = `(?:, (?!${oneOf(DAYS)}|${MONTH})${NAME}(?: ${NAME}){0,2})?`;
const AGENCY = "[(/](?<publisher>[^()/\\r\\n]{2,60})[)/]\\.?";
/** Neither a letter nor a number, nor a sign of any other script. */
const NO_WORD = "[^A-Za-z0-9\\u00aa-\\u1fff\\u2c00-\\uffff]";
const DASH = "(?:[—–]|-{1,2})";
const BEFORE_SENTENCE = '(?=["“‘]?[A-Z\\d])';

const PUBLISHED =
  "(?:Published|Posted|Released|Issued|Updated|Last updated|Publication date|Release date|Dated?|Created)(?: [Oo]n| at)?";
const SOURCE = "(?:Sources?|From|Issued by|Released by|Publisher|Published by|Press service)";
const NOTE =
  "(?:(?:Media|Press|Public)? ?(?:[Cc]ontacts?|[Ii]nquir(?:y|ies)|[Ee]nquir(?:y|ies))|(?:File )?[Pp]hotos?(?: credits?| by)?|Photograph|Image|Video|Caption|Pictured|Credits?|Tel|Phone|Telephone|Fax|E-?mail|Web ?site|Facebook|Twitter|Read more|Read also|See also|Related|Tags?|Keywords|Topics|Share|Notes? to editors|Embargo(?:ed)?(?: until)?|Editor|Translat(?:ion|ed by))";

const ANYHOW = "";
/** Weekday and month, or nothing, before a figure. */
const OPENS_DATE = "\\(?(?:[A-Z][A-Za-z]{2,8}\\.?,? ){0,2}\\d";
/** A capital or a figure, and a figure further on. */
const HAS_FIGURE = "\\(?[A-Z\\d][^\\d]{0,100}\\d";
/** Names, and what may stand behind a place: a comma, a dash, a bracket, a date. */
const OPENS_DATELINE = `\\(?(?!${OPENS_SENTENCE})[A-Z][^\\s,(/–—]{0,40}(?: (?:${PARTICLES}|[A-Z][^\\s,(/–—]{0,40})){0,9}(?:,|\\s{0,4}[-–—(/]| \\d)`;

/** Sticky, with the places of its groups, for folded text. A `_` stands for the white space there may be. */
const furnitureOf = (
  kind: FurnitureKind,
  where: FurniturePattern["where"],
  longest: number,
  opens: string,
  ...patterns: readonly string[]
): FurniturePattern[] =>
  patterns.map((source) => ({
    kind,
    where,
    longest,
    opens: new RegExp(`^(?:${opens.replaceAll("_", "\\s{0,4}")})`),
    pattern: new RegExp(source.replaceAll("_", "\\s{0,4}"), "dy"),
  }));

/** What stands around English prose; of the kinds that fit, the first is taken. */
export const furniture: readonly FurniturePattern[] = [
  ...furnitureOf("date-line", "above", 40, "[Dd]ate \\d", "[Dd]ate (?<date>\\d{4}-\\d\\d-\\d\\d)(?=\\s|$)_"),
  ...furnitureOf(
    "published-line",
    "whole",
    160,
    PUBLISHED,
    `${PUBLISHED}_:?_${FULL_DATE}${TIME}`,
    `${PUBLISHED}_:_${DATE}[^\\r\\n]{0,80}`,
    `${PUBLISHED}_:_[^\\r\\n]{0,40}\\d[^\\r\\n]{0,40}`,
  ),
  ...furnitureOf(
    "source-line",
    "whole",
    240,
    SOURCE,
    `${SOURCE}_:_(?<publisher>[^\\r\\n|]{2,160}?)_(?:,|\\||\\()_${FULL_DATE}\\)?`,
    `${SOURCE}_:_(?<publisher>[^\\r\\n]{2,160})`,
  ),
  ...furnitureOf("date-line", "whole", 100, OPENS_DATE, `\\(?${FULL_DATE}${TIME}\\)?\\.?`),
  ...furnitureOf(
    "dateline",
    "whole",
    100,
    HAS_FIGURE,
    `\\(?${PLACE}${REGION},? ${DATE}\\)?[.:]?`,
    `${PLACE}${REGION}_(?:${DASH}|\\|)_${FULL_DATE}`,
    `${FULL_DATE}_(?:${DASH}|\\||,)_${PLACE}${REGION}`,
  ),
  ...furnitureOf(
    "note-line",
    "whole",
    400,
    ANYHOW,
    `${NOTE}_:[\\s\\S]{0,300}`,
    "(?:For (?:more|further|additional) information|For (?:media|press) (?:inquiries|enquiries)|Follow us|Reporting by|Editing by|Copyright|©|FOR IMMEDIATE RELEASE|For immediate release)[\\s\\S]{0,300}",
    "\\((?:Photo|Reporting|Editing|Writing)[^()]{0,200}\\)",
  ),
  ...furnitureOf(
    "rule",
    "whole",
    400,
    ANYHOW,
    `${NO_WORD}+`,
    `${NO_WORD}{0,12}(?:THE END|ENDS?|The end|Ends?)${NO_WORD}{0,12}`,
    "[-–—] ?30 ?[-–—]",
  ),
  ...furnitureOf(
    "dateline",
    "above",
    200,
    OPENS_DATELINE,
    `\\(?${PLACE}${REGION}, ${DATE}\\)?\\.?_(?:${AGENCY}_)?(?:${DASH}|:|\\|)_`,
    `${PLACE_IN_CAPITALS}${REGION},?\\.? ${DATE}\\.?_(?:${AGENCY}_)?(?:${DASH}|:|\\|)_`,
    `${PLACE}${REGION},? ${DATE}\\.?_${AGENCY}_`,
    `${PLACE}${REGION}_${DASH}_${DATE}_(?:${DASH}|:|\\|)_`,
    `${PLACE}${REGION}_${AGENCY}_(?:${DASH}|:)_`,
    `${PLACE_IN_CAPITALS}${REGION}_${DASH} ${BEFORE_SENTENCE}`,
    `${SHORT_PLACE}${REGION}_(?:[—–]|--) ${BEFORE_SENTENCE}`,
    `${PLACE}${REGION}, ${DATE}, (?<publisher>[A-Z]{2,12})_(?:${DASH}|:)_`,
    `${PLACE}${REGION}_/_(?<publisher>[A-Z]{2,12})_/_(?:${DASH}_)?${BEFORE_SENTENCE}`,
    `${PLACE}${REGION}, ${FULL_DATE}\\. ${BEFORE_SENTENCE}`,
  ),
];
