import type { TenseRole, TenseWords } from "../dates.js";

const words = (role: TenseRole, text: string): [string, TenseRole][] =>
  text.split(" ").map((word) => [word, role]);

/** The tenses of English, as far as dates ask. */
export const tense: TenseWords = {
  roles: new Map([
    ...words(
      "coming",
      "be will wo 'll shall would 'd should must can could may might ought upcoming forthcoming hope hopes hoped hoping",
    ),
    ...words("past", "was were had did has have 've having ago"),
    ...words("present", "is are am 's 're 'm"),
    ...words(
      "scheduled",
      "due scheduled planned expected foreseen envisaged earmarked set slated timed forward",
    ),
    ...words(
      "settled",
      "agreed decided proposed announced fixed discussed requested asked offered promised pledged undertook moved extended prolonged postponed rescheduled deferred delayed invite invites invited inviting invitation invitations tasked instructed ordered directed mandated commissioned urged obliged",
    ),
    ...words("infinitive", "to"),
    ...words("company", "led headed accompanied"),
    ...words("timeless", "put cut read let hit cost shut cast"),
    ...words(
      "clause",
      "that which who whom whose where when if unless because while although whereas but ; :",
    ),
  ]),
  pastCopulas: new Set(["was", "were"]),
  genitive: new Set(["of"]),
  hours: new Set(
    "morning afternoon evening night eve noon midnight day week weekend end beginning start middle course".split(
      " ",
    ),
  ),
  owners: new Set(["its", "his", "her", "their", "our", "my", "your", "'s", "’s", "'"]),
  pastEnding: /ed$/,
  presentEnding: /s$/,
  tenselessEnding: /ing$/,
};
