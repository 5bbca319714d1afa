import { add, prepare, type Received } from "../src/app/add/add.js";
import { digest } from "../src/app/add/digest.js";
import type { Store } from "../src/record/store.js";

/** A promise, a call in which it is put off, and what became of it; persons and events are invented. */
export const CHAIN: readonly Received[] = [
  {
    name: "lisbon",
    published: "2033-02-01",
    text: "President Ana Ruivo of Portugal received the President of Ghana, Kojo Amankwah, in Lisbon today. “We will open a consulate in Tamale by the end of June,” President Ruivo said. She asked Ghana to lift the ban on Portuguese olives.",
  },
  {
    name: "call",
    published: "2033-06-20",
    text: "President Kojo Amankwah of Ghana spoke by telephone with President Ana Ruivo of Portugal on Monday. President Ruivo said that the consulate in Tamale would not open before September.",
  },
  {
    name: "opening",
    published: "2033-09-14",
    text: "Foreign Minister Efua Baidoo of Ghana met Foreign Minister Luís Sarmento of Portugal in Tamale today. The Portuguese consulate in Tamale was opened on Monday, the minister reported.",
  },
];

/** Adds readouts to a record, in one transaction. */
export async function addTo(store: Store, texts: readonly Received[]): Promise<void> {
  const prepared = await Promise.all(texts.map((received) => prepare(store, received, digest)));
  await add(store, prepared, digest, "2034-01-01T00:00:00.000Z");
}
