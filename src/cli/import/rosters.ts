import { resolve } from "node:path";
import {
  dropRoster,
  importRoster,
  rostersIn,
  type RosterFormat,
  type RosterHeld,
  type RosterImported,
} from "../../app/import/import-roster.js";
import type { Where } from "../../app/record.js";
import { Problem } from "../../problem.js";
import { csv } from "../csv.js";
import { withRecord } from "../data.js";
import type { Form } from "../form.js";
import { STANDARD_INPUT } from "../inputs.js";
import { load } from "../load.js";
import { FINE, write } from "../output.js";
import { harmless } from "../readout/text.js";
import { counted } from "../wording.js";

/** What is to be imported, and who does it. */
interface Importing {
  readonly file: string;
  readonly format: RosterFormat;
  readonly who: string;
}

/** @throws Problem that names the file and the place in it where something is amiss */
export async function importPeople(
  where: Where,
  { file, format, who }: Importing,
  form: Form,
): Promise<number> {
  const now = new Date().toISOString();
  const imported = await aboutFile(file, async () => {
    const text = await load(file);
    return withRecord(
      where,
      (store) => importRoster(store, { place: placeOf(file), format, text }, { who, now }),
      true,
    );
  });
  await write(
    process.stdout,
    form === "json" ? `${JSON.stringify(imported, undefined, 2)}\n` : told(file, imported),
  );
  return FINE;
}

/** @throws Problem where nothing came from the file */
export async function forgetRoster(where: Where, file: string): Promise<number> {
  await withRecord(where, (store) => dropRoster(store, placeOf(file)));
  await write(process.stdout, `what came from ${harmless(file)} is known no longer\n`);
  return FINE;
}

export async function listRosters(where: Where, form: Form): Promise<number> {
  await write(process.stdout, listed(await withRecord(where, rostersIn), form));
  return FINE;
}

function listed(rosters: readonly RosterHeld[], form: Form): string {
  if (form === "json") return `${JSON.stringify(rosters, undefined, 2)}\n`;
  if (form === "csv") return rostersCsv(rosters);
  if (rosters.length === 0)
    return "nothing has been imported (begin with: entente import --format popolo FILE)\n";
  return rosters.map(described).join("");
}

const HEADINGS = ["file", "format", "people", "imported", "by", "sha256"];

const rostersCsv = (rosters: readonly RosterHeld[]): string =>
  csv(
    HEADINGS,
    rosters.map(({ place, format, people, imported, who, sha256 }) => [
      place,
      format,
      people,
      imported,
      who,
      sha256,
    ]),
  );

const described = ({ place, format, people, who, imported }: RosterHeld): string =>
  `${harmless(place)}\n  ${format}; ${counted(people, "person", "people")}; imported ${imported.slice(0, 10)} by ${harmless(who)}\n`;

/** As a readout's place: another file of the name in another directory is another. */
const placeOf = (file: string): string => (file === STANDARD_INPUT ? file : resolve(file));

function told(file: string, { people, offices, added, changed, removed, leftOut }: RosterImported): string {
  const held = `${counted(people, "person", "people")} with ${counted(offices, "office", "offices")}`;
  const change =
    added + changed + removed === 0
      ? "nothing has changed"
      : `${added} new, ${changed} changed, ${removed} there no more`;
  const lines = [
    `${file}: ${held}; ${change}`,
    ...leftOut.slice(0, SHOWN).map((what) => `left out: ${what}`),
  ];
  const more = leftOut.length - SHOWN;
  return [...lines, ...(more > 0 ? [`left out: ${more} more of the kind`] : [])]
    .map((line) => `${harmless(line)}\n`)
    .join("");
}

const SHOWN = 10;

/** What is amiss in a file names it. */
async function aboutFile<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem) || error.subject !== undefined) throw error;
    throw new Problem(error.message, error.remedy, file);
  }
}
