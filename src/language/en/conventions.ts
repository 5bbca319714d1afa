import type { Conventions, FurniturePattern } from "../../text/conventions.js";
import { abbreviations } from "./abbreviations.js";
import { tag } from "./tagger.js";

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
const WRITTEN_DATE = `(?<date>(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?)`;
const PLACE = "(?<place>\\p{Lu}[\\p{Lu}\\p{Ll}\\p{M} .'’-]{1,30})";
const REGION = "(?:, [\\p{Lu}][\\p{L}. ]{1,20})?";

/** Sticky, with the places of its groups. */
const pattern = (source: string): RegExp => new RegExp(source, "dyu");

const furniture: readonly FurniturePattern[] = [
  {
    kind: "date-line",
    pattern: pattern("\\s{0,4}date (?<date>\\d{4}-\\d\\d-\\d\\d)(?: |$|(?=\\n))"),
  },
  {
    kind: "source-line",
    pattern: pattern("(?:Source|Issued by|Released by|Publisher)\\s?:\\s?(?<publisher>[^\\n]{2,160})"),
  },
  {
    kind: "published-line",
    pattern: pattern("(?:Published|Posted|Released|Issued|Date)(?: on)?\\s?:\\s?(?<date>[^\\n]{4,40})"),
  },
  {
    kind: "dateline",
    pattern: pattern(
      `${PLACE}${REGION}, ${WRITTEN_DATE}(?: \\((?<publisher>[^)\\n]{2,40})\\))? ?(?:[—–-]{1,2}|:) ?`,
    ),
  },
  { kind: "dateline", pattern: pattern(`${PLACE}${REGION}, ${WRITTEN_DATE}(?=\\n|$)`) },
  {
    kind: "dateline",
    pattern: pattern(
      "(?<place>\\p{Lu}[\\p{Lu} .'’-]{2,30}) (?:\\((?<publisher>[^)\\n]{2,40})\\) ?)?[—–-]{1,2} ",
    ),
  },
];

const sentenceStarters = new Set(
  "the a an he she it they we i you in on at for from with by as after before during following his her its their our both this that these those if when while since although however also earlier later meanwhile moreover furthermore in there no not according".split(
    " ",
  ),
);

const quotationTags = new Set(
  "said says say saying told tells added adds noted notes stressed stresses emphasized emphasised underlined underscored remarked stated states declared announced replied answered responded asked asks continued went concluded assured explained recalled warned insisted pointed observed commented wrote writes reads read reiterated affirmed confirmed quoted argued admitted acknowledged joked quipped promised pledged vowed urged cautioned specified clarified maintained mused exclaimed reminded summed began".split(
    " ",
  ),
);

export const conventions: Conventions = {
  tag,
  furniture,
  abbreviations,
  sentenceStarters,
  quotationTags,
};
