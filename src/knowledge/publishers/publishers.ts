import { countryCodes } from "../country-codes.data.js";
import { partyById } from "../parties.js";
import { officialSites } from "./official-sites.js";
import { stateAgencies } from "./state-agencies.js";

/** Through whom a party speaks. */
export interface Publisher {
  /** A party's id. */
  readonly party: string;
  readonly name: string;
}

/** Under these names states keep what is their governments', as `gov.gh`, by the registries of their domains. */
const OF_GOVERNMENTS = new Set(["gov", "govt", "gob", "gouv", "gub", "mil"]);
/** Names that only some registries keep for it; elsewhere they are a town or a company. */
const OF_SOME = new Set(
  "go.jp go.kr go.ke go.tz go.ug go.th go.id go.cr gv.at gc.ca gv.ao nic.in admin.ch government.pn government.bg".split(
    " ",
  ),
);
/** Domains of one label directly under a state's, of ministries that deal with others. */
const OF_MINISTRIES = new Set(["mfa", "mofa", "mzv", "minrel", "mirex", "gouvernement"]);

/** States whose domain is not their code of ISO 3166, or that have none, as world-countries lists them. */
const OTHER_DOMAINS: ReadonlyMap<string, readonly string[]> = new Map([
  ["GBR", ["uk"]],
  ["RUS", ["ru", "su"]],
  ["XKX", []],
]);

const states: ReadonlyMap<string, string> = new Map(
  countryCodes.flatMap(([code, party]) =>
    (OTHER_DOMAINS.get(party) ?? [code]).map((domain) => [domain, party] as const),
  ),
);

const byHost: ReadonlyMap<string, Publisher> = new Map([
  ...officialSites.map(([host, party, name]) => [host, { party, name }] as const),
  ...stateAgencies.flatMap(([name, party, hosts]) =>
    hosts.split(" ").map((host) => [host, { party, name }] as const),
  ),
]);

const byName: ReadonlyMap<string, Publisher> = new Map(
  stateAgencies.flatMap(([name, party, , also]) =>
    [name, also].flatMap((form) =>
      form === undefined ? [] : [[form.toLowerCase(), { party, name }] as const],
    ),
  ),
);

/**
 * Who speaks through a site: the table first, then the rules of domains.
 * @param host as in an address, `www.mfa.gov.gh`
 * @returns undefined where it is nobody's official site, as far as is known
 */
export function publisherAt(host: string): Publisher | undefined {
  const labels = host.toLowerCase().replace(/\.$/, "").split(".");
  for (let at = 0; at < labels.length - 1; at++) {
    const known = byHost.get(labels.slice(at).join("."));
    if (known !== undefined) return known;
  }
  const party = partyByRule(labels);
  const name = party === undefined ? undefined : partyById(party)?.name;
  return party === undefined || name === undefined ? undefined : { party, name: `${name} (government)` };
}

/** The agency of this name, whatever its case. */
export const agencyNamed = (name: string): Publisher | undefined => byName.get(name.trim().toLowerCase());

function partyByRule(labels: readonly string[]): string | undefined {
  const [second = "", top = ""] = labels.slice(-2);
  // The two oldest are the United States' alone.
  if (top === "gov" || top === "mil") return "USA";
  const isOfficial =
    OF_GOVERNMENTS.has(second) || OF_MINISTRIES.has(second) || OF_SOME.has(`${second}.${top}`);
  return isOfficial ? states.get(top) : undefined;
}
