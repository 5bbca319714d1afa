import type { ActWords } from "../acts.js";
import { adjectiveFrames, COMING, INSTRUMENTS, verbFrames } from "./act-frames.js";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** English words that do things. */
export const acts: ActWords = {
  verbs: verbFrames,
  adjectives: adjectiveFrames,
  copulas: set("be stand remain feel"),
  undertaking: set("will would shall 'll"),
  happening: set(
    `be have depend happen occur remain seem appear become matter mean mark show reflect rise fall grow decline increase decrease
    drop triple reach exceed arrive flow follow result lead bring suffice need take last face know see understand remember
    emerge enter come begin start run bear hold stand serve prove continue help allow give make`,
  ),
  futures: set("go"),
  destined: set("be"),
  present: set("is are am 's 're 'm"),
  being: set(
    "be have depend remain seem appear become need face see know understand remember mean matter prove benefit suffer live",
  ),
  hoping: set(
    "hope hopes expect expectation predict forecast believe confident confidence optimistic anticipate estimate think fear likely assume wish doubt belief conviction optimism certain convinced sure",
  ),
  wishing: set("like wish want beg"),
  preferring: set("like prefer love rather"),
  undeniable: set("thank appreciate congratulate accept decline refuse reject condemn invite wish"),
  offering: set("tell let ask call come"),
  pleading: set("please kindly"),
  mutual: new Set(["together", "jointly", "mutually", "each other", "one another"]),
  signing: set("sign initial ink subscribe conclude exchange adopt"),
  signings: set("signing signature conclusion initialling initialing exchange"),
  ability: set("can could cannot ca"),
  consenting: set("accept agree support endorse consent approve grant meet"),
  accepting: set("accept agree consent grant recognise recognize"),
  possibility: set("possible feasible"),
  assuring: set("assure promise pledge guarantee vow reaffirm confirm undertake give"),
  informing: set("announce inform tell add"),
  backing: set("back support endorse second"),
  candidacies: set("candidate candidates candidacy candidature bid nomination nominee"),
  representing: set("represent"),
  delivering: set("arrive reach start begin open reopen resume sail leave operate stay"),
  wanting: set("ask want wish need request require desire useful helpful desirable necessary"),
  accompanying: set("as where"),
  recalling: set("recall remember remind"),
  incapacity: [
    ["in", "a", "position", "to"],
    ["able", "to"],
    ["prepared", "to"],
    ["willing", "to"],
    ["ready", "to"],
  ],
  disability: set("unable"),
  arriving: set("visit come attend travel go fly"),
  journeying: set("pay make undertake"),
  journeys: set("visit trip tour journey"),
  coming: COMING,
  transitive: set("open address take pay join"),
  instruments: INSTRUMENTS,
  subordinates: set(
    "ministers minister deputies deputy officials teams team experts governments government ministries ministry delegations negotiators commission committee cabinet ambassadors agencies authorities secretariat advisers",
  ),
  agencies: set(
    "agency department directorate ministry office authority institute bureau board inspectorate customs treasury minister ambassador",
  ),
  commenting: set("comment elaborate speculate say"),
  regretting: set("regret apologise apologize lament"),
  lasting: set("long"),
  conditions: [
    ["on", "condition", "that"],
    ["on", "the", "condition", "that"],
    ["on", "the", "understanding", "that"],
    ["provided", "that"],
    ["providing", "that"],
    ["only", "if"],
    ["as", "long", "as"],
    ["so", "long", "as"],
    ["as", "soon", "as"],
    ["in", "the", "event", "that"],
    ["subject", "to"],
    ["unless"],
    ["if"],
    ["provided"],
    ["should"],
    ["once"],
  ],
};
