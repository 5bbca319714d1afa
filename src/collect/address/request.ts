import { fetch, type Dispatcher, type Response } from "undici";
import { Problem } from "../../problem.js";
import { inMegabytes } from "../limits.js";
import type { FetchLimits } from "./fetch-limits.js";

/** What a server gave, before it is known what it is. */
export interface Answer {
  /** Where it was found in the end. */
  readonly url: string;
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
  /** Where it sends those who ask on to. */
  readonly location?: string;
}

/** The name by which servers know the program, here and in their robots.txt. */
export const ROBOT = "Entente";
const USER_AGENT = `${ROBOT}/0.1 (collects diplomatic readouts; one request at a time)`;

const ACCEPT =
  "text/html, application/xhtml+xml, application/pdf, application/atom+xml, application/rss+xml, */*;q=0.5";

/**
 * Asks a server once, and follows nothing.
 * @throws Problem when it cannot be reached, takes too long or gives too much
 */
export async function request(
  url: URL,
  conditions: Readonly<Record<string, string>>,
  dispatcher: Dispatcher,
  signal: AbortSignal,
  limits: FetchLimits,
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      dispatcher,
      signal,
      redirect: "manual",
      headers: { "user-agent": USER_AGENT, accept: ACCEPT, "accept-language": "en", ...conditions },
    });
    const headers = new Map(response.headers);
    const location = headers.get("location");
    const isRedirect = response.status >= 300 && response.status < 400 && location !== undefined;
    const bytes = isRedirect ? new Uint8Array() : await bodyOf(response, limits.bytes);
    if (isRedirect) await response.body?.cancel();
    return { url: url.href, status: response.status, headers, bytes, ...(isRedirect && { location }) };
  } catch (error) {
    throw problemOf(error, limits);
  }
}

/** The body, counted as it comes out of its compression. */
async function bodyOf({ body }: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (body === null) return new Uint8Array();
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > limit)
      throw new Problem(`gives more than ${inMegabytes(limit)}`, "fetch it yourself and give the file");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const UNREACHABLE: Readonly<Record<string, string>> = {
  ENOTFOUND: "names a host that does not exist",
  EAI_AGAIN: "names a host that cannot be looked up now",
  ECONNREFUSED: "names a server that takes no connections",
  ECONNRESET: "was cut off by its server",
  UND_ERR_SOCKET: "was cut off by its server",
  UND_ERR_CONNECT_TIMEOUT: "names a server that does not answer",
  UND_ERR_HEADERS_TIMEOUT: "names a server that does not answer",
  UND_ERR_BODY_TIMEOUT: "stopped in the middle",
  UND_ERR_HEADERS_OVERFLOW: "answers with headers without an end",
  CERT_HAS_EXPIRED: "has a certificate that has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "has a certificate that nobody vouches for",
};

/** What went wrong, looked for among the causes of causes. */
function problemOf(error: unknown, { seconds }: FetchLimits): Problem {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if (at instanceof Problem) return at;
    if (at.name === "TimeoutError")
      return new Problem(`takes longer than ${seconds} seconds`, "try again later");
    const what = "code" in at ? UNREACHABLE[String(at.code)] : undefined;
    if (what !== undefined) return new Problem(what, "check the address, or try again later");
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const words = cause instanceof Error ? cause.message : String(cause);
  return new Problem(`cannot be fetched: ${words.slice(0, 200)}`, "check the address, or try again later");
}
