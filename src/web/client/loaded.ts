import { RequestProblem } from "./problem.js";

/** The code of a page that is loaded when it is first opened; told as a request that failed where it does not come. */
export async function loaded<Module>(module: Promise<Module>): Promise<Module> {
  try {
    return await module;
  } catch {
    throw new RequestProblem({
      title: "This page could not be loaded",
      detail: NOT_LOADED,
      status: 0,
      code: "not-loaded",
    });
  }
}

const NOT_LOADED =
  "The server of this record does not answer, or has been updated meanwhile. See whether `entente serve` is running, then load the page again.";
