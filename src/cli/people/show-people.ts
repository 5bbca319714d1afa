import { peopleIn, type PersonSummary } from "../../app/people/people.js";
import type { Store } from "../../app/record.js";
import { dateInWords } from "../../app/wording/date.js";
import { partyName } from "../../app/wording/who.js";
import { csv } from "../csv.js";
import type { Form } from "../form.js";
import { layBlocks } from "../readout/layout.js";
import { painters } from "../readout/style.js";
import { isColoured, widthOf } from "../terminal.js";
import { counted } from "../wording.js";

/**
 * The people of a party, or all, with a final line end.
 * @throws Problem when no party goes by the name
 */
export async function showPeople(store: Store, party: string | undefined, form: Form): Promise<string> {
  const people = await peopleIn(store, party);
  if (form === "json") return `${JSON.stringify(people, undefined, 2)}\n`;
  return form === "csv" ? peopleCsv(people) : peopleView(people);
}

function peopleView(people: readonly PersonSummary[]): string {
  if (people.length === 0) return "Nobody is named.\n";
  const { faint } = painters(isColoured(process.stdout));
  const rows = people.map((person) => ({
    label: person.name,
    passages: [
      { text: placeInWords(person) },
      { text: [...otherSpellings(person), seenInWords(person)].join(" · "), paint: faint },
    ],
  }));
  return `${layBlocks([{ rows }], widthOf(process.stdout)).join("\n")}\n`;
}

/** The office now, and whom the person serves. */
export const placeInWords = ({ office, party }: Pick<PersonSummary, "office" | "party">): string =>
  [office ?? "no office told", ...(party === null ? [] : [partyName(party)])].join(", ");

const otherSpellings = ({ name, spellings }: PersonSummary): string[] => {
  const others = spellings.filter((spelling) => spelling.name !== name).map((spelling) => spelling.name);
  return others.length === 0 ? [] : [`also ${others.join(", ")}`];
};

function seenInWords({ readouts, first, last }: PersonSummary): string {
  const days = [first, last].flatMap((day) => day ?? []);
  const when = [...new Set(days)].map(dateInWords).join(" to ");
  return [counted(readouts, "readout", "readouts"), ...(when === "" ? [] : [when])].join(", ");
}

const HEADINGS = ["person", "name", "party", "office", "spellings", "readouts", "first", "last"];

const peopleCsv = (people: readonly PersonSummary[]): string =>
  csv(
    HEADINGS,
    people.map(({ id, name, party, office, spellings, readouts, first, last }) => [
      id,
      name,
      party ?? undefined,
      office,
      spellings.map((spelling) => spelling.name).join("; "),
      readouts,
      first,
      last,
    ]),
  );
