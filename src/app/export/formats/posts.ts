import { spellingKey } from "../../../knowledge/spelling.js";

/** The id of a party as an organization: `party-PRT`. */
export const organizationOf = (party: string): string => `party-${party}`;

/** The id of an office: `post-PRT-foreign-minister`; one party’s office of one title is one, whoever holds it. */
export const postOf = (party: string | null, title: string): string =>
  `post-${party ?? "none"}-${spellingKey(title).trim().replaceAll(" ", "-")}`;
