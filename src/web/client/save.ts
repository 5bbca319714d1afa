import { getFile, type Parameters } from "./request.js";

/**
 * Fetches a file of the API and hands it to the browser to be saved.
 * @throws RequestProblem as `get` does, so that a page can say why there is none
 */
export async function save(path: string, name: string, parameters: Parameters): Promise<void> {
  const href = URL.createObjectURL(await getFile(path, parameters));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
