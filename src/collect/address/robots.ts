import robotsParser from "robots-parser";
import { ROBOT, type Answer } from "./request.js";

/** What a host asks of programs. */
export interface Rules {
  readonly allows: (url: string) => boolean;
  /** Between two requests. */
  readonly pauseSeconds: number;
}

/** Nobody is waited for longer. */
const LONGEST_PAUSE = 60;
/** More of a robots.txt is not read, by RFC 9309. */
const LONGEST = 500 * 1024;

const ALL: Rules = { allows: () => true, pauseSeconds: 0 };
const NOTHING: Rules = { allows: () => false, pauseSeconds: 0 };

interface Robots {
  readonly isDisallowed: (url: string, robot: string) => boolean | undefined;
  readonly getCrawlDelay: (robot: string) => number | undefined;
}

type Parser = (url: string, text: string) => Robots;

/** By its types the parser is a module of another kind than it is. */
const isParser = (value: unknown): value is Parser => typeof value === "function";

function parse(url: string, text: string): Robots {
  const parser: unknown = robotsParser;
  if (!isParser(parser)) throw new TypeError("robots-parser is no function");
  return parser(url, text);
}

/** The rules in the answer to a request for robots.txt: none where there is no such file, nothing where the server fails. */
export function rulesIn({ url, status, bytes }: Answer): Rules {
  if (status >= 500) return NOTHING;
  if (status !== 200) return ALL;
  const robots = parse(url, new TextDecoder().decode(bytes.subarray(0, LONGEST)));
  return {
    allows: (address) => robots.isDisallowed(address, ROBOT) !== true,
    pauseSeconds: Math.min(robots.getCrawlDelay(ROBOT) ?? 0, LONGEST_PAUSE),
  };
}
