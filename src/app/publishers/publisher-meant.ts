import { Problem } from "../../problem.js";
import { formOf } from "../../text/fold.js";

/** By what a publisher is known: `site mfa.example.org`, or `name example news agency`, folded. */
export type PublisherKey = `site ${string}` | `name ${string}`;

/** A publisher as a decision about it names it: the host of a site, or a name as it is written. */
export interface PublisherMeant {
  readonly key: PublisherKey;
  readonly shown: string;
}

const HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\.?$/u;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * The publisher that somebody means by an address, of which the host alone counts, by a host or by a name.
 * @throws Problem when it is blank, or an address that is not of the web
 */
export function publisherMeant(given: string): PublisherMeant {
  const words = given.trim().replaceAll(/\s+/g, " ");
  const host = HOST.test(words) ? hostOf(`http://${words}`) : hostOf(words);
  if (host !== undefined) return { key: `site ${host}`, shown: host };
  if (words !== "" && !SCHEME.test(words)) return { key: keyOfName(words), shown: words };
  throw new Problem(
    "is neither a site nor a name",
    "give it as https://www.mfa.example, as mfa.example, or as “Example News Agency”",
    given,
  );
}

/** The key of a name, whatever its case, accents and blanks. */
export const keyOfName = (name: string): PublisherKey =>
  `name ${formOf(name.trim().replaceAll(/\s+/g, " "))}`;

/** The keys under which the site of an address may be known, the narrowest first: those above it speak for it too. */
export function keysOfAddress(address: string): PublisherKey[] {
  const labels = hostOf(address)?.split(".") ?? [];
  return labels.map((_label, at): PublisherKey => `site ${labels.slice(at).join(".")}`);
}

/** The host of an address of the web, without what makes no other site of it. */
export function hostOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  return hostname.replace(/^www\.(?=.*\.)/, "").replace(/\.$/, "");
}
