import type { Fetcher } from "../collect/address/fetcher.js";
import { collectFile } from "../collect/collect-file.js";
import type { Find } from "../collect/collected.js";
import { Problem } from "../problem.js";
import { particularsOf } from "./add/particulars.js";
import { shorten } from "./wording/shorten.js";
import type { GivenReadout } from "./readouts/add-readout.js";

/** As long as the API takes one. */
const LONGEST_NAME = 190;
/** So many finds of one address are counted. */
const MOST = 2;

/**
 * The readout that stands at an address; nothing is recorded.
 * @throws Problem when the address may not be asked, nothing comes of it, or not one readout
 */
export async function fetchReadout(fetcher: Fetcher, address: string): Promise<GivenReadout> {
  const fetched = await fetcher.fetch(address);
  if (fetched.status !== "fetched") throw new Problem("is gone", "look whether it has moved", address);
  const { url, bytes, charset } = fetched;
  const finds: Find[] = [];
  const options = { about: { address: url }, ...(charset !== undefined && { charset }) };
  for await (const find of collectFile({ bytes }, url, options)) {
    finds.push(find);
    if (finds.length === MOST) break;
  }
  return readoutFrom(finds, url);
}

function readoutFrom([find, another]: readonly Find[], url: string): GivenReadout {
  if (find === undefined) throw new Problem("holds no readout", "give the address of one", url);
  if (find.kind === "refused") throw new Problem(find.what, find.remedy, url);
  if (another !== undefined)
    throw new Problem(
      "holds several readouts",
      "give the address of one, or collect them: entente collect",
      url,
    );
  const { text, title, address = url } = find;
  const name = shorten(title ?? lastPartOf(url), LONGEST_NAME);
  return { text, name, url: address, ...particularsOf(find) };
}

const lastPartOf = (url: string): string =>
  new URL(url).pathname.split("/").findLast((part) => part !== "") ?? url;
