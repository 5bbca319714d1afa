import type { Language } from "../language.js";
import { acts } from "./acts.js";
import { conventions } from "./conventions.js";
import { dates } from "./dates.js";
import { encounters } from "./encounters.js";
import { following } from "./following.js";
import { grammar } from "./grammar.js";
import { languageDoubt } from "./language-doubt.js";
import { matter } from "./matter.js";
import { parties } from "./parties.js";
import { people } from "./people.js";
import { reporting } from "./reporting.js";

/** English: every table of this folder, joined. */
export const english: Language = {
  code: "en",
  name: "English",
  conventions,
  grammar,
  parties,
  dates,
  people,
  reporting,
  acts,
  matter,
  doubt: languageDoubt,
  encounters,
  following,
};
