import type { z } from "zod";

type Issue = z.core.$ZodRawIssue;

/**
 * What to give in the place of a value that a schema does not take, for whoever sent it; a schema that says so itself is
 * not asked about here.
 * @returns undefined where nothing better is known than what the schemas' library says
 */
export function mistakeInWords(issue: Issue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return isMissing(issue) ? "is missing" : `give ${KINDS.get(issue.expected) ?? issue.expected}`;
    case "invalid_format":
      return FORMATS.get(issue.format);
    case "invalid_value":
      return isMissing(issue) ? "is missing" : `give ${oneOf(issue.values)}`;
    case "invalid_union":
      return Array.isArray(issue.options) ? `give ${oneOf(issue.options)}` : undefined;
    case "too_small":
      return `give at least ${issue.minimum}${UNITS.get(issue.origin) ?? ""}`;
    case "too_big":
      return `give at most ${issue.maximum}${UNITS.get(issue.origin) ?? ""}`;
    case "unrecognized_keys":
      return `leave out ${issue.keys.join(", ")}`;
    case "custom":
    case "invalid_element":
    case "invalid_key":
    case "not_multiple_of":
    default:
      return undefined;
  }
}

const isMissing = ({ input }: Issue): boolean => input === undefined;

const oneOf = (values: readonly unknown[]): string => {
  const [last = "", ...others] = values.map(String).toReversed();
  return others.length === 0 ? last : `one of ${others.toReversed().join(", ")} or ${last}`;
};

const KINDS: ReadonlyMap<string, string> = new Map([
  ["string", "a text"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["tuple", "a list"],
  ["object", "an object"],
]);

const FORMATS: ReadonlyMap<string, string> = new Map([
  ["date", "give a day of the calendar as 2034-06-22"],
  ["datetime", "give a moment in UTC as 2034-06-22T09:30:00Z"],
  ["email", "give an e-mail address"],
  ["url", "give a whole address, as https://press.example/readout"],
  ["uuid", "give an id as the API tells it"],
]);

const UNITS: ReadonlyMap<string, string> = new Map([
  ["string", " characters"],
  ["array", " items"],
]);
