// What the rooms beyond `app` need of collecting, so that they import nothing from further in.
export { collectFile, shapeOf, type Source } from "../collect/collect-file.js";
export type { Collected, Columns, Find } from "../collect/collected.js";
export { settled } from "../collect/settle.js";
export { openFetcher, type Fetcher } from "../collect/address/fetcher.js";
