import ipaddr from "ipaddr.js";

/** Addresses of the sixth version that are given out at all; the rest is special or not yet anybody's. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR("2000::/3");
/** Where the address of the fourth version stands in one of the sixth, under the prefix by which NAT64 reaches it. */
const NAT64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");
/** An interface named after an address of the fourth version (ISATAP, RFC 5214). */
const ISATAP = 0x5efe;

/**
 * Whether a machine of anybody's may answer at an address: not one of this machine, of a network at home, of a
 * provider's inside, nor one that stands for another. An address with one of the fourth version in it is as public as that.
 * @param address of either version, as resolvers give them
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === "unicast";
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().range() === "unicast";
  if (parsed.match(NAT64)) return isPublic(embeddedIn(parsed.toByteArray()));
  const isNative = parsed.match(GIVEN_OUT) && parsed.range() === "unicast";
  return isNative && parsed.parts[5] !== ISATAP;
}

const embeddedIn = (bytes: readonly number[]): string => bytes.slice(12).join(".");
