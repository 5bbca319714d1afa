import type { Grammar } from "../grammar.js";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** English function words. */
export const grammar: Grammar = {
  definite: words("the"),
  indefinite: words("a an"),
  groupOpeners: words("the both these two our their all three four"),
  pairs: words("both two three four pair"),
  groupLeads: words(
    "two three four five the both foreign senior respective top said aforementioned visiting",
  ),
  genitive: words("of"),
  conjunction: words("and &"),
  coordinators: words("and but or nor then yet & while"),
  subordinators: words(
    "if unless while because although though since when whenever as after before until once whether whereas where how why what lest provided providing so",
  ),
  complementizers: words("that"),
  relatives: words("who which whom whose that where"),
  personalRelatives: words("who whom"),
  infinitiveMarkers: words("to"),
  questions: words("what how if whether where when which"),
  personal: words("to with from by"),
  roleMarkers: words("as"),
  endings: {
    past: /(?:[^s]|ss|^was)$/,
    participle: /(?:ed|en|wn|t|ne|un|ung|ang|ld|de|id|ght)$/,
    gerund: /[a-z]{2}ing$/,
    compound: /^(?!co-).*-[a-z]+(?:ed|ing)$/,
    plural: /s$/,
  },
  pasts: new Map(
    Object.entries({
      held: "hold",
      met: "meet",
      sent: "send",
      paid: "pay",
      led: "lead",
      left: "leave",
      hosted: "host",
    }),
  ),
  adverbs: words("further also then too likewise thus hereby accordingly again instead"),
  adverbials: [
    ["in", "principle"],
    ["in", "turn"],
    ["once", "more"],
    ["once", "again"],
    ["at", "once"],
    ["in", "particular"],
    ["in", "general"],
    ["in", "addition"],
  ],
  addressing: words("for to"),
  manner: words("by while when as"),
  origins: words("from"),
  agents: words("by"),
  modals: words("will would shall should may might can could must 'll 'd ought cannot wo ca"),
  passiveAuxiliaries: words("be is are was were been being am 's 're 'm"),
  perfectAuxiliaries: words("have has had having 've"),
  supportAuxiliaries: words("do does did"),
  possessives: words("my our your his her its their whose 's ’s"),
  negations: words("not n't never neither nor no nobody none"),
  prepositions: words(
    "of in on at to for from with by about between among under over through during within against into onto upon towards toward via per without across behind beyond near off along alongside amid despite regarding concerning following including since until till after before like than as besides except throughout around outside inside up out",
  ),
  conditions: words("if unless provided providing should once"),
  afterApposition: words("and who as on in at for to over about during after before while with but"),
};
