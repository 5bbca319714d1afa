/** Lower-case (or freely cased) words inside names. */
export const nameParticles: ReadonlySet<string> = new Set(
  "bin ibn bint binti al el ben de del della der den da das do dos di du des la le las los van von vom zu zur ten ter af av y e i ould abu abd ab o' san st. st mac mc ap thi van wa ya ngan".split(
    " ",
  ),
);

/** Words of the list below that are also family names: behind a title they are one (*President Park*). */
export const surnames: ReadonlySet<string> = new Set(
  "park hall law west north day bay may june august castle fair rivers church english french young jan april summer".split(
    " ",
  ),
);

/** Capitalised words that are never part of a person's name. */
export const notNames: ReadonlySet<string> = new Set(
  `the a an he she it they we i you in on at for from with by as after before during following his her its their our
  both this that these those if when while since although however also earlier later meanwhile moreover furthermore
  there here no not according and or but so to of
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter
  north south east west northern southern eastern western central upper lower new great
  republic kingdom state states union federation emirate sultanate islamic democratic people's
  government ministry parliament senate assembly council commission committee bank fund university institute centre center
  palace house hall castle hotel airport port square street park garden bay sea ocean river lake island islands gulf strait cape mount mountain
  valley canal bridge corridor railway forum summit conference congress session meeting dialogue festival fair week day year
  agreement treaty protocol memorandum convention charter declaration plan programme program initiative agenda strategy
  understanding communique statement resolution act law article annex party group league court
  mou cop office company corporation airlines airways agency press news wire radio television times
  joint bilateral international national regional world global european african asian american arab
  thank thanks welcome dear yes let please god
  english french russian chinese arabic portuguese spanish german
  board charter security nations united organisation organization community region province district city town
  typhoon hurricane cyclone storm operation project hospital school museum library memorial archive museum station tower
  navy army force forces treasury customs parliament cabinet delegation side business trade industry
  mp mep msp qc kc phd esq has have
  presidents ministers ambassadors premiers chancellors secretaries leaders heads chiefs members member speakers envoys commissioners governors
  today tomorrow yesterday tonight then later now meanwhile afterwards
  some several many most all each every any few other others another two three four five six seven eight nine ten
  christmas easter ramadan eid new nato un eu au asean`
    .trim()
    .split(/\s+/),
);
