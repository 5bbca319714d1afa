// Readouts for measuring the record: as long and as full of finds as real ones, varied, the same every time. Their words
// are made up, and are as unequally common as words are; the readings are made with them, since reading is not measured.

// The first is in a quarter of all readouts, the tenth in one of twenty; the largest relation has 1,450 of 100,000.
const PARTIES =
  "USA CHN IND DEU FRA JPN GBR BRA TUR SAU IDN KOR ITA CAN AUS ESP ZAF EGY NGA MEX PAK IRN VNM POL ARG KEN ETH UKR KAZ THA GHA PRT NOR WSM VUT NZL COL JOR ISL PER CHL DZA MAR SEN CIV TZA UZB GEO SRB GRC NLD SWE FIN QAT KWT OMN NPL LKA FJI MNG".split(
    " ",
  );
/** Those of a party whom readouts name, the first far more often than the last. */
const PEOPLE = 300;
const ACTS = ["commitment", "offer", "request", "invitation", "acceptance", "agreement", "thanks", "support"];
const MEETINGS = ["meeting", "call", "visit", "ceremony"];
const TOPICS = ["trade", "energy", "defence", "transport", "culture", "health"];
const SYLLABLES = [
  "wa",
  "we",
  "wi",
  "wo",
  "za",
  "ze",
  "zi",
  "zo",
  "pa",
  "ko",
  "ru",
  "mi",
  "ta",
  "lo",
  "ne",
  "su",
];
const SENTENCES = 22;
const FIRST_YEAR = 2030;
const YEARS = 15;

/** A readout by its number. */
export function syntheticReadout(number) {
  const random = generator(number + 1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const parties = pairOf(random);
  const people = parties.map((party) => ({ name: personOf(party, random), party }));
  const published = dayOf(random);
  let text = `Published on ${published}.\n\n`;
  const finds = { people: [], dates: [], statements: [], encounters: [], acts: [], facts: [] };
  for (let at = 0; at < SENTENCES; at++) {
    const start = text.length;
    const length = 8 + Math.floor(random() * 20);
    text += Array.from({ length }, () => word(random)).join(" ");
    const span = { start, end: text.length, text: text.slice(start) };
    text += at % 4 === 3 ? ".\n\n" : ". ";
    addFinds(finds, span, { random, pick, parties, people, at });
  }
  return { text, reading: { published, ...finds, notes: [] } };
}

function addFinds(finds, span, { random, pick, parties, people, at }) {
  const why = (field, rule) => ({ [field]: { basis: "stated", rule, evidence: span } });
  const terms = { own: span.text.split(" ").slice(0, 8), around: span.text.split(" ").slice(8), before: [] };
  const short = { ...span, end: span.start + 5, text: span.text.slice(0, 5) };
  if (at < people.length)
    finds.people.push({
      ...people[at],
      mentions: [people[at].name],
      places: [short, span],
      evidence: short,
      why: why("name", "people/titled"),
    });
  if (at % 2 === 0) finds.dates.push({ text: short, value: dayOf(random), why: why("value", "dates/day") });
  if (at % 3 === 0)
    finds.statements.push({
      mode: "indirect",
      speaker: pick(people).name,
      cue: "said",
      content: span,
      why: why("speaker", "statements/tag-after"),
    });
  if (at % 6 === 1)
    finds.encounters.push({
      kind: pick(MEETINGS),
      status: "held",
      participants: people.map((one) => one.name),
      evidence: span,
      terms,
      why: why("kind", "encounters/noun"),
    });
  if (at % 2 === 1)
    finds.acts.push({
      kind: pick(ACTS),
      by: [parties[0]],
      to: [parties[1]],
      topics: [pick(TOPICS)],
      evidence: span,
      terms,
      why: why("kind", "acts/performed"),
    });
  if (at % 2 === 0) finds.facts.push({ evidence: span, terms, why: {} });
}

/** Two parties, the k-th by one over the root of k. */
function pairOf(random) {
  const draw = () => PARTIES[Math.floor(random() ** 2 * PARTIES.length)];
  const [one, other] = [draw(), draw()];
  return one === other ? pairOf(random) : [one, other];
}

/** One of the people of a party, by Zipf's law. */
function personOf(party, random) {
  const index = Math.floor(Math.exp(random() * Math.log(PEOPLE)));
  const own = generator(PARTIES.indexOf(party) * PEOPLE + index);
  return `${name(own)} ${name(own)}`;
}

/** A word by Zipf's law: the shortest are the most common. */
function word(random) {
  let index = Math.floor(Math.exp(random() * Math.log(30_000)));
  let made = "";
  for (; index > 0; index = Math.floor(index / SYLLABLES.length)) made += SYLLABLES[index % SYLLABLES.length];
  return made;
}

const name = (random) => {
  const made = word(random);
  return made.charAt(0).toUpperCase() + made.slice(1);
};

function dayOf(random) {
  const [year, month, day] = [
    FIRST_YEAR + Math.floor(random() * YEARS),
    1 + Math.floor(random() * 12),
    1 + Math.floor(random() * 28),
  ];
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Numbers from 0 to 1, the same for the same seed: the generator of Park and Miller (1988). */
function generator(seed) {
  let state = (seed * 48_271) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
