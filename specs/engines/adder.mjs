// Adds one text after another to a record until it is killed, and names each when it has been acknowledged.
// It uses what is built, and reads nothing: what is tested is the writing.
import { writeSync } from "node:fs";
import { add } from "../../dist/app/add/add.js";
import { digestOf } from "../../dist/record/documents/digest.js";
import { openRecord } from "../../dist/record/store.js";

const [where, series, count = "Infinity"] = process.argv.slice(2);
const EMPTY = { people: [], dates: [], statements: [], encounters: [], acts: [], facts: [], notes: [] };
const digest = ({ text, circumstances }) => digestOf(text, circumstances, EMPTY);
const store = await openRecord(JSON.parse(where), { create: true });
for (let number = 0; number < Number(count); number++) {
  const received = { text: `Text ${number} of ${series}. ${"word ".repeat(number % 500)}`, name: series };
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  const [{ id }] = await add(store, [{ received }], digest, "2034-01-01T00:00:00.000Z");
  writeSync(1, `${id}\n`);
}
await store.close();
