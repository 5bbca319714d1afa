import type { Reading, Statement } from "../../app/reading.js";
import { speakerInWords } from "../../app/wording/who.js";
import { partiesOf, withParty } from "../../app/wording/encounter.js";
import type { Block, Row } from "./layout.js";
import { explained, placed } from "./reasons.js";
import { excerpt, quoted, type Style } from "./style.js";

/** The statements in the order of the text, under the name of the speaker each time another takes over. */
export function statementBlocks({ statements, people }: Reading, style: Style): Block[] {
  const parties = partiesOf(people);
  return turnsOf(statements).map(({ speaker, said }) => ({
    heading: { text: speakerName(speaker, parties), paint: style.side },
    rows: said.map((statement) => rowOf(statement, style)),
  }));
}

const speakerName = (speaker: string, parties: ReadonlyMap<string, string>): string =>
  speaker.includes(" & ") ? speakerInWords(speaker) : withParty(speaker, parties);

interface Turn {
  readonly speaker: string;
  readonly said: Statement[];
}

function turnsOf(statements: readonly Statement[]): Turn[] {
  const turns: Turn[] = [];
  for (const statement of statements) {
    const current = turns.at(-1);
    if (current?.speaker === statement.speaker) current.said.push(statement);
    else turns.push({ speaker: statement.speaker, said: [statement] });
  }
  return turns;
}

function rowOf(statement: Statement, style: Style): Row {
  const { mode, content, negated, cue = "" } = statement;
  const words = mode === "direct" ? quoted(content.text) : excerpt(content.text);
  return {
    label: cue,
    paint: style.faint,
    passages: [
      { text: (negated === true ? "[denied] " : "") + words + placed([content], style) },
      ...explained(statement, style),
    ],
  };
}
