import { z } from "zod";
import { EVIDENCE_STATUSES } from "../../app/kinds.js";
import { readoutNames } from "../../app/readouts/readout-names.js";
import { stateOn } from "../../app/relations/state.js";
import { listThreads } from "../../app/roadmap/list-threads.js";
import type { Followed } from "../../app/roadmap/roadmap.js";
import { listed } from "../../app/wording/who.js";
import { dayFor } from "../context.js";
import { Entry, entryInWords, entryWith } from "../entry.js";
import { NEXT, nextInWords, pageFrom, PAGING } from "../page.js";
import { AsOf, Party, PartyMeant, partyOf } from "../party.js";
import { Quoted, quotedLine } from "../quoted.js";
import { relationMeant } from "../relation.js";
import { tool } from "../tool.js";
import { Undertaking, undertakingInWords, undertakingOf } from "../undertaking.js";

const Item = Undertaking.extend({
  made: Entry.optional().meta({ description: "The words that opened it" }),
  latest: Entry.optional().meta({ description: "The last word on it, where there is more than one" }),
});

/** What two parties have undertaken, and what has become of it. */
export const roadmapTool = tool({
  name: "roadmap",
  title: "Roadmap of two parties",
  description:
    "Every undertaking of two parties in the order in which they were made: whose, by when, how it stands, with the " +
    "words that made it and the last words on it. `thread` has all between.",
  input: z.strictObject({
    party: PartyMeant,
    other: PartyMeant,
    asOf: AsOf,
    status: z
      .enum([...EVIDENCE_STATUSES, "overdue"])
      .optional()
      .meta({ description: "Only undertakings that stand so" }),
    ...PAGING,
  }),
  output: z.object({
    parties: z.array(Party),
    asOf: z.string(),
    readouts: z.int().meta({ description: "Documents about the two, whatever the day" }),
    state: Quoted.meta({ description: "How things stand, whatever the status asked for" }),
    total: z.int().meta({ description: "Undertakings on all pages" }),
    items: z.array(Item),
    ...NEXT,
  }),
  ask: async (context, { party, other, asOf, status, limit, cursor }) => {
    const { store } = context;
    const { parties, readouts } = await relationMeant(context, party, other);
    const day = asOf ?? (await dayFor(context));
    const { state } = await stateOn(store, parties, day);
    const { threads, total } = await listThreads(store, parties, day, {
      ...(status !== undefined && { status }),
      ...(cursor !== undefined && { after: cursor }),
      order: "made",
      limit: limit + 1,
    });
    const names = await readoutNames(store, threads.flatMap(documentsOf));
    return {
      parties: parties.map(partyOf),
      asOf: day,
      readouts,
      state: state.line,
      total,
      ...pageFrom(threads, { limit }, ({ thread }) => thread.id, itemOn(day, entryWith(names))),
    };
  },
  inWords: ({ parties, asOf, state, total, items, next }) =>
    [
      `${listed(parties.map(({ name }) => name))} as of ${asOf}: ${quotedLine(state)}\nUndertakings asked for: ${total}`,
      ...items.map(itemInWords),
    ].join("\n") + nextInWords(next),
});

const documentsOf = ({ thread }: Followed): string[] => thread.entries.map(({ document }) => document);

const itemOn =
  (day: string, entryOf: ReturnType<typeof entryWith>) =>
  (followed: Followed): z.input<typeof Item> => {
    const [made, ...later] = followed.thread.entries;
    const latest = later.at(-1);
    return {
      ...undertakingOf(followed, day),
      made: made && entryOf(made),
      latest: latest && entryOf(latest),
    };
  };

const itemInWords = ({ made, latest, ...undertaking }: z.output<typeof Item>): string =>
  [
    `\n${undertakingInWords(undertaking)}`,
    ...[made, latest].filter((entry) => entry !== undefined).map(entryInWords),
  ].join("\n");
