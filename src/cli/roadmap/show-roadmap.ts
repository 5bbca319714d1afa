import { dayOfRecord } from "../../app/readouts/day.js";
import type { Store } from "../../app/record.js";
import { pagesOf, type PageOf } from "../../app/pages.js";
import { relationNamed } from "../../app/party-named.js";
import { roadmapOf, type Roadmap } from "../../app/roadmap/roadmap.js";
import { comparisonsFor } from "../../app/roadmap/comparisons.js";
import { roadmapJson, statusOf } from "../../app/roadmap/roadmap-json.js";
import { csv } from "../csv.js";
import type { Form } from "../form.js";
import { isColoured, widthOf } from "../terminal.js";
import { roadmapView } from "./roadmap-view.js";
import { today } from "../today.js";

/** What roadmap is asked for, and how it is to look. */
export interface AskedRoadmap {
  readonly parties: readonly [string, string];
  /** ISO day; else that by which the record is judged. */
  readonly asOf?: string;
  readonly status?: string;
  readonly form: Form;
}

/**
 * The roadmap of two parties, with a final line end.
 * @throws Problem when a name means no party, or both mean the same
 */
export async function showRoadmap(
  store: Store,
  { parties, asOf, status, form }: AskedRoadmap,
): Promise<string> {
  const whole = await roadmapOf(
    store,
    relationNamed(...parties),
    asOf ?? (await dayOfRecord(store, today())),
  );
  const roadmap =
    status === undefined
      ? whole
      : { ...whole, threads: whole.threads.filter((followed) => statusOf(followed) === status) };
  const entries = roadmap.threads.flatMap(({ thread }) => thread.entries);
  const pageOf = await pagesOf(
    store,
    entries.map(({ document }) => document),
  );
  if (form === "json") {
    const json = roadmapJson(roadmap, await comparisonsFor(store, roadmap), pageOf);
    return `${JSON.stringify(json, undefined, 2)}\n`;
  }
  if (form === "csv") return roadmapCsv(roadmap, pageOf);
  return roadmapView(roadmap, {
    width: widthOf(process.stdout),
    coloured: isColoured(process.stdout),
    pageOf,
  });
}

const HEADINGS = ["thread", "status", "kind", "by", "due", "role", "published", "document", "words", "page"];

const roadmapCsv = ({ threads, readouts }: Roadmap, pageOf: PageOf): string => {
  const names = new Map(readouts.map(({ id, name }) => [id, name]));
  return csv(
    HEADINGS,
    threads.flatMap((followed) =>
      followed.thread.entries.map(({ role, published, document, due, evidence }) => [
        followed.thread.id,
        statusOf(followed),
        followed.thread.kind,
        followed.thread.by.join(" "),
        due?.interval,
        role,
        published,
        names.get(document) ?? document,
        evidence.text,
        pageOf(document, evidence.start),
      ]),
    ),
  );
};
