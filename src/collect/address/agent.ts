import { lookup, type LookupAddress, type LookupOptions } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent } from "undici";
import type { Reach } from "./reach.js";
import { notPublic } from "./web-address.js";

/** Looks up all addresses of a name, as `dns.lookup` does. */
export type Resolve = (
  host: string,
  options: LookupOptions & { readonly all: true },
  resolved: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/** Connections to machines within reach, one for each host. */
export const agentFor = (reach: Reach, resolve: Resolve = lookup): Agent =>
  new Agent({
    connect: { lookup: lookupWithin(reach, resolve), timeout: 15_000 },
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
    // One request to a host at a time is all that is ever made.
    connections: 1,
    pipelining: 1,
    maxHeaderSize: 32 * 1024,
  });

/**
 * Resolves a name once and looks at all that it resolves to; the connection is then made to what was looked at.
 * A name that means another machine the next time it is asked for gains nothing.
 */
const lookupWithin =
  (reach: Reach, resolve: Resolve): LookupFunction =>
  (host, options, resolved) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      // Where there is an error there are no addresses, whatever the types say.
      const found = error === null ? addresses : [];
      const [first] = found;
      const isWithin = first !== undefined && found.every(({ address }) => reach.address(address));
      if (error !== null || !isWithin) resolved(error ?? notPublic(host), []);
      else if (options.all === true) resolved(null, found);
      else resolved(null, first.address, first.family);
    });
  };
