import { fold } from "../../text/fold.js";
import type { Mention, Office } from "../mentions/mention.js";
import type { Entity } from "./entity.js";

const SMALL = new Set(["of", "for", "and", "the", "&", ",", "affairs", "to"]);
/** Words that set an office below or beside the one they stand before. */
const RANK = /^(?:vice|deputy|first|former|assistant|acting|under)/;
const SAME: Readonly<Record<string, string>> = {
  external: "foreign",
  defense: "defence",
  labor: "labour",
  amir: "emir",
};

const wordsOf = (title: string): string[] =>
  fold(title)
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== "" && !SMALL.has(word))
    .map((word) => SAME[word] ?? word);

const rankOf = (title: string): string =>
  wordsOf(title)
    .filter((word) => RANK.test(word))
    .join(" ");

/** Whether a shorter title can stand for a longer one: *the foreign minister* for *Minister of Foreign Affairs and Trade*. */
export function titlesMatch(short: Office, long: Office): boolean {
  // *Head of State* names the class and leaves the title open.
  if (short.head === "" || long.head === "")
    return short.class === long.class && rankOf(short.title) === rankOf(long.title);
  const heads =
    short.head === long.head || long.head.endsWith(` ${short.head}`) || short.head.endsWith(` ${long.head}`);
  if (short.class !== long.class || !heads) return false;
  const words = wordsOf(long.title);
  return (
    wordsOf(short.title).every((word) => words.includes(word)) &&
    (rankOf(short.title) === rankOf(long.title) || rankOf(long.title) === "acting")
  );
}

/** Whether a description (*the Polish minister*, *the head of state*) may mean a person, names aside. */
export function describes(mention: Mention, entity: Entity): boolean {
  if (mention.party !== undefined && entity.party !== undefined && mention.party !== entity.party)
    return false;
  if (mention.gender && entity.gender && mention.gender !== entity.gender) return false;
  if (mention.offices.length > 0)
    return mention.offices.every((office) => entity.offices.some((held) => titlesMatch(office, held)));
  const { descriptor } = mention;
  if (descriptor?.classes)
    return entity.offices.some(
      (held) => descriptor.classes?.includes(held.class) && rankOf(held.title) === "",
    );
  return true;
}
