import type { BoundWords, DateWords } from "../dates.js";
import { calendarFinders } from "./date-finders.js";
import { relativeFinders } from "./date-relative-finders.js";
import { tense } from "./date-tense.js";
import { units, vocabulary } from "./date-vocabulary.js";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** *by the end of* the year, *by the middle of* May. */
const SOME_OF =
  "(?: (?:the )?(?:very )?(?:end|close|beginning|start|middle|mid|latter part|first half|second half) of)?(?: the)?";

const bounds: readonly BoundWords[] = [
  { bound: "from", pattern: `\\bsince(?: at least)?${SOME_OF}`, direction: "past", always: true },
  {
    bound: "by",
    pattern: `\\b(?:by|before|(?:no|not) later than|within|prior to|(?:at the )?latest by|ahead of)${SOME_OF}`,
    direction: "coming",
  },
  { bound: "until", pattern: `\\b(?:until|till|through|up to)${SOME_OF}`, direction: "coming" },
  {
    bound: "from",
    pattern: `\\b(?:(?:starting|beginning|effective)(?: from| in| on| as of)?|from|as (?:of|from)|after|with effect from)${SOME_OF}`,
    direction: "coming",
  },
];

/** How English writes dates. */
export const dates: DateWords = {
  finders: [...calendarFinders, ...relativeFinders],
  vocabulary,
  units,
  bounds,
  tense,
  frequencies: words("every each per"),
  beforeMonth: words(
    "in by since until till from of during before after through to between next last this past coming for around about the a an its their his her our early late mid and or as following throughout it's is was said",
  ),
  ambiguousMonths: words("may march"),
  beforeYear: words(
    "in since until till by during before after from between through to of early late mid the a an its their his her our this that year years for and or end spring summer autumn fall winter january february march april may june july august september october november december around about circa as until beyond throughout",
  ),
  numberedNames: words(
    "agenda vision strategy horizon roadmap resolution resolutions unscr unsc decision decree law act article articles no no. nos number paragraph para section regulation directive protocol standard iso flight route highway convention order document case file room page pp chapter clause boeing airbus mt lot",
  ),
  namesAfterYear: words("agenda vision"),
  measures: words(
    "million billion trillion thousand hundred percent per % people persons troops soldiers tonnes tons kilometres kilometers km kg metres meters miles hectares square cubic barrels mw megawatts gw gwh kwh hours euros dollars pounds yuan rupees usd eur hectare km2 degrees feet nautical students scholarships officers units doses visas places vehicles tractors homes houses jobs families",
  ),
  presentDay: words(
    "world challenges conditions realities reality environment context circumstances era society turbulent complex uncertain interconnected global international geopolitical generation times youth",
  ),
};
