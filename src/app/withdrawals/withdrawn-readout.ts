import type { Readout } from "../../following/readout.js";
import { sourcesOf } from "../../record/documents/find-document.js";
import { numberOf } from "../../record/documents/put-document.js";
import { circumstancesOf } from "../../record/documents/sources.js";
import { textsOf } from "../../record/documents/texts.js";
import type { Store } from "../../record/store.js";
import { read } from "../read.js";
import { withdrawalAbout, type Withdrawal } from "./withdrawals.js";

/** A document that counts nowhere, read for whoever looks at it; undefined where it counts, or is not there. */
export async function withdrawnReadout(
  { db }: Store,
  id: string,
): Promise<{ readonly readout: Readout; readonly withdrawal: Withdrawal } | undefined> {
  const [withdrawal, number] = [await withdrawalAbout(db, id), await numberOf(db, id)];
  if (withdrawal === undefined || number === undefined) return undefined;
  const text = (await textsOf(db, [id])).get(id) ?? "";
  const sources = await sourcesOf(db, id);
  const address = sources.find(({ url }) => url !== undefined)?.url;
  const reading = read(text, await circumstancesOf(db, number));
  const { published, publisher } = reading;
  const readout = {
    id,
    name: sources[0]?.name ?? "",
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(address !== undefined && { address }),
    text,
    reading,
  };
  return { readout, withdrawal };
}
