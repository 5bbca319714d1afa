import type { Conventions } from "../../text/conventions.js";
import { abbreviations, finalAbbreviations, numberAbbreviations } from "./abbreviations.js";
import { furniture } from "./furniture.js";
import { tag } from "./tagger.js";

const sentenceStarters = new Set(
  "the a an he she it they we i you in on at for from with by as after before during following his her its their our both this that these those if when while since although however also earlier later meanwhile moreover furthermore in there no not but and so yet then thus today yesterday tomorrow now once such all each every some many most several two three one what who how why where here under over through until upon within without among between despite because regarding concerning responding speaking asked addressing noting finally instead nevertheless next last another other".split(
    " ",
  ),
);

const quotationTags = new Set(
  "said says say saying told tells added adds noted notes stressed stresses emphasized emphasised underlined underscored remarked stated states declared announced replied answered responded asked asks continued went concluded assured explained recalled warned insisted pointed observed commented wrote writes reads read reiterated affirmed confirmed quoted argued admitted acknowledged joked quipped promised pledged vowed urged cautioned specified clarified maintained mused exclaimed reminded summed began".split(
    " ",
  ),
);

const namingWords = new Set(
  "entitled titled called named dubbed known as under theme themed topic motto slogan title heading headline project programme program initiative exhibition conference forum book film so-called the a an of".split(
    " ",
  ),
);

export const conventions: Conventions = {
  tag,
  furniture,
  abbreviations,
  numberAbbreviations,
  finalAbbreviations,
  sentenceStarters,
  quotationTags,
  namingWords,
};
