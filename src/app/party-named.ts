import { distance } from "fastest-levenshtein";
import { partyById, parties, type Party } from "../knowledge/parties.js";
import { partyForms } from "../language/en/party-forms.js";
import { Problem } from "../problem.js";
import { formOf } from "../text/fold.js";

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

/**
 * The party that people mean by `GHA`, `Ghana` or `Ghanaian`.
 * @throws Problem that names what comes close, where it means none
 */
export function partyNamed(name: string): Party {
  const form = formOf(name.trim());
  const party = forms().get(form);
  if (party) return party;
  const close = closeTo(form);
  throw new Problem(
    `no party goes by the name of ${name}`,
    close.length > 0 ? `did you mean ${close.join(" or ")}?` : "give it as GHA, Ghana or Ghanaian",
  );
}

/** So many letters may be wrong, for so many of them. */
const LETTERS_A_SLIP = 3;
const MOST_OFFERED = 3;

function closeTo(form: string): string[] {
  const near = [...forms()]
    .map(([other, party]) => ({ party, slips: distance(form, other) }))
    .filter(({ slips }) => slips * LETTERS_A_SLIP <= form.length)
    .toSorted((a, b) => a.slips - b.slips || (a.party.name < b.party.name ? -1 : 1));
  return [...new Set(near.map(({ party }) => `${party.name} (${party.id})`))].slice(0, MOST_OFFERED);
}
