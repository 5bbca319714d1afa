import { THREAD_NOUNS } from "../../app/wording/thread.js";
import { listed } from "../../app/wording/who.js";
import type { ThreadSummary } from "../client/types.js";

/** Kind and doer in a few words, as `commitment by Ghana to Portugal`. */
export function doneByInWords({ kind, by, to }: ThreadSummary, withRecipient: boolean): string {
  const names = listed(by.map(({ name }) => name));
  const others = to.filter(({ id }) => by.every((one) => one.id !== id));
  const recipients =
    withRecipient && others.length > 0 ? ` to ${listed(others.map(({ name }) => name))}` : "";
  return names === "" ? THREAD_NOUNS[kind] : `${THREAD_NOUNS[kind]} by ${names}${recipients}`;
}
