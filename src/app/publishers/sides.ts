import type { Readout } from "../../following/readout.js";
import { agencyNamed, publisherAt } from "../../knowledge/publishers/publishers.js";
import type { Database } from "../../record/engines/engine.js";
import { decidedPublishers } from "./decided-publishers.js";
import { partyInName } from "./party-in-name.js";
import { hostOf, keyOfName, keysOfAddress } from "./publisher-meant.js";

/** The party whose account a readout is; undefined where neither its publisher nor its address tells. */
export type SideOf = (readout: Pick<Readout, "publisher" | "address">) => string | undefined;

/** Tells whose account readouts are: what people have decided about their publishers first, then what is known of them. */
export async function sidesIn(db: Database): Promise<SideOf> {
  const decided = await decidedPublishers(db);
  return ({ publisher, address }) => {
    const keys = [
      ...(publisher === undefined ? [] : [keyOfName(publisher)]),
      ...keysOfAddress(address ?? ""),
    ];
    const known = keys.map((key) => decided.get(key)?.party).find((party) => party !== undefined);
    return known ?? sideByName(publisher) ?? sideByAddress(address);
  };
}

const sideByName = (publisher: string | undefined): string | undefined =>
  publisher === undefined ? undefined : (agencyNamed(publisher)?.party ?? partyInName(publisher));

const sideByAddress = (address: string | undefined): string | undefined => {
  const host = address === undefined ? undefined : hostOf(address);
  return host === undefined ? undefined : publisherAt(host)?.party;
};

/** A readout with the party whose account it is, where that is known. */
export function withSide(readout: Readout, sideOf: SideOf): Readout {
  const side = sideOf(readout);
  return side === undefined ? readout : { ...readout, side };
}
