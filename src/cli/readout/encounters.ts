import type { Formatter } from "picocolors/types.js";
import type { Encounter, EncounterStatus, Reading } from "../../app/reading.js";
import { occasionInWords, participantsInWords, partiesOf } from "../../app/wording/encounter.js";
import type { Block, Row } from "./layout.js";
import { explained, placed } from "./reasons.js";
import { quoted, type Style } from "./style.js";

/** One row for each encounter, labelled with its status. */
export function encounterBlocks({ encounters, people }: Reading, style: Style): Block[] {
  const parties = partiesOf(people);
  return [{ rows: encounters.map((encounter) => rowOf(encounter, parties, style)) }];
}

function rowOf(encounter: Encounter, parties: ReadonlyMap<string, string>, style: Style): Row {
  const { status, evidence, alsoAt = [] } = encounter;
  return {
    label: status,
    paint: paintOf(status, style),
    passages: [
      { text: occasionInWords(encounter), paint: style.title },
      { text: participantsInWords(encounter, parties) },
      { text: quoted(evidence.text) + placed([evidence, ...alsoAt], style), paint: style.faint },
      ...explained(encounter, style),
    ].filter(({ text }) => text !== ""),
  };
}

function paintOf(status: EncounterStatus, { held, open, ended }: Style): Formatter {
  if (status === "held") return held;
  return status === "cancelled" ? ended : open;
}
