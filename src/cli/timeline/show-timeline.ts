import { partyMeant, relationNamed } from "../../app/party-named.js";
import { dayOfRecord } from "../../app/readouts/day.js";
import type { Store } from "../../app/record.js";
import { timelineOf, timelineOfPerson, type Event, type Timeline } from "../../app/timeline/timeline.js";
import { dateInWords } from "../../app/wording/date.js";
import { occasionInWords, participantsInWords } from "../../app/wording/occasion.js";
import { partyName } from "../../app/wording/who.js";
import { Problem } from "../../problem.js";
import { csv } from "../csv.js";
import type { Form } from "../form.js";
import { layBlocks, layPassage, type Row } from "../readout/layout.js";
import { painters, quoted } from "../readout/style.js";
import { isColoured, widthOf } from "../terminal.js";
import { today } from "../today.js";

/** What timeline is asked for, and how it is to look. */
export interface AskedTimeline {
  /** Two parties on an ISO day, else that by which the record is judged; or a person. */
  readonly about:
    | { readonly parties: readonly [string, string]; readonly asOf?: string }
    | { readonly person: string };
  readonly form: Form;
}

/**
 * The timeline of two parties or of a person, with a final line end.
 * @throws Problem when a name means no party or person, or both mean the same
 */
export async function showTimeline(store: Store, { about, form }: AskedTimeline): Promise<string> {
  if ("person" in about) {
    refuseParty(about.person);
    const timeline = await timelineOfPerson(store, about.person);
    return inForm(timeline, form, timeline.person.name);
  }
  const asOf = about.asOf ?? (await dayOfRecord(store, today()));
  const timeline = await timelineOf(store, relationNamed(...about.parties), asOf);
  return inForm(timeline, form, timeline.relation.map(partyName).join(" and "));
}

/** A party alone has no timeline, and is nobody’s name. */
function refuseParty(name: string): void {
  if (partyMeant(name))
    throw new Problem("is a party: a timeline is of two, or of a person", "name the other party too", name);
}

function inForm(timeline: Timeline, form: AskedTimeline["form"], heading: string): string {
  if (form === "json") return `${JSON.stringify(timeline, undefined, 2)}\n`;
  return form === "csv" ? timelineCsv(timeline) : timelineView(timeline, heading);
}

type Painters = ReturnType<typeof painters>;

function timelineView({ readouts, events }: Timeline, heading: string): string {
  const style = painters(isColoured(process.stdout));
  const width = widthOf(process.stdout);
  const names = new Map(readouts.map(({ id, name }) => [id, name]));
  const title = layPassage({ text: heading, paint: style.title }, 0, width);
  if (events.length === 0) return `${[...title, "No encounter is told of."].join("\n")}\n`;
  const rows = events.map((event) => rowOf(event, names, style));
  return `${[...title, "", ...layBlocks([{ rows }], width)].join("\n")}\n`;
}

function rowOf(event: Event, names: ReadonlyMap<string, string>, style: Painters): Row {
  const label = event.date === undefined ? "no date" : dateInWords(event.date);
  if (event.what === "agreement") {
    const { evidence, document } = event.entry;
    return {
      label,
      passages: [
        { text: quoted(evidence.text) },
        { text: names.get(document) ?? document, paint: style.faint },
      ],
    };
  }
  const { occasion } = event;
  const history = occasion.history.map(({ kind, published, document }) =>
    [kind, published, names.get(document)].filter((part) => part !== undefined).join(" "),
  );
  return {
    label,
    passages: [
      { text: occasionInWords(occasion), paint: occasion.status === "held" ? style.held : style.open },
      { text: participantsInWords(occasion) },
      { text: history.join(" · "), paint: style.faint },
    ],
  };
}

const HEADINGS = ["date", "what", "status", "place", "participants", "documents", "words"];

function timelineCsv({ readouts, events }: Timeline): string {
  const names = new Map(readouts.map(({ id, name }) => [id, name]));
  const nameOf = (document: string): string => names.get(document) ?? document;
  return csv(
    HEADINGS,
    events.map((event) =>
      event.what === "agreement"
        ? [event.date, "agreement", "", "", "", nameOf(event.entry.document), event.entry.evidence.text]
        : [
            event.date,
            event.occasion.kind,
            event.occasion.status,
            event.occasion.place,
            event.occasion.participants.join(" & "),
            [...new Set(event.occasion.history.map(({ document }) => nameOf(document)))].join(" "),
            event.occasion.history[0]?.evidence.text,
          ],
    ),
  );
}
