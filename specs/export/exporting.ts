import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { exportRecord, type Exporting } from "../../src/app/export/export-record.js";
import { openRecord, type Store } from "../../src/record/store.js";
import type { Received } from "../../src/app/add/add.js";
import { addTo, CHAIN } from "../chain.js";

/** A plan of two that a third is told of, on a page; persons and events are invented. */
export const PLAN: Received = {
  name: "plan",
  published: "2033-11-20",
  url: "https://press.example/plan?lang=en",
  place: "https://press.example/plan?lang=en",
  publisher: "Ministry of Foreign Affairs of Portugal",
  text: "LISBON, 20 November 2033\n\nForeign Minister Luís Sarmento of Portugal spoke by telephone with Foreign Minister Efua Baidoo of Ghana and Foreign Minister Nils Aune of Norway. President Kojo Amankwah of Ghana will visit Lisbon on 12 March 2034. “We will lend ten nurses, midwives & well-trained aides by 31 January 2034,” Minister Sarmento said.",
};

/** A record of four readouts. */
export const addChainTo = (store: Store): Promise<void> => addTo(store, [...CHAIN, PLAN]);

/** All bytes of an export. */
export async function bytesOf(store: Store, asked: Partial<Exporting> & Pick<Exporting, "format">): Promise<Buffer> {
  const { chunks } = await exportRecord(store, { today: "2034-02-10", ...asked });
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}

/** A readout whose words a spreadsheet would run. */
const FORMULA: Received = {
  name: "=cmd|'/c calc'!A1",
  published: "2033-12-01",
  text: `Foreign Minister Nils Aune of Norway spoke with Foreign Minister Efua Baidoo of Ghana on 1 December 2033. “We will lend 2,000,000 euros to Ghana by May 2034,” Minister Aune said. “=2+3 is what one and one make, "as agreed";\nor so,” Minister Baidoo said.`,
};

/** A record that goes when the test ends. */
export async function emptyRecord(): Promise<Store> {
  const directory = mkdtempSync(join(tmpdir(), "entente-export-"));
  const store = await openRecord({ file: join(directory, "entente.db") }, { create: true });
  onTestFinished(async () => {
    await store.close();
    rmSync(directory, { recursive: true });
  });
  return store;
}

/** A record of five readouts. */
export async function recordToExport(): Promise<Store> {
  const store = await emptyRecord();
  await addTo(store, [...CHAIN, PLAN, FORMULA]);
  return store;
}
