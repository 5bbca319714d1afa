import { relationOf } from "../following/relations.js";
import type { Relation } from "../following/threads/thread.js";
import { partyById, parties, type Party } from "../knowledge/parties.js";
import { partyForms } from "../language/en/party-forms.js";
import { Problem } from "../problem.js";
import { formOf } from "../text/fold.js";
import { askWhether, closest } from "./closest.js";

/** Ids and English forms, folded, with the party that each means. */
let known: ReadonlyMap<string, Party> | undefined;

function forms(): ReadonlyMap<string, Party> {
  known ??= new Map([
    ...partyForms.flatMap(({ form, party }) => entry(form, partyById(party))),
    ...parties.flatMap((party) => [...entry(party.name, party), ...entry(party.id, party)]),
  ]);
  return known;
}

const entry = (form: string, party: Party | undefined): [string, Party][] =>
  party === undefined ? [] : [[formOf(form), party]];

/** The party that people mean by `GHA`, `Ghana` or `Ghanaian`; undefined where it means none. */
export const partyMeant = (name: string): Party | undefined => forms().get(formOf(name.trim()));

/**
 * The party that people mean by `GHA`, `Ghana` or `Ghanaian`.
 * @throws Problem that names what comes close, where it means none
 */
export function partyNamed(name: string): Party {
  const party = partyMeant(name);
  if (party) return party;
  throw new Problem(
    `no party goes by the name of ${name}`,
    askWhether(closest(name, namesOfParties()), "give it as GHA, Ghana or Ghanaian"),
  );
}

/**
 * The relation of two parties by their names.
 * @throws Problem where a name means no party, or both mean the same
 */
export function relationNamed(a: string, b: string): Relation {
  const [first, second] = [partyNamed(a), partyNamed(b)];
  const relation = relationOf(first.id, second.id);
  if (relation === undefined)
    throw new Problem(`${a} and ${b} are the same party`, "name two parties, as PRT GHA");
  return relation;
}

const namesOfParties = (): string[] => parties.map((party) => party.name);
