import { isIP } from "node:net";
import { Problem } from "../../problem.js";
import type { Reach } from "./reach.js";

const PROTOCOLS = new Set(["http:", "https:"]);
const LONGEST = 4096;

/** Why an address is not asked; the remedy is the user's to decide. */
export const notPublic = (host: string): Problem =>
  new Problem(
    `leads to ${host}, which is not a public address`,
    "allow it with --allow-private, if you trust who gave you the address",
  );

/**
 * An address that may be asked, as far as can be told before its name is resolved.
 * @param reach which machines may be asked
 * @param base what a relative address counts from
 * @throws Problem when it is none, not of the web, or names a machine that is not public
 */
export function webAddress(given: string, reach: Reach, base?: string): URL {
  const written = given.trim();
  if (written.length > LONGEST) throw new Problem("is too long for an address", "check it");
  if (!URL.canParse(written, base))
    throw new Problem("is no address", "give one as https://example.org/news");
  const url = new URL(written, base);
  if (!PROTOCOLS.has(url.protocol))
    throw new Problem(
      `is no address of the web but ${url.protocol}`,
      "give one that begins with http or https",
    );
  if (url.username !== "" || url.password !== "")
    throw new Problem("carries a user's name or password", "leave it out: what is behind one is not public");
  const host = hostOf(url);
  const mayBeAsked = isIP(host) === 0 ? reach.name(host) : reach.address(host);
  if (!mayBeAsked) throw notPublic(host);
  url.hash = "";
  return url;
}

/** The host without the brackets that an address of the sixth version stands in. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");
