import { shorten } from "../../../app/wording/shorten.js";
import type { NewReadout } from "../../client/types.js";

/** A readout while it is being put together: it may not have a name yet. */
export type Draft = Omit<NewReadout, "name"> & { readonly name?: string };

const LONGEST_NAME = 60;

/** Named by how it begins, where it has no name of its own. */
export const readoutOf = (draft: Draft): NewReadout => ({
  ...draft,
  name: draft.name ?? beginningOf(draft.text),
});

const beginningOf = (text: string): string =>
  shorten(text.trim().split("\n")[0]?.trim() || "Pasted", LONGEST_NAME);
