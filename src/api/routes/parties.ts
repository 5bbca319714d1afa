import { createRoute, z } from "@hono/zod-openapi";
import { partiesIn, partyShown } from "../../app/parties/parties.js";
import { somePeople } from "../../app/people/people.js";
import { latestReadouts } from "../../app/readouts/readouts.js";
import { json } from "../content.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { pairOf, partiesOf, partyOf } from "../present/parties.js";
import { personSummary } from "../present/person.js";
import { list } from "../schemas/listing.js";
import { PartyPage, PartySummary } from "../schemas/person.js";
import type { Service } from "../service.js";

const tags = ["People and parties"];

const listParties = createRoute({
  ...allow("read"),
  method: "get",
  path: "/parties",
  operationId: "listParties",
  tags,
  summary: "Every state and organisation that readouts speak of, those of most readouts first",
  responses: { 200: json(z.object({ items: list(PartySummary) }), "All of them") },
});

const showParty = createRoute({
  ...allow("read"),
  method: "get",
  path: "/parties/{id}",
  operationId: "showParty",
  tags,
  summary: "One party: with whom it deals, and who speaks for it",
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: { 200: json(PartyPage, "The party; any of its names finds it") },
});

/** People and readouts that are told of with a party; the listings have all. */
const MOST = 30;
const LATEST = 8;

export function partyRoutes(api: Api, { store }: Service): void {
  api.openapi(listParties, async (c) => c.json({ items: await partiesIn(store) }, 200));
  api.openapi(showParty, async (c) => {
    const { party, relations, encounters } = await partyShown(store, c.req.valid("param").id);
    const people = await somePeople(store, { party: party.id, limit: MOST });
    const latest = await latestReadouts(store, { party: party.id, limit: LATEST });
    return c.json(
      {
        ...party,
        relations: relations.map((relation) => ({ ...relation, parties: pairOf(relation.parties) })),
        people: people.map(personSummary),
        encounters: encounters.map((met) => ({ ...met, party: partyOf(met.party) })),
        latest: latest.map((readout) => ({ ...readout, parties: partiesOf(readout.parties) })),
      },
      200,
    );
  });
}
