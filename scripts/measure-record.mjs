// How fast a record answers that stands open: searches, roadmaps, one more readout.
import { readdirSync, readFileSync } from "node:fs";
import { drawn, measured } from "./measure.mjs";

const dist = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { add, prepare } = await dist("app/add/add.js");
const { digest } = await dist("app/add/digest.js");
const { followUp } = await dist("app/follow/follow-up.js");
const { relations } = await dist("app/relations/relations.js");
const { roadmapOf } = await dist("app/roadmap/roadmap.js");
const { listThreads } = await dist("app/roadmap/list-threads.js");
const { choices } = await dist("app/search/choices.js");
const { search } = await dist("app/search/search.js");

/** What people look for: rare and common words, phrases, beginnings, fields, all of them together. */
export const QUERIES = [
  "we",
  "we wi",
  "we wi wo",
  "“we wi”",
  "wiz*",
  "zozopami",
  "zozo we",
  "we -wi",
  "party:GHA",
  "party:GHA party:PRT",
  "kind:commitment",
  "kind:visit topic:trade",
  "speaker:We",
  "speaker:“We Wi”",
  "person:Zo wi",
  "after:2040 we",
  "party:Norway kind:request wo after:2035 before:2036",
  "zo party:Samoa topic:energy",
  "before:2032",
  "nosuchword",
];
const ROUNDS = 6;
const ROADMAPS = 40;
const AS_OF = "2050-01-01";
const PAGE = 50;

/** Times of searching, five rounds after one that warms up. */
export const searchTimes = (store) => rounds((query) => search(store, query, 20));

/** Times of counting what a search can be narrowed by. */
export const choicesTimes = (store) => rounds((query) => choices(store, query));

async function rounds(ask) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const query of QUERIES) {
      const time = await measured(() => ask(query));
      if (round > 0) times.push(time);
    }
  return times;
}

/** Relations as people open them: each as likely as it has readouts. */
export const relationsOpened = async (store, count) =>
  drawn(await relations(store), count, ({ readouts }) => readouts);

/** Times of whole roadmaps, and of the first page of them, by relation. */
export async function roadmapTimes(store) {
  const times = { whole: [], page: [] };
  const page = { order: "latest", limit: PAGE };
  for (const { parties } of await relationsOpened(store, ROADMAPS)) {
    times.whole.push(await measured(() => roadmapOf(store, parties, AS_OF)));
    times.page.push(await measured(() => listThreads(store, parties, AS_OF, page)));
  }
  return times;
}

/** The time until one more readout is recorded, and until it is followed up. */
export async function oneMoreTime(store) {
  const examples = new URL("../examples/", import.meta.url);
  const name = readdirSync(examples).find((file) => file.endsWith(".txt"));
  const text = `${readFileSync(new URL(name, examples), "utf8")}\nNoted on ${performance.now()}.\n`;
  const recorded = await measured(async () => {
    const prepared = await prepare(store, { text, name: "one more" }, digest);
    await add(store, [prepared], digest, new Date().toISOString());
  });
  return { recorded, followed: await measured(() => followUp(store)) };
}
