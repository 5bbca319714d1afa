/** Never the end of a sentence, whatever follows. */
export const abbreviations = new Set(
  "mr. mrs. ms. mx. dr. prof. h.e. h.h. h.m. h.r.h. hon. smt. shri. sh. gen. maj. col. lt. capt. cmdr. adm. sgt. brig. amb. gov. sen. rep. pres. st. ste. mt. ft. rev. msgr. eng. ing. arch. sr. jr. vs. cf. e.g. i.e. viz. no. nos. art. arts. para. paras. fig. vol. pp. ch. approx. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun.".split(
    " ",
  ),
);
