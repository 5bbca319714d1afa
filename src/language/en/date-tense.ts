import type { TenseRole, TenseWords } from "../dates.js";

const words = (role: TenseRole, text: string): [string, TenseRole][] =>
  text.split(" ").map((word) => [word, role]);

/** The tenses of English, as far as dates ask. */
export const tense: TenseWords = {
  roles: new Map([
    ...words(
      "coming",
      "will wo 'll shall would 'd should must can could may might ought forward upcoming forthcoming hope hopes hoped hoping",
    ),
    ...words("past", "was were had did has have 've having ago"),
    ...words("present", "is are am 's 're 'm"),
    ...words(
      "scheduled",
      "due scheduled planned expected set slated postponed rescheduled timed invite invites invited inviting invitation invitations",
    ),
    ...words("infinitive", "to"),
    ...words("timeless", "put cut read let hit cost shut cast"),
    ...words(
      "clause",
      "that which who whom whose where when if unless because while although whereas but ; :",
    ),
  ]),
  presentEnding: /s$/,
  tenselessEnding: /ing$/,
};
