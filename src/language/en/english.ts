import type { Language } from "../language.js";
import { conventions } from "./conventions.js";

/** English: every table of this folder, joined. */
export const english: Language = {
  code: "en",
  name: "English",
  conventions,
};
