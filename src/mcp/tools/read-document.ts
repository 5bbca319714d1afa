import { z } from "zod";
import { readoutShown, type ReadoutShown } from "../../app/readouts/readout.js";
import { documentMeant } from "../../app/show/document-meant.js";
import { Find, findInWords, findsIn } from "../find.js";
import { NEXT, nextInWords, pageFrom, PAGING } from "../page.js";
import { nextAfter, Passage, passageFrom, passageInWords } from "../passage.js";
import { DocumentMeant, ReadoutName, readoutInWords, readoutNamed } from "../readout.js";
import { tool } from "../tool.js";

/** So many other documents are named. */
const MOST = 10;

/** A document as it was published, and what it was found to say. */
export const readDocumentTool = tool({
  name: "read_document",
  title: "Read a document",
  description:
    "A readout as published, part by part (view text); or what was read in it, statements, encounters, acts and facts, " +
    "each with its words (view finds).",
  input: z.strictObject({
    document: DocumentMeant,
    view: z.enum(["text", "finds"]).default("text"),
    ...PAGING,
    cursor: PAGING.cursor.meta({
      description: "`next` of the page before; of a text also the offset to read from",
    }),
  }),
  output: z.object({
    readout: ReadoutName,
    accounts: z
      .array(ReadoutName)
      .meta({ description: `Other accounts of an occasion that it tells of, ${MOST} at most` }),
    versions: z
      .array(ReadoutName)
      .meta({ description: `Texts that stood at its place one after another, the last ${MOST}` }),
    text: Passage.optional(),
    finds: z.array(Find).optional().meta({ description: "In the order of the text" }),
    ...NEXT,
  }),
  ask: async ({ store }, { document, view, ...paging }) => {
    const shown = await readoutShown(store, await documentMeant(store, document));
    const about = {
      readout: readoutNamed(shown),
      accounts: shown.accounts.slice(0, MOST).map(readoutNamed),
      versions: shown.versions.slice(-MOST).map(readoutNamed),
    };
    return { ...about, ...(view === "text" ? textOf(shown, paging.cursor) : findsOf(shown, paging)) };
  },
  inWords: ({ readout, accounts, versions, text, finds, next }) =>
    [
      readoutInWords(readout),
      ...accounts.map((account) => `Another account: ${readoutInWords(account)}`),
      ...versions.map((version) => `A version: ${readoutInWords(version)}`),
      ...(text === undefined ? [] : [passageInWords(text)]),
      ...(finds ?? []).map(findInWords),
    ].join("\n") + nextInWords(next),
});

function textOf({ id, text }: ReadoutShown, cursor: string | undefined) {
  const passage = passageFrom(id, text, { from: cursor });
  return { text: passage, next: nextAfter(passage) };
}

function findsOf(shown: ReadoutShown, paging: { limit: number; cursor?: string | undefined }) {
  const { items, next } = pageFrom(
    findsIn(shown),
    paging,
    ({ id }) => id,
    (find) => find,
  );
  return { finds: items, next };
}
