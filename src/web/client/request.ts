import ky, { HTTPError, type Options, type SearchParamsOption } from "ky";
import { problemOf, RequestProblem } from "./problem.js";

const api = ky.create({
  prefixUrl: "/api/v1",
  retry: { limit: 1, methods: ["get"] },
  // Adding a long readout and following its relations may take a while.
  timeout: 60_000,
  headers: { accept: "application/json, application/problem+json" },
});

/** Parameters of a query; those that are undefined are left out. */
export type Parameters = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/**
 * Asks the API for one resource.
 * @throws RequestProblem for every answer that is no success, and where no answer comes
 */
export const get = <Answer>(
  path: string,
  parameters: Parameters = {},
  signal?: AbortSignal,
): Promise<Answer> =>
  explained(
    api.get(path, { searchParams: searchParams(parameters), ...(signal && { signal }) }).json<Answer>(),
  );

/** Asks the API for a file. */
export const getFile = (path: string, parameters: Parameters): Promise<Blob> =>
  explained(api.get(path, { searchParams: searchParams(parameters) }).blob());

/** The address of a resource, for what a browser fetches by itself. */
export const addressOf = (path: string, parameters: Readonly<Record<string, string>>): string =>
  `/api/v1/${path}?${new URLSearchParams(parameters).toString()}`;

export const post = <Answer>(path: string, json: unknown): Promise<Answer> =>
  send<Answer>("post", path, { json });

/** Sends a file as it is. */
export const postFile = <Answer>(path: string, file: File, parameters: Parameters): Promise<Answer> =>
  send<Answer>("post", path, {
    body: file,
    headers: { "content-type": "application/octet-stream" },
    searchParams: searchParams(parameters),
  });

export const patch = <Answer>(path: string, json: unknown): Promise<Answer> =>
  send<Answer>("patch", path, { json });

export const remove = (path: string): Promise<void> => send<void>("delete", path, {});

const send = <Answer>(method: string, path: string, options: Options): Promise<Answer> =>
  explained(api(path, { ...options, method }).json<Answer>());

function searchParams(parameters: Parameters): SearchParamsOption {
  return Object.entries(parameters).flatMap(([name, value]) => {
    if (value === undefined || value === "") return [];
    const values = typeof value === "object" ? value : [String(value)];
    return values.map((one) => [name, one]);
  });
}

/** Turns whatever went wrong into one kind of error that can be shown. */
async function explained<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof HTTPError) throw await problemOf(error.response);
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new RequestProblem({ title: "No answer", detail: NO_ANSWER, status: 0, code: "no-answer" });
  }
}

const NO_ANSWER =
  "The server of this record does not answer. See whether `entente serve` is running, then try again.";
