import {
  issueToken as issue,
  revokeToken as revoke,
  tokensOf,
  type NewToken,
  type Token,
} from "../../record/accounts/tokens.js";
import type { Store } from "../../record/store.js";

export type { Token } from "../../record/accounts/tokens.js";

/** The tokens of somebody, in the order of their making. */
export const listTokens = ({ db }: Store, owner: string): Promise<Token[]> => tokensOf(db, owner);

/** Makes a token, which is told this once. */
export const issueToken = ({ db }: Store, about: NewToken, now: string): ReturnType<typeof issue> =>
  issue(db, about, now);

/** Ends a token of somebody; whether they had it. */
export const revokeToken = ({ db }: Store, owner: string, id: string): Promise<boolean> =>
  revoke(db, owner, id);
