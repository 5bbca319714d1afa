import { fold } from "../../text/fold.js";
import type { PeopleWords } from "../../language/people.js";

const key = (part: string): string => fold(part).toLowerCase().replace(/[.'-]/g, "");

/** Whether one name's words stand in the other's in the same order: *Luo* and *Luo Zhengwei*, not *Li* and *Luo Li Wei*’s brother. */
export function namesMatch(a: readonly string[], b: readonly string[], { patronymic }: PeopleWords): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  const [first, second] = short;
  // *Vladislav Petrovich* is how one addresses Vladislav Antropov.
  if (short.length === 2 && first && second && patronymic.test(second))
    return long.map(key)[0] === key(first);
  let from = 0;
  const keys = long.map(key);
  return short.every((part) => {
    const at = keys.indexOf(key(part), from);
    const initial =
      at < 0 && key(part).length === 1
        ? keys.findIndex((word, index) => index >= from && word.startsWith(key(part)))
        : at;
    from = initial + 1;
    return initial >= 0;
  });
}

/** The fuller of two names of one person. */
export const fuller = (a: readonly string[], b: readonly string[]): readonly string[] =>
  b.length > a.length ||
  (b.length === a.length && b.join("").length > a.join("").length && a.some((part) => part.length <= 2))
    ? b
    : a;

/** A name as it is printed: a patronymic goes where a surname stands with it. */
export function printName(name: readonly string[], { patronymic }: PeopleWords): string {
  const kept = name.length > 2 ? name.filter((part, index) => index === 0 || !patronymic.test(part)) : name;
  return (kept.length > 1 ? kept : name).join(" ");
}
