import { z } from "zod";
import { EVIDENCE_STATUSES } from "../../app/kinds.js";
import { relationNamed } from "../../app/party-named.js";
import { stateOf } from "../../app/relations/state.js";
import { statusOf } from "../../app/roadmap/roadmap-json.js";
import { roadmapOf, type Followed, type Roadmap } from "../../app/roadmap/roadmap.js";
import { listed } from "../../app/wording/who.js";
import { dayFor, type Context } from "../context.js";
import { Entry, entryIn, entryInWords } from "../entry.js";
import { NEXT, nextInWords, pageFrom, PAGING } from "../page.js";
import { AsOf, Party, PartyMeant, partyOf } from "../party.js";
import { Quoted, quotedLine } from "../quoted.js";
import { nothingAbout } from "../relation.js";
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
    readouts: z.int().meta({ description: "Documents about the two" }),
    state: Quoted.meta({ description: "How things stand, whatever the status asked for" }),
    total: z.int().meta({ description: "Undertakings on all pages" }),
    items: z.array(Item),
    ...NEXT,
  }),
  ask: async (context, { party, other, asOf, status, ...paging }) => {
    const roadmap = await askedFor(context, party, other, asOf);
    const found = roadmap.threads.filter((one) => status === undefined || statusOf(one) === status);
    return {
      parties: roadmap.relation.map(partyOf),
      asOf: roadmap.asOf,
      readouts: roadmap.readouts.length,
      state: stateOf(roadmap).line,
      total: found.length,
      ...pageFrom(found, paging, ({ thread }) => thread.id, itemOn(roadmap)),
    };
  },
  inWords: ({ parties, asOf, state, total, items, next }) =>
    [
      `${listed(parties.map(({ name }) => name))} as of ${asOf}: ${quotedLine(state)}\nUndertakings asked for: ${total}`,
      ...items.map(itemInWords),
    ].join("\n") + nextInWords(next),
});

/** @throws Missing where no document is about the two */
async function askedFor(
  context: Context,
  party: string,
  other: string,
  asOf: string | undefined,
): Promise<Roadmap> {
  const day = asOf ?? (await dayFor(context));
  const roadmap = await roadmapOf(context.store, relationNamed(party, other), day);
  if (roadmap.readouts.length === 0) throw await nothingAbout(context, [party, other], day);
  return roadmap;
}

const itemOn =
  (roadmap: Roadmap) =>
  (followed: Followed): z.input<typeof Item> => {
    const [made, ...later] = followed.thread.entries;
    const latest = later.at(-1);
    return {
      ...undertakingOf(followed, roadmap.asOf),
      made: made && entryIn(roadmap)(made),
      latest: latest && entryIn(roadmap)(latest),
    };
  };

const itemInWords = ({ made, latest, ...undertaking }: z.output<typeof Item>): string =>
  [
    `\n${undertakingInWords(undertaking)}`,
    ...[made, latest].filter((entry) => entry !== undefined).map(entryInWords),
  ].join("\n");
