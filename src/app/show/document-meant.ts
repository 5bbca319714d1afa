import { Problem } from "../../problem.js";
import { allNames, documentsNamed } from "../../record/documents/find-document.js";
import type { Store } from "../../record/store.js";
import { askWhether, closest } from "../closest.js";
import { Missing } from "../missing.js";

/**
 * The id of the document that somebody means.
 * @param given the beginning of its id, or the name under which it was found
 * @throws Missing when there is none, Problem when there are several
 */
export async function documentMeant({ db }: Store, given: string): Promise<string> {
  const found = await documentsNamed(db, given);
  const [first, second] = found;
  if (first === undefined) {
    const names = closest(given, await allNames(db));
    throw new Missing(
      "is no document of the record",
      askWhether(names, "look for it: entente search WORD"),
      given,
    );
  }
  if (second === undefined) return first.id;
  const several = found.slice(0, SHOWN).map(({ id, name }) => `${id.slice(0, DIGITS)} (${name})`);
  throw new Problem(`may be ${found.length} documents: ${several.join(", ")}`, "give one of these", given);
}

const SHOWN = 5;
const DIGITS = 12;
