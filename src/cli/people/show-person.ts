import { summaryOf } from "../../app/people/people.js";
import { personShown, type PersonShown } from "../../app/people/person.js";
import type { Store } from "../../app/record.js";
import { dateInWords } from "../../app/wording/date.js";
import { occasionInWords, participantsInWords } from "../../app/wording/occasion.js";
import { termInWords } from "../../app/wording/term.js";
import { undertakingInWords } from "../../app/wording/thread.js";
import { partyName } from "../../app/wording/who.js";
import { layBlocks, layPassage, type Block, type Row } from "../readout/layout.js";
import { painters, quoted } from "../readout/style.js";
import { isColoured, widthOf } from "../terminal.js";
import { harmless } from "../readout/text.js";
import { counted } from "../wording.js";
import { placeInWords } from "./show-people.js";

/**
 * All that readouts tell of a person, with a final line end.
 * @throws Problem when nobody goes by the name, or several do
 */
export async function showPerson(store: Store, name: string, json: boolean): Promise<string> {
  const shown = await personShown(store, name);
  return json ? `${JSON.stringify(shown, undefined, 2)}\n` : personView(shown);
}

/** Names a readout with its day, as far as known. */
type Where = (document: string, published?: string) => string;

function personView(shown: PersonShown): string {
  const { title } = painters(isColoured(process.stdout));
  const width = widthOf(process.stdout);
  const { person, documents } = shown;
  const names = new Map(documents.map((document) => [document.id, document.name]));
  const where: Where = (document, published) =>
    [published, names.get(document)].filter((part) => part !== undefined).join(" · ");
  const sections: readonly (readonly [string, readonly Row[]])[] = [
    ["OFFICES", officeRows(shown, where)],
    ["IN YOUR LISTS", rosterRows(shown)],
    ["ENCOUNTERS", encounterRows(shown)],
    ["UNDERTAKINGS", undertakingRows(shown, where)],
    ["STATEMENTS, THE LATEST FIRST", statementRows(shown, where)],
  ];
  return [
    ...layPassage({ text: person.name, paint: title }, 0, width),
    ...aboutPerson(shown).flatMap((text) => layPassage({ text }, 0, width)),
    ...sections.flatMap(([heading, rows]) =>
      rows.length === 0 ? [] : ["", title(heading), ...layBlocks([{ rows } satisfies Block], width)],
    ),
    "",
  ].join("\n");
}

function aboutPerson({ person, doubts }: PersonShown): string[] {
  const { spellings, documents, id } = person;
  const written = spellings.map(({ name, readouts }) => `${name} (${readouts})`).join(", ");
  return [
    placeInWords(summaryOf(person)),
    documents.length === 0
      ? "named in no readout"
      : `named in ${counted(documents.length, "readout", "readouts")}: ${written}`,
    ...doubts.map((doubt) => mayBe(doubt.two, person.claims)),
    id,
  ];
}

function mayBe(two: PersonShown["doubts"][number]["two"], claims: readonly string[]): string {
  const other = two.find(({ claim }) => !claims.includes(claim)) ?? two[1];
  const who = [other.name, other.office, other.party === null ? undefined : partyName(other.party)];
  return `may be the same as ${who.filter((part) => part !== undefined).join(", ")}: entente review`;
}

const officeRows = ({ person }: PersonShown, where: Where): Row[] =>
  person.tenures.map(({ office, party, from, to }) => ({
    label: [...new Set([from, to].map(({ published }) => published ?? "no date"))].join(" to "),
    passages: [
      { text: [office, ...(party === null ? [] : [partyName(party)])].join(", ") },
      ...[...new Map([from, to].map((each) => [each.claim, each])).values()].map((given) => ({
        text: `${quoted(given.evidence.text)} ${where(given.document, given.published)}`,
        paint: faint(),
      })),
    ],
  }));

/** What the user keeps, with the file that it came from. */
const rosterRows = ({ rosters }: PersonShown): Row[] =>
  rosters.flatMap(({ roster, names, party, offices }) => [
    {
      label: "named",
      passages: [
        { text: [names.join(", "), ...(party === null ? [] : [partyName(party)])].join(" · ") },
        { text: harmless(roster), paint: faint() },
      ],
    },
    ...offices.map(({ title, party: served, body, ...term }) => ({
      label: termInWords(term) ?? "no date",
      passages: [
        {
          text: [title, body ?? (served === null ? undefined : partyName(served))]
            .filter((part) => part !== undefined)
            .join(", "),
        },
      ],
    })),
  ]);

const encounterRows = ({ occasions }: PersonShown): Row[] =>
  occasions.map((occasion) => ({
    label: occasion.date === undefined ? "no date" : dateInWords(occasion.date),
    passages: [{ text: occasionInWords(occasion) }, { text: participantsInWords(occasion), paint: faint() }],
  }));

const undertakingRows = ({ undertakings }: PersonShown, where: Where): Row[] =>
  undertakings.map(({ thread, own }) => ({
    label: thread.status,
    passages: [
      { text: undertakingInWords(thread) },
      ...thread.entries
        .filter(({ claim }) => own.includes(claim))
        .map(({ evidence, document, published }) => ({
          text: `${quoted(evidence.text)} ${where(document, published)}`,
          paint: faint(),
        })),
      { text: thread.id, paint: faint() },
    ],
  }));

const statementRows = ({ statements }: PersonShown, where: Where): Row[] =>
  statements.map(({ mode, cue, content, document, published }) => ({
    label: cue ?? "said",
    passages: [
      { text: mode === "direct" ? quoted(content.text) : content.text },
      { text: where(document, published), paint: faint() },
    ],
  }));

const faint = (): ReturnType<typeof painters>["faint"] => painters(isColoured(process.stdout)).faint;
