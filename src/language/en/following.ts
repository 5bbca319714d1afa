import { stemmer } from "stemmer";
import {
  completing,
  happenings,
  lasting,
  missed,
  narrow,
  partial,
  phrases,
  reacting,
  rest,
  shifting,
  standIns,
  verbs,
} from "./outcomes.js";
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
  agency authority institute institution department directorate body organ service sector system
  include mean wait hear seem appear few recent high low late early large big small main major general certain possible
  fact thing reason example idea detail name person man life today rule act action case side member group line
  favour favor interest satisfaction attention confidence gratitude understanding sympathy solidarity
  place between under within during after before since until`;

/** Each line is one thing; its first word names it. */
const SYNONYMS = `
  embassy mission chancery legation
  consulate consul consular
  office bureau branch representation outpost
  ship vessel boat frigate trawler cutter craft
  shipyard dockyard
  sailor seaman seamen seafarer mariner crew crewman
  doctor physician medic surgeon
  nurse midwife
  medicine drug pharmaceutical
  hospital clinic infirmary
  epidemic pandemic outbreak disease
  credit loan lending borrow
  subsidy donation
  instalment installment tranche slice
  fund finance financing funding
  guarantee surety
  levy charge duty tariff toll tax excise
  quota ceiling
  flight air aviation airline carrier aircraft plane
  airport airfield
  runway airstrip
  school classroom
  university college faculty academy polytechnic
  scholarship grant bursary fellowship studentship
  student undergraduate trainee pupil cadet
  teacher principal headmaster lecturer instructor
  professor scholar academic
  scientist researcher research
  course curriculum
  certificate diploma qualification credential
  road highway motorway
  lorry truck haulier haulage
  vehicle car
  rail railway railroad locomotive wagon
  treaty convention accord pact
  memorandum mou
  protocol annex
  owe debt arrears balance unpaid outstanding
  trade commerce commercial turnover
  export exporter
  market marketplace
  company firm enterprise business contractor
  factory workshop
  build building construction construct
  repair renovate refurbish restoration
  solar photovoltaic
  wind turbine windmill
  steam geothermal
  power electricity electric energy
  cable interconnector
  pipeline pipe
  oil petroleum crude
  gas lng
  coal lignite
  mine mining miner mineral ore
  drill drilling
  session meet gather convene assemble
  commission committee
  archive ledger record register registry roll list
  audit auditor
  book manuscript volume
  letter missive
  film cinema movie
  visa entry
  passport document
  tourist tourism holidaymaker
  passenger visitor
  permit licence license permission
  ban embargo prohibition moratorium
  lift remove abolish waive scrap eliminate exempt exemption
  vote ballot
  election elect candidacy candidature bid nomination
  seat membership
  chart survey map hydrographic
  open inaugurate launch opening inauguration
  train training
  teach taught lesson subject
  deliver hand supply delivery handover
  return repatriate restitution repatriation
  pay settle clear repay disburse payment transfer
  conclude finalise finalize complete finish
  parliament congress legislature senate lawmaker
  law legislation bill statute decree
  court tribunal judge judicial
  ratify ratification
  extradite extradition surrender
  farmer farming agriculture agricultural agronomist
  wheat grain cereal
  rice paddy
  fruit berry
  vegetable produce
  beef cattle meat livestock
  sheep lamb mutton
  poultry chicken
  milk dairy cheese butter
  quarantine phytosanitary veterinary sanitary
  seed seedling sapling
  harvest crop yield
  fertiliser fertilizer
  forest forestry timber wood forester woodland
  fish fishery fishing fisherman
  prisoner detainee inmate convict jail gaol prison
  pardon clemency amnesty
  refugee migrant displaced
  worker labourer laborer labour labor
  pension insurance
  vaccine vaccination jab immunisation
  ferry ferryboat
  bridge crossing
  tunnel underpass
  canal waterway channel
  river stream
  lake reservoir
  plant station
  expert specialist adviser advisor consultant
  consultation consultative
  engineer technician
  draft text
  aid assistance relief
  museum gallery
  artefact artifact antiquity mantle textile cloth tapestry relic
  statue monument memorial sculpture
  painting portrait canvas
  exhibition fair expo
  festival carnival
  orchestra choir ensemble
  zoo menagerie
  animal beast
  port harbour harbor quay wharf pier dock
  lighthouse beacon
  dam embankment
  border frontier boundary
  customs clearance
  fence barrier
  army troop soldier military
  navy naval
  coastguard coast
  police policing constable
  weapon arms munition
  mine-clearance demining deminer
  patrol surveillance watch monitoring
  satellite spacecraft
  drone uav
  radar sensor
  lab laboratory
  computer server digital electronic
  broadcast television radio
  fire blaze wildfire
  flood inundation
  quake earthquake seismic
  storm cyclone hurricane typhoon
  volcano volcanic eruption
  climate carbon emission
  water hydraulic irrigation
  waste rubbish
  football soccer
  cemetery grave tomb
  church cathedral chapel
  mosque islamic
  language linguistic
  interpreter translator translation
  wreck shipwreck
  diver diving
  container freight cargo
  warehouse storage depot
  bank lender
  hotel hostel
  house housing dwelling
  hectare acre
  tonne ton
  bus tram`;

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
  narrow,
  lasting,
  shifting,
  reacting,
  happenings,
  allowing: new Set(["can", "may", "should"]),
  foreseeing: new Set(["due", "expect", "await", "schedule", "foresee", "plan", "envisage", "slate"]),
  phrases,
  partial,
  rest,
  standIns,
  missed,
  general: new Set(list(GENERAL).map((word) => stemmer(word))),
  synonyms: synonymsOf(SYNONYMS),
  numbers,
  stem,
};
