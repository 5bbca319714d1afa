import type { Find } from "../collected.js";
import { collectFile } from "../collect-file.js";
import { Problem } from "../../problem.js";
import { isFeed } from "../kinds.js";
import { LIMITS, type Limits } from "../limits.js";
import type { Links } from "../link.js";
import { HEAD } from "../piece.js";
import type { Fetched, Fetcher } from "./fetcher.js";
import { knownBy, type Known } from "./known.js";

/** What came of asking for an address. */
export type Visit =
  | ({ readonly status: "readouts"; readonly url: string; readonly finds: readonly Find[] } & Known)
  | ({ readonly status: "links"; readonly url: string; readonly found: Links } & Known)
  | { readonly status: "unchanged" }
  | { readonly status: "gone" };

/**
 * Fetches an address and takes apart what is there: the readouts of a page or document, the links of a feed or sitemap.
 * @param known what it was known by the last time
 * @throws Problem when it may not be asked for or nothing comes of it
 */
export async function visit(
  address: string,
  fetcher: Fetcher,
  known: Known = {},
  limits: Limits = LIMITS,
): Promise<Visit> {
  const fetched = await fetcher.fetch(address, known);
  if (fetched.status !== "fetched") return fetched;
  const now = { url: fetched.url, ...knownBy(fetched) };
  if (isFeed(fetched.bytes.subarray(0, HEAD)))
    return { status: "links", found: await linksIn(fetched, limits), ...now };
  return { status: "readouts", finds: await findsIn(fetched, limits), ...now };
}

type Page = Extract<Fetched, { readonly status: "fetched" }>;

async function findsIn({ url, bytes, charset }: Page, limits: Limits): Promise<Find[]> {
  const finds: Find[] = [];
  const options = { about: { address: url }, limits, ...(charset !== undefined && { charset }) };
  for await (const find of collectFile({ bytes }, url, options)) finds.push(find);
  return finds;
}

async function linksIn({ url, bytes, charset }: Page, limits: Limits): Promise<Links> {
  const { runApart } = await import("../apart.js");
  const job = {
    wanted: "links",
    source: { bytes },
    name: url,
    about: { address: url },
    columns: {},
    limits,
  } as const;
  for await (const found of runApart({ ...job, ...(charset !== undefined && { charset }) })) {
    if (found.kind === "refused") throw new Problem(found.what, found.remedy);
    if (found.kind !== "collected") return found;
  }
  throw new Problem("leads to no pages", "check the address");
}
