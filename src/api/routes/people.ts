import { createRoute, z } from "@hono/zod-openapi";
import { witnessOf } from "../../app/evidence.js";
import { somePeople } from "../../app/people/people.js";
import { personShown } from "../../app/people/person.js";
import { readoutNames } from "../../app/readouts/readout-names.js";
import { json } from "../content.js";
import { cursorOf, pageFrom } from "../cursor.js";
import { given } from "../given.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { personInFull, personSummary } from "../present/person.js";
import { pageOf, Paging } from "../schemas/listing.js";
import { Person, PersonId, PersonSummary } from "../schemas/person.js";
import type { Service } from "../service.js";

const tags = ["People and parties"];

/** By what a listing of people goes on. */
const LastPerson = z.object({ readouts: z.int(), name: z.string(), id: z.string() });

/** What is told of a person grows with every readout; what is older is asked for. */
const Latest = z.coerce
  .number()
  .int()
  .min(1)
  .max(500)
  .default(25)
  .openapi({ description: "Of how many of the latest readouts that name the person it is told" });

const listPeople = createRoute({
  ...allow("read"),
  method: "get",
  path: "/people",
  operationId: "listPeople",
  tags,
  summary: "Everybody who is named with an office or speaks, those of most readouts first",
  request: {
    query: Paging.extend({
      party: z.string().max(100).optional(),
      q: z
        .string()
        .max(200)
        .optional()
        .openapi({ description: "A part of the name, in any of its spellings" }),
    }),
  },
  responses: { 200: json(pageOf(PersonSummary), "A page of them") },
});

const showPerson = createRoute({
  ...allow("read"),
  method: "get",
  path: "/people/{id}",
  operationId: "showPerson",
  tags,
  summary: "One person, under whatever spelling: offices, encounters, words and undertakings",
  request: { params: z.object({ id: PersonId }), query: z.object({ latest: Latest }) },
  responses: { 200: json(Person, "The person; a name that only one has finds them too") },
});

export function peopleRoutes(api: Api, { store }: Service): void {
  api.openapi(listPeople, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid("query");
    const after = cursor === undefined ? undefined : cursorOf(LastPerson, cursor);
    const found = await somePeople(store, { ...given({ ...filter, after }), limit: limit + 1 });
    const { items, ...page } = pageFrom(found, limit, ({ readouts, name, id }) => ({ readouts, name, id }));
    return c.json({ ...page, items: items.map(personSummary) }, 200);
  });
  api.openapi(showPerson, async (c) => {
    const { latest } = c.req.valid("query");
    const shown = await personShown(store, c.req.valid("param").id, latest);
    const documents = new Set([
      ...shown.documents.map(({ id }) => id),
      ...shown.person.tenures.flatMap(({ from, to }) => [from.document, to.document]),
      ...shown.doubts.flatMap(({ two }) => two.map(({ document }) => document)),
    ]);
    const [witness, names] = [await witnessOf(store, documents), await readoutNames(store, documents)];
    return c.json(personInFull({ shown, witness, names }), 200);
  });
}
