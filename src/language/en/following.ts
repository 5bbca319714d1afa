import { stemmer } from "stemmer";
import { completing, happenings, partial, phrases, reacting, shifting, verbs } from "./outcomes.js";
import type { FollowingWords } from "../following.js";

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Words that are in every readout, or say how rather than what. */
const GENERAL = `cooperation relation relationship tie partnership country nation state government side party meeting talk discussion
  visit president minister prime secretary ambassador delegation leader official counterpart colleague head excellency majesty guest host
  bilateral mutual joint common international regional foreign affair ministry republic people
  agree agreement sign say tell note express announce inform confirm stress recall report add state mention welcome thank ask invite
  promise pledge undertake offer accept refuse decline instruct request propose
  make take give have be do will would shall should can may could get go come put set hold keep bring see let become remain
  new good great important more much many several further other own same such next last this that these those
  year month week day time end beginning middle date today yesterday tomorrow morning afternoon evening
  area field issue matter question view opinion opportunity possibility level way part work effort development support
  continue strengthen expand deepen enhance promote develop consider hope wish want need ready able
  two three both all each one first second so also then now still already together respectively
  mr mrs ms dr hon his her its their our your who which what when where there here
  call reply convey receive follow reiterate concern reach extend close look share turn assure attend speak telephone voice greet
  appreciate remark commit stand direct explain join regret position leave point long start provide word decision find reaffirm
  response travel principle arrive condition due renew answer task expect full case hour account present address observe
  describe recall underline underscore emphasize emphasise urge commend congratulate condole hail reassure pledge vow
  bring send use show lead seek call try help allow enable ensure serve
  million billion thousand hundred euro dollar pound krone kroner yen yuan
  programme program project plan step process progress result purpose framework basis context regard term kind number
  million morning afternoon evening night spring summer autumn winter january february march april june july august
  september october november december monday tuesday wednesday thursday friday saturday sunday
  capital city town home world leader journalist press
  about again back down off out over up under only even just very well soon later earlier
  place between under within during after before since until`;

/** Each line is one thing; its first word names it. */
const SYNONYMS = `
  embassy mission chancery legation
  consulate consul consular
  ship vessel boat frigate trawler cutter
  doctor physician medic surgeon
  hospital clinic
  credit loan lending
  flight air aviation airline
  school classroom
  scholarship grant bursary fellowship
  student undergraduate trainee pupil
  road highway motorway
  rail railway railroad train
  treaty convention accord pact
  memorandum mou
  owe debt arrears balance unpaid outstanding
  trade commerce turnover export import
  company firm enterprise business contractor
  build building construction construct
  solar photovoltaic
  power electricity
  session meet gather convene
  archive ledger record register
  visa entry
  ban embargo prohibition
  lift remove abolish
  vote ballot election elect
  chart survey map hydrographic
  open inaugurate launch opening
  train training course
  teach taught instruction lesson subject
  deliver hand supply
  pay settle clear repay disburse
  conclude finalise finalize complete finish
  farmer farming agriculture
  fish fishery fishing
  prisoner detainee inmate
  refugee migrant
  vaccine vaccination jab
  ferry ferryboat
  bridge crossing
  plant station
  expert specialist adviser
  draft text
  team experts
  aid assistance relief
  museum gallery
  statue monument
  exhibition fair expo
  port harbour harbor quay wharf
  dam reservoir
  border frontier
  satellite spacecraft
  drone uav
  lab laboratory`;

const UNITS = list(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
);
const TENS = list("twenty thirty forty fifty sixty seventy eighty ninety");
const ORDINALS = list(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth",
);

/** `2nd` of `2`, as newspapers write it. */
const ordinal = (number: number): string =>
  `${number}${number % 100 > 10 && number % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")}`;

const numbers = new Map<string, string>([
  // *a bilateral one*: one counts nothing.
  ...UNITS.map((word, index) => [word, String(index)] as const).slice(2),
  ...TENS.map((word, index) => [word, String((index + 2) * 10)] as const),
  ...TENS.flatMap((ten, tens) =>
    UNITS.slice(1, 10).map((unit, units) => [`${ten}-${unit}`, String((tens + 2) * 10 + units + 1)] as const),
  ),
  ...ORDINALS.map((word, index) => [word, ordinal(index + 1)] as const),
  ["inaugural", "1st"],
  ["hundred", "100"],
  ["dozen", "12"],
]);

function synonymsOf(text: string): ReadonlyMap<string, string> {
  const lines = text.trim().split("\n").map(list);
  return new Map(
    lines.flatMap((line) => line.map((word) => [stemmer(word), stemmer(line[0] ?? word)] as const)),
  );
}

const stems = new Map<string, string>();

/** So many stems are remembered, which is more words than most readers know. */
const MOST_STEMS = 50_000;

/** Porter's stem of a word: worked out once, since readouts use the same words again and again. */
function stem(word: string): string {
  let stemmed = stems.get(word);
  if (stemmed === undefined) {
    if (stems.size >= MOST_STEMS) stems.clear();
    stems.set(word, (stemmed = stemmer(word)));
  }
  return stemmed;
}

/** English words for following undertakings up. */
export const following: FollowingWords = {
  verbs,
  completing,
  shifting,
  reacting,
  happenings,
  allowing: new Set(["can", "may", "should"]),
  foreseeing: new Set(["due", "expect", "await", "schedule", "foresee", "plan", "envisage", "slate"]),
  phrases,
  partial,
  general: new Set(list(GENERAL).map((word) => stemmer(word))),
  synonyms: synonymsOf(SYNONYMS),
  signing: new Set(list("sign signing signature conclusion initial initialling subscribe")),
  numbers,
  stem,
};
