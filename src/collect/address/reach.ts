import { isPublic } from "./public-address.js";

/** Which machines may be asked: by the addresses that their names resolve to, and by the names themselves. */
export interface Reach {
  readonly address: (address: string) => boolean;
  readonly name: (host: string) => boolean;
}

/** Names of this machine, of the local network, of nobody (RFC 6761, 6762, 8375, 9476): no resolver is asked for them. */
const LOCAL =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private|home\.arpa|invalid|test|alt|onion)\.?$/i;

const isLocalName = (host: string): boolean => LOCAL.test(host) || !host.replace(/\.$/, "").includes(".");

/** What is on the web for everybody. */
export const PUBLIC: Reach = { address: isPublic, name: (host) => !isLocalName(host) };

/** Intranets and this machine too. */
export const ANY: Reach = { address: () => true, name: () => true };
