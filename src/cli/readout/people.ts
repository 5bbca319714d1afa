import type { Person, Reading } from "../../app/reading.js";
import { grouped } from "../../app/grouped.js";
import { partyName } from "../../app/wording/who.js";
import type { Block, Row } from "./layout.js";
import { explained } from "./reasons.js";
import { quoted, type Style } from "./style.js";

/** One row for each person: office, party, and what else the text calls them. */
export function peopleBlocks({ people }: Reading, style: Style): Block[] {
  return [{ rows: people.map((person) => rowOf(person, style)) }];
}

function rowOf(person: Person, style: Style): Row {
  const { name, office, party, mentions } = person;
  const role = [office, party === null ? undefined : partyName(party)].filter((part) => part !== undefined);
  const others = distinct(mentions.filter((mention) => !mention.includes(name)));
  return {
    label: name,
    paint: style.title,
    passages: [
      { text: role.length === 0 ? "no office or party is named" : role.join(" · ") },
      ...(others.length === 0 ? [] : [{ text: `also ${others.map(quoted).join(", ")}`, paint: style.faint }]),
      ...explained(person, style),
    ],
  };
}

/** Without those that differ from one before only in capitals, as at the beginning of a sentence. */
const distinct = (mentions: readonly string[]): string[] =>
  [...grouped(mentions, (mention) => mention.toLowerCase()).values()].flatMap(([first]) => first ?? []);
