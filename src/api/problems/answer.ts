import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { Missing } from "../../app/missing.js";
import { Problem } from "../../problem.js";
import type { ApiEnvironment } from "../environment.js";
import { PROBLEMS, type ProblemCode } from "./codes.js";
import { Refusal } from "./refusal.js";
import { remedyHere } from "./remedies.js";

/**
 * Answers any error as problem details (RFC 9457); what is a fault of ours, or of the database, is logged whole and told
 * without its insides.
 * @param database as its problems name it
 */
export const answerErrors =
  (database: string) =>
  (error: Error, c: Context<ApiEnvironment>): Response =>
    answer(refusalOf(error, database), error, c);

function answer(refusal: Refusal, error: Error, c: Context<ApiEnvironment>): Response {
  if (PROBLEMS[refusal.code].status >= 500) c.var.log.error({ err: error }, refusal.code);
  if (refusal.retryAfter !== undefined) c.header("retry-after", String(refusal.retryAfter));
  if (PROBLEMS[refusal.code].status === 401) c.header("www-authenticate", 'Bearer realm="entente"');
  return c.body(JSON.stringify(detailsOf(refusal, c.var.requestId)), PROBLEMS[refusal.code].status, {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
  });
}

export function answerNotFound(c: Context<ApiEnvironment>): Response {
  const nothing = new Refusal("not-found", `There is nothing at ${c.req.path}; see /api/v1/reference.`);
  return answer(nothing, nothing, c);
}

const detailsOf = ({ code, message, mistakes }: Refusal, instance: string): object => ({
  type: `/api/v1/reference#${code}`,
  ...PROBLEMS[code],
  code,
  detail: message,
  instance,
  ...(mistakes.length > 0 && { mistakes }),
});

function refusalOf(error: Error, database: string): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof Problem && error.subject === database)
    return new Refusal("unavailable", `The record ${error.message} (${error.remedy}).`);
  if (error instanceof Missing) return new Refusal("not-found", sentenceOf(error, " "));
  if (error instanceof Problem) return new Refusal("unprocessable", sentenceOf(error, ": "));
  if (error instanceof HTTPException)
    return new Refusal(codeOfStatus(error.status), PLAIN.get(error.message) ?? error.message);
  return new Refusal("fault", "This is a fault of Entente; its log tells more under the id of this request.");
}

/** What is wrong and what to do; of what is missing the message is the predicate. */
const sentenceOf = ({ subject, message, remedy }: Problem, joint: string): string =>
  `${subject === undefined ? "" : `${subject}${joint}`}${message} (${remedyHere(remedy)})`;

/** What Hono says in its own words. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  [
    "Malformed JSON in request body",
    "The body is no JSON: look for a quotation mark, comma or brace too many or too few.",
  ],
]);

/** What Hono's own middleware refuses, by the status that it gives. */
const codeOfStatus = (status: number): ProblemCode => BY_STATUS.get(status) ?? "invalid-request";

const BY_STATUS: ReadonlyMap<number, ProblemCode> = new Map([
  [413, "too-large"],
  [500, "fault"],
  [503, "unavailable"],
  [504, "timed-out"],
]);
