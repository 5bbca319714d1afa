import { intervalOf } from "../../../following/interval.js";
import { partyById } from "../../../knowledge/parties.js";
import { consultMode, isConsultation, ploverContexts, quadOf } from "../../../knowledge/plover-details.js";
import { formatDay } from "../../../reading/dates/calendar.js";
import { ENGINE } from "../../../reading/engine.js";
import { evidenceFrom, evidenceIn, type Evidence } from "../../evidence.js";
import { partyMeant } from "../../party-named.js";
import type { Cited } from "../cited.js";
import type { Chunks } from "../format.js";
import type { ExportedReadout } from "../readouts.js";
import type { ExportedOccasion, Selection } from "../selection.js";
import { peopleByName, type PeopleByName } from "./people-by-name.js";

/**
 * PLOVER events, one JSON object a line: the acts of readouts, then the consultations.
 * Source: Open Event Data Alliance, PLOVER manual, draft 0.7b1, chapter 4.
 */
export async function* plover(selection: Selection): Chunks {
  for await (const readout of selection.readouts(["act"]))
    for (const event of actsOf(readout)) yield `${JSON.stringify(event)}\n`;
  const people = await peopleByName(selection);
  for await (const occasion of selection.occasions())
    for (const event of consultationOf(occasion, people)) yield `${JSON.stringify(event)}\n`;
}

/** Acts that have a category, by somebody and on a day: a record needs all three. */
function actsOf(readout: ExportedReadout): object[] {
  const { id: document, published, reading, text } = readout;
  const evidenceAt = evidenceFrom(document, text);
  return reading.acts.flatMap((act) => {
    const { id, plover: category, by, to = [], topics = [], condition, evidence, why } = act;
    if (category === undefined || by.length === 0 || published === undefined) return [];
    const context = ploverContexts(topics);
    return [
      {
        id,
        date: published,
        source: by.map(actorOf),
        ...(to.length > 0 && { recipient: to.map(actorOf) }),
        event: [category],
        event_text: [evidence.text],
        quad_code: quadOf(category),
        ...(context.length > 0 && { context }),
        ...citation(readout, evidenceAt(evidence)),
        coder: coderOf(why.kind?.rule),
        ...(condition !== undefined && { comment: `condition: ${condition}` }),
      },
    ];
  });
}

/** A consultation that was held or is planned, once however many tell of it. */
function consultationOf(
  { occasion, relation, isAgain, documents }: ExportedOccasion,
  people: PeopleByName,
): object[] {
  const { id, kind, status, participants, place, history } = occasion;
  const step =
    history.findLast((one) => one.kind === (status === "held" ? "held" : "announced")) ?? history[0];
  const when = daysOf(occasion.date ?? (status === "held" ? step?.published : undefined));
  const cited = documents.get(step?.document ?? "");
  if (isAgain || !isConsultation(kind) || (status !== "held" && status !== "planned")) return [];
  if (when === undefined || step === undefined || cited === undefined) return [];
  const named = participants.map((name) => people.get(name)?.party ?? partyById(name)?.id ?? "");
  const parties = [...new Set([...relation.split("-"), ...named])].filter((party) => party !== "");
  const host = kind === "visit" ? partyMeant(place ?? "")?.id : undefined;
  const isHosted = host !== undefined && parties.includes(host);
  const mode = kind === "visit" && !isHosted ? undefined : consultMode(kind);
  return [
    {
      id,
      ...when,
      source: parties.filter((party) => !isHosted || party !== host).map(actorOf),
      ...(isHosted && { recipient: [actorOf(host)] }),
      event: ["CONSULT"],
      event_text: [step.evidence.text],
      quad_code: quadOf("CONSULT"),
      ...(mode !== undefined && { mode: [mode] }),
      ...(status === "planned" && { context: ["future"] }),
      ...(place !== undefined && { event_loc: { name: place } }),
      ...citation(cited, evidenceIn(cited.id, cited.text, step.evidence)),
      coder: coderOf(),
    },
  ];
}

/** A day, or the first and the last of several. */
function daysOf(edtf: string | undefined): { date: string; enddate?: string } | undefined {
  const days = edtf === undefined ? undefined : intervalOf(edtf);
  if (days === undefined) return undefined;
  const [date, enddate] = [formatDay(days.first), formatDay(days.last)];
  return date === enddate ? { date } : { date, enddate };
}

/** A state by its code, an organisation as IGO; who deals with others here is the government. */
function actorOf(party: string): object {
  const known = partyById(party);
  if (known?.kind === "organisation")
    return { code: "IGO", identifier_id: party, identifier_text: known.name };
  return { code: party, sector: "GOV", ...(known && { identifier_text: known.name }) };
}

/** Where the words stand; offsets count characters (code points), not the units of any machine. */
function citation({ id, name, url, publisher }: Cited, { selector }: Evidence): object {
  const { start, end } = selector[1];
  return {
    text_info: { start, end },
    cite_info: {
      citation: id,
      ...(url !== undefined && { url }),
      title: name,
      language: "en",
      ...(publisher !== undefined && { publication: publisher }),
      codebook: "plover-base-0.7b1",
    },
  };
}

const coderOf = (rule?: string): string =>
  [`Entente, reading ${ENGINE}`, ...(rule === undefined ? [] : [`rule ${rule}`])].join(", ");
