const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Before a name or in mid-sentence: never the end of a sentence, whatever follows. */
export const abbreviations = setOf(
  "mr. mrs. ms. mx. messrs. mme. mlle. mgr. msgr. dr. drs. prof. h.e. h.h. h.m. h.r.h. h.s.h. hon. rt. rev. revd. fr. smt. shri. sh. km. kum. md. mohd. gen. maj. brig. col. lt. cdr. cmdr. capt. adm. vadm. radm. sgt. cpl. insp. supt. amb. gov. sen. rep. reps. pres. sec. dep. asst. min. del. cllr. eng. engr. ing. ir. arch. st. ste. mt. ft. vs. cf. e.g. i.e. eg. ie. viz. approx. ca. incl.",
);

/** Before a number, and only there in mid-sentence: what would be a word without it (`no.`, `sat.`) may end one. */
export const numberAbbreviations = setOf(
  "no. nos. art. arts. para. paras. fig. figs. vol. vols. p. pp. ch. sec. secs. pt. res. doc. rs. tel. ext. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.",
);

/** Written with their stop wherever they stand, so that they may end a sentence or not (`Padma Power Ltd. said`). */
export const finalAbbreviations = setOf(
  "jr. sr. inc. ltd. llc. corp. co. bros. plc. pty. pvt. etc. al. esq. dept. govt. assoc. ave. blvd. rd. mon. tue. tues. wed. thu. thur. thurs. fri. calif. conn. fla. mass. mich. minn. okla. ore. tenn. tex. wash. wis.",
);

/** Whether the stop belongs to the word. @param form with its stop */
export const isAbbreviation = (form: string): boolean =>
  abbreviations.has(form) || numberAbbreviations.has(form) || finalAbbreviations.has(form);
