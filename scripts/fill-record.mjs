// Fills a record with synthetic readouts, whose readings are made with them: for measuring the record at a size that no
// texts at hand have.
import { syntheticReadout } from "./synthetic-readouts.mjs";

const dist = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { add } = await dist("app/add/add.js");
const { digestOf } = await dist("record/documents/digest.js");

const BATCH = 20;
const NOW = "2034-01-01T00:00:00.000Z";

/** Records the readouts of some numbers, the last not included; gives the milliseconds that recording took. */
export async function fillRecord(store, from, to) {
  const readings = new Map();
  const ready = ({ text, circumstances }) => digestOf(text, circumstances, readings.get(text));
  let ms = 0;
  for (let number = from; number < to; number += BATCH) {
    readings.clear();
    const prepared = Array.from({ length: Math.min(BATCH, to - number) }, (_, at) => {
      const { text, reading } = syntheticReadout(number + at);
      readings.set(text, reading);
      return { received: { text, name: `note ${number + at}` } };
    });
    const begin = performance.now();
    await add(store, prepared, ready, NOW);
    ms += performance.now() - begin;
  }
  return ms;
}
