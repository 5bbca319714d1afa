import type { PeopleWords } from "../../language/people.js";
import { formOf } from "../../text/fold.js";
import type { Mention, Office } from "../mentions/mention.js";
import { isBody } from "./body.js";
import type { Entity } from "./entity.js";

/** The words of a title that tell it from others. */
const wordsOf = (title: string, { titleFillers, titleSynonyms }: PeopleWords): string[] =>
  formOf(title)
    .split(/[\s,]+/)
    .filter((word) => word !== "" && !titleFillers.has(word))
    .map((word) => titleSynonyms.get(word) ?? word);

/** *vice*, *deputy*: what sets the office below the one that it is named after. */
export const rankOf = (title: string, words: PeopleWords): string =>
  wordsOf(title, words)
    .flatMap((word) => word.split("-").filter((part) => words.ranks.has(part)))
    .join(" ");

/** Whether a shorter title can stand for a longer one: *the foreign minister* for *Minister of Foreign Affairs and Trade*. */
export function titlesMatch(short: Office, long: Office, people: PeopleWords): boolean {
  // *Head of State* names the class and leaves the title open.
  if (short.head === "" || long.head === "")
    return short.class === long.class && rankOf(short.title, people) === rankOf(long.title, people);
  // *Prime Minister*, *Premier*, *President of the Government*: one office under several names.
  if (short.class === "head of government" && long.class === "head of government")
    return rankOf(short.title, people) === rankOf(long.title, people);
  const heads =
    short.head === long.head ||
    long.head.endsWith(` ${short.head}`) ||
    short.head.endsWith(` ${long.head}`) ||
    // *the Secretary*: the Secretary of State.
    long.head.startsWith(`${short.head} of `);
  if (short.class !== long.class || !heads) return false;
  const words = wordsOf(long.title, people);
  return (
    wordsOf(short.title, people).every((word) => words.includes(word)) &&
    rankOf(short.title, people) === rankOf(long.title, people)
  );
}

/** *the President of the Bank*: of the one that the President serves. */
const isOfBody = ({ title, head }: Office, { party }: Entity): boolean => {
  const words = formOf(title).split(/\s+/);
  return words.length > head.split(" ").length && isBody(party, words.at(-1) ?? "");
};

/** Whether a description (*the Polish minister*, *the head of state*) may mean a person, names aside. */
export function describes(mention: Mention, entity: Entity, people: PeopleWords): boolean {
  if (mention.party !== undefined && entity.party !== undefined && mention.party !== entity.party)
    return false;
  if (mention.gender && entity.gender && mention.gender !== entity.gender) return false;
  if (mention.offices.length > 0)
    return mention.offices.every((office) =>
      entity.offices.some(
        (held) =>
          titlesMatch(office, held, people) || (office.head === held.head && isOfBody(office, entity)),
      ),
    );
  const { descriptor } = mention;
  if (descriptor?.classes)
    return entity.offices.some(
      (held) => descriptor.classes?.includes(held.class) && rankOf(held.title, people) === "",
    );
  return true;
}
