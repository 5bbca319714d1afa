import { sources, unwatchSource, watchSource, type Watched } from "../../app/watch/sources.js";
import type { Where } from "../../app/record.js";
import { csv } from "../csv.js";
import { withRecord } from "../data.js";
import type { Form } from "../form.js";
import { FINE, write } from "../output.js";
import { harmless } from "../readout/text.js";
import { counted } from "../wording.js";

/** @throws Problem when it cannot be watched */
export async function addSource(
  where: Where,
  url: string,
  how: { readonly everyMinutes: number; readonly allowPrivate: boolean },
): Promise<number> {
  const address = await withRecord(where, (store) => watchSource(store, url, how, new Date()), true);
  await write(process.stdout, `${harmless(address)} is watched; entente watch run looks at it\n`);
  return FINE;
}

/** @throws Problem when it is not watched */
export async function removeSource(where: Where, url: string): Promise<number> {
  await withRecord(where, (store) => unwatchSource(store, url));
  await write(process.stdout, `${harmless(url)} is watched no longer\n`);
  return FINE;
}

export async function listSources(where: Where, form: Form): Promise<number> {
  await write(process.stdout, listed(await withRecord(where, sources), form));
  return FINE;
}

function listed(watched: readonly Watched[], form: Form): string {
  if (form === "json") return `${JSON.stringify(watched, undefined, 2)}\n`;
  if (form === "csv") return watchedCsv(watched);
  if (watched.length === 0) return "nothing is watched (begin with: entente watch add URL)\n";
  return watched.map(described).join("");
}

const HEADINGS = [
  "address",
  "every minutes",
  "looked",
  "due",
  "failures",
  "problem",
  "pages known",
  "pages pending",
];

const watchedCsv = (watched: readonly Watched[]): string =>
  csv(
    HEADINGS,
    watched.map(({ address, everyMinutes, looked, due, failures, problem, pages, pending }) => [
      address,
      everyMinutes,
      looked,
      due,
      failures,
      problem,
      known(pages),
      pending.length,
    ]),
  );

const known = (pages: Watched["pages"]): number =>
  Object.values(pages).filter(({ digest }) => digest !== undefined).length;

function described({
  address,
  everyMinutes,
  looked,
  due,
  failures,
  problem,
  pages,
  pending,
}: Watched): string {
  const when = looked === undefined ? "not looked at yet" : `looked at ${minute(looked)}`;
  const lines = [
    `every ${inWords(everyMinutes)}; ${when}; due ${minute(due)}`,
    `${counted(known(pages), "page", "pages")} known${pending.length === 0 ? "" : `, ${pending.length} still to be fetched`}`,
    ...(failures === 0
      ? []
      : [`failed ${counted(failures, "time", "times")} in a row: it ${problem ?? "failed"}`]),
  ];
  return `${[harmless(address), ...lines.map((line) => `  ${harmless(line)}`)].join("\n")}\n`;
}

const minute = (time: string): string => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;

const inWords = (minutes: number): string =>
  minutes % 1440 === 0 ? `${minutes / 1440}d` : minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
