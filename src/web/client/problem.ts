import type { Problem } from "./types.js";

/** What is told of a request that failed. */
export type Told = Pick<Problem, "title" | "detail" | "status" | "mistakes"> & { readonly code: string };

/** A request that failed, with what the server says of it (RFC 9457). */
export class RequestProblem extends Error {
  readonly told: Told;

  constructor(told: Told) {
    super(told.detail);
    this.name = "RequestProblem";
    this.told = told;
  }
}

/** What an answer that is no success says. */
export async function problemOf(response: Response): Promise<RequestProblem> {
  const { status, statusText } = response;
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return new RequestProblem(body);
  const detail = "The server answered, but did not say why it failed. Its log may tell more.";
  return new RequestProblem({ title: statusText || "Failed", detail, status, code: "unexplained" });
}

const isProblem = (body: unknown): body is Told =>
  typeof body === "object" && body !== null && "title" in body && "detail" in body && "code" in body;

/** What to tell of any error. */
export const toldOf = (error: unknown): Told =>
  error instanceof RequestProblem
    ? error.told
    : {
        title: "Something went wrong on this page",
        detail: error instanceof Error ? error.message : String(error),
        status: 0,
        code: "page",
      };
