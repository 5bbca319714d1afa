import type { Identity } from "../../following/people/identity.js";
import { personsNamed, personsWithIds, spelledForms, type SpelledForm } from "../../record/results/people.js";
import type { Database } from "../../record/engines/engine.js";
import type { Store } from "../../record/store.js";
import { Problem } from "../../problem.js";
import { formOf } from "../../text/fold.js";
import { askWhether, closest } from "../closest.js";
import { followUp } from "../follow/follow-up.js";
import { Missing } from "../missing.js";
import { onlyRostered, wordsOf } from "./rostered.js";

/**
 * The person whom somebody means: one whom readouts name, else one whom only a roster knows.
 * @param given a name in any of its spellings, words of one, or an id
 * @throws Missing when there is none, with the names that come close; Problem when there are several
 */
export async function personFound(store: Store, given: string): Promise<Identity> {
  await followUp(store);
  const named = await personsWithIds(store.db, await idsFor(store.db, given));
  const persons = named.length > 0 ? named : await onlyRostered(store.db, given);
  const [first, second] = [...new Map(persons.map((person) => [person.id, person])).values()];
  if (first === undefined) throw await nobody(store.db, given);
  if (second === undefined) return first;
  throw new Problem(
    `may be ${persons.length} persons: ${persons.slice(0, SHOWN).map(inShort).join("; ")}`,
    "give the id of one",
    given,
  );
}

const SHOWN = 5;

const inShort = ({ id, name, party, tenures }: Identity): string =>
  [name, ...[tenures.at(-1)?.office ?? party].filter((part) => part !== null), id].join(", ");

/** Those of the id; else those whose name is spelled so; else those in whose name all words stand. */
async function idsFor(db: Database, given: string): Promise<string[]> {
  const named = (await personsNamed(db, [given])).get(given);
  if (named !== undefined) return [named];
  const form = formOf(given.trim());
  const spelled = await spelledForms(db, form);
  const found = spelled.length > 0 ? spelled : withWords(await spelledForms(db), form);
  return [...new Set(found.map(({ person }) => person))];
}

function withWords(forms: readonly SpelledForm[], given: string): SpelledForm[] {
  const sought = wordsOf(given);
  if (sought.length === 0) return [];
  return forms.filter(({ form }) => {
    const words = wordsOf(form);
    return sought.every((word) => words.includes(word));
  });
}

/** Says who comes close: by the whole name, or by one word of it. */
async function nobody(db: Database, given: string): Promise<Missing> {
  const forms = await spelledForms(db);
  const alike = closest(
    given,
    forms.map(({ form }) => form),
  );
  const near = alike.length > 0 ? alike : formsWithWordNear(forms, given);
  const ids = forms.filter(({ form }) => near.includes(form)).map(({ person }) => person);
  const names = new Set((await personsWithIds(db, ids)).map(({ name }) => name));
  return new Missing(
    "is nobody of the record",
    askWhether([...names].slice(0, SHOWN), "entente people lists them"),
    given,
  );
}

/** The names that have a word which comes close to a word given. */
function formsWithWordNear(forms: readonly SpelledForm[], given: string): string[] {
  const words = new Set(forms.flatMap(({ form }) => wordsOf(form)));
  const near = new Set(wordsOf(given).flatMap((word) => closest(word, words)));
  return forms.flatMap(({ form }) => (wordsOf(form).some((word) => near.has(word)) ? [form] : []));
}
