import type { Witness } from "../../app/evidence.js";
import type { PersonSummary as Listed } from "../../app/people/people.js";
import { summaryOf } from "../../app/people/people.js";
import type { PersonShown } from "../../app/people/person.js";
import type { ReadoutName } from "../../app/readouts/readout.js";
import { relationKeyOf } from "../../app/relations/relations.js";
import { given } from "../given.js";
import type { Person, PersonSummary } from "../schemas/person.js";
import { occasionSummary } from "./occasion.js";
import { partiesOf, partyOf } from "./parties.js";

/** A person in a list. */
export const personSummary = ({ id, name, office, party, readouts, last }: Listed): PersonSummary =>
  given({ id, name, office, party: partyIfAny(party), readouts, latest: last });

const partyIfAny = (party: string | null) => (party === null ? undefined : partyOf(party));

/** What is shown of a person, and by what people know the readouts. */
interface Shown {
  readonly shown: PersonShown;
  readonly witness: Witness;
  readonly names: ReadonlyMap<string, ReadoutName>;
}

const rosterOf = ({ roster, id, names, party, offices }: PersonShown["rosters"][number]) =>
  given({
    roster,
    id,
    names: [...names],
    party: partyIfAny(party),
    offices: offices.map((office) => given({ ...office, party: partyIfAny(office.party) })),
  });

/** A person with all that readouts tell of them. */
export function personInFull({ shown, witness, names }: Shown): Person {
  const { person, rosters, occasions, undertakings, doubts } = shown;
  const named = (id: string) => names.get(id) ?? { id, name: id };
  const own = new Set(person.claims);
  return {
    ...personSummary(summaryOf(person)),
    spellings: person.spellings,
    offices: person.tenures.map(({ office, party, from, to }) =>
      given({
        office,
        party: partyIfAny(party),
        from: from.published,
        to: to.published,
        evidence: witness(from.document, from.evidence),
      }),
    ),
    rosters: rosters.map(rosterOf),
    toldFrom: shown.documents.length,
    occasions: occasions.map(occasionSummary),
    statements: shown.statements.map(({ claim, document, mode, content }) =>
      given({
        claim,
        readout: named(document),
        speaker: person.name,
        party: partyIfAny(person.party),
        mode,
        evidence: witness(document, content),
      }),
    ),
    threads: undertakings.map(({ thread: { id, relation, kind, title, by, status } }) => ({
      id,
      relation: relationKeyOf(relation),
      kind,
      title,
      by: partiesOf(by),
      status,
    })),
    doubts: doubts.flatMap(({ id, two }) =>
      two
        .filter(({ claim }) => !own.has(claim))
        .map(({ name, document }) => ({ id, name, readout: named(document) })),
    ),
  };
}
