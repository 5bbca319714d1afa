import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defaultModel, Entity, Model } from "@opensanctions/followthemoney";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { addTo } from "../../../../specs/chain.js";
import { engines, newRecord } from "../../../../specs/engines/engines.js";
import { addChainTo, bytesOf } from "../../../../specs/export/exporting.js";
import ploverSchema from "../../../../specs/export/plover.schema.json" with { type: "json" };
import popoloSchema from "../../../../specs/export/popolo.schema.json" with { type: "json" };
import { WEB_ANNOTATION_CONTEXT } from "../../../../specs/export/web-annotation-context.js";
import type { Store } from "../../../record/store.js";
import { takeDecision } from "../../decide/decide.js";
import { importRoster, type RosterFormat } from "../../import/import-roster.js";
import { peopleIn } from "../../people/people.js";
import { personShown } from "../../people/person.js";

// Every reader below is a library or a schema of the format, not our own code; one engine is enough to write it.
const [engine] = engines();

async function emptyRecord(): Promise<Store> {
  if (engine === undefined) throw new Error("there is an engine");
  return newRecord(engine);
}

/** What takes two units in UTF-16, an organisation, a condition, an instruction, somebody of no party. */
const MORE = {
  name: "dialogue",
  published: "2033-12-02",
  text: "🕊 🕊 LISBON, 2 December 2033 — President Ana Ruivo of Portugal received UN Secretary-General Tomas Lindqvist in Lisbon today. “We will send 40 observers if the Council asks us,” President Ruivo said. She instructed her officials to draw up a list. The novelist Rosa Tavira said that peace was a feast.",
};

async function chain(): Promise<Store> {
  const store = await emptyRecord();
  await addChainTo(store);
  await addTo(store, [MORE]);
  return store;
}

const exported = async (store: Store, format: string, query?: string): Promise<string> =>
  (await bytesOf(store, { format, ...(query !== undefined && { query }) })).toString();

const linesOf = (text: string): unknown[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
formats.default(ajv);

test("popolo keeps to the specification, and comes back as the same people and offices", async () => {
  const store = await chain();
  const text = await exported(store, "popolo");
  const valid = ajv.compile(popoloSchema);
  const value: unknown = JSON.parse(text);
  expect([valid(value), valid.errors]).toEqual([true, null]);
  expect(value).toMatchObject({
    persons: expect.arrayContaining([expect.objectContaining({ name: "Efua Baidoo" })]),
    memberships: expect.arrayContaining([expect.objectContaining({ post_id: "post-PRT-president" })]),
    events: expect.arrayContaining([
      expect.objectContaining({ classification: "visit", status: "planned", start_date: "2034-03-12" }),
    ]),
    speeches: expect.arrayContaining([
      expect.objectContaining({
        type: "speech",
        role: "President",
        text: expect.stringContaining("observers"),
      }),
    ]),
  });
  expect(await readBack(store, "popolo", text)).toEqual(await peopleAndOffices(store));
});

test("popolo refers to nothing that is not in it", async () => {
  const value: unknown = JSON.parse(await exported(await chain(), "popolo", "party:Norway"));
  const ids = new Set(JSON.stringify(value).match(/(?<="id":")[^"]+/g));
  const named = JSON.stringify(value).match(/(?<="(?:person|organization|post|creator)_id":")[^"]+/g) ?? [];
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test("ftm keeps to the model of FollowTheMoney, and comes back as the same people and offices", async () => {
  const store = await chain();
  const text = await exported(store, "ftm");
  const entities = entitiesOf(text);
  expect(problemsIn(entities)).toEqual([]);
  const schemata = [...new Set(entities.map(({ schema }) => schema.name))].toSorted();
  expect(schemata).toEqual(
    [
      "Event",
      "Mention",
      "Occupancy",
      "Organization",
      "Person",
      "PlainText",
      "Position",
      "PublicBody",
    ].toSorted(),
  );
  expect(await readBack(store, "ftm", text)).toEqual(await peopleAndOffices(store));
  expect(problemsIn(entitiesOf(await exported(store, "ftm", "party:Norway")))).toEqual([]);
});

const model = new Model(defaultModel);

const isDatum = (value: unknown): value is Parameters<typeof Entity.fromJSON>[1] =>
  typeof value === "object" && value !== null && "id" in value && "schema" in value;

/** The library refuses schemata and properties that it does not know. */
const entitiesOf = (text: string): Entity[] =>
  linesOf(text)
    .filter(isDatum)
    .map((datum) => Entity.fromJSON(model, datum));

/** What else the model asks: properties that are required, ids once, links to entities of the right kind, codes that there are. */
function problemsIn(entities: readonly Entity[]): string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const doubled = byId.size === entities.length ? [] : ["an id is there twice"];
  return entities.flatMap((entity) => [
    ...doubled,
    ...entity.schema.required
      .filter((name) => !entity.hasProperty(name))
      .map((name) => `${entity.id} lacks ${name}`),
    ...entity.getProperties().flatMap((property) =>
      entity
        .getProperty(property)
        .filter((value) => typeof value === "string")
        .filter((value) => !isSound(property, value, byId))
        .map((value) => `${entity.id}: ${property.name} ${value}`),
    ),
  ]);
}

function isSound(
  property: ReturnType<Entity["getProperties"]>[number],
  value: string,
  byId: ReadonlyMap<string, Entity>,
): boolean {
  const { name, values } = property.type;
  if (name === "entity") return byId.get(value)?.schema.isA(property.getRange()) ?? false;
  if (name === "date") return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value);
  if (name === "url") return URL.canParse(value);
  return values.size === 0 || values.has(value);
}

test("plover keeps to the manual: acts with a category, and consultations once each", async () => {
  const store = await chain();
  const events = linesOf(await exported(store, "plover"));
  const valid = ajv.compile(ploverSchema);
  for (const event of events) expect([event, valid(event), valid.errors]).toEqual([event, true, null]);
  expect(events).toContainEqual(
    expect.objectContaining({
      date: "2033-12-02",
      event: ["AGREE"],
      source: [{ code: "PRT", sector: "GOV", identifier_text: "Portugal" }],
      comment: "condition: if the Council asks us",
    }),
  );
  expect(events).toContainEqual(
    expect.objectContaining({
      date: "2034-03-12",
      event: ["CONSULT"],
      mode: ["visit"],
      context: ["future"],
      source: [expect.objectContaining({ code: "GHA" })],
      recipient: [expect.objectContaining({ code: "PRT" })],
    }),
  );
  expect(events).toContainEqual(
    expect.objectContaining({
      event: ["CONSULT"],
      source: expect.arrayContaining([expect.objectContaining({ code: "IGO", identifier_id: "UN" })]),
    }),
  );
  expect(JSON.stringify(events)).not.toContain("draw up a list");
});

/** No test fetches anything. */
const documentLoader = async (url: string) => {
  if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(`${url} is asked for`);
  return Promise.resolve({ documentUrl: url, document: WEB_ANNOTATION_CONTEXT });
};

test("jsonld is read as RDF of which every term is in its vocabulary", async () => {
  const store = await chain();
  const document: object = JSON.parse(await exported(store, "jsonld"));
  const terms = new Set<string>();
  for (const [, predicate = "", object = ""] of await triplesOf(document)) {
    terms.add(predicate);
    if (predicate.endsWith("#type>") || predicate.endsWith("#motivatedBy>")) terms.add(object);
  }
  const known = new Set([...VOCABULARIES.flatMap(termsOf), ...OTHERS]);
  expect([...terms].filter((term) => !known.has(term))).toEqual([]);
  expect([...terms]).toEqual(
    expect.arrayContaining([
      "<http://www.w3.org/ns/prov#hadPlan>",
      "<http://schema.org/Quotation>",
      "<http://schema.org/Event>",
      "<http://www.w3.org/ns/oa#Annotation>",
    ]),
  );
});

/** Refuses terms that a context does not define. */
async function triplesOf(document: object): Promise<string[][]> {
  const options = { documentLoader, safe: true, format: "application/n-quads" } as const;
  const quads: unknown = await jsonld.toRDF(document, options);
  return String(quads)
    .split("\n")
    .map((line) => /^(\S+) (\S+) (.*) \.$/.exec(line)?.slice(1) ?? [])
    .filter(({ length }) => length === 3)
    .map(([subject = "", predicate = "", object = ""]) => [subject, predicate, object]);
}

const VOCABULARIES = [
  import.meta.resolve("@vocabulary/oa/oa.nq"),
  import.meta.resolve("@vocabulary/prov/prov.nq"),
  import.meta.resolve("@vocabulary/schema/schema.nq"),
];
/** Of vocabularies of which we use a word or two. */
const OTHERS = [
  "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>",
  "<http://www.w3.org/1999/02/22-rdf-syntax-ns#value>",
  "<http://www.w3.org/2000/01/rdf-schema#label>",
  "<http://www.w3.org/ns/activitystreams#Application>",
  "<http://www.w3.org/ns/activitystreams#generator>",
  "<http://xmlns.com/foaf/0.1/name>",
];

/** The terms that a vocabulary defines, as its package has them. */
const termsOf = (file: string): string[] =>
  readFileSync(fileURLToPath(file), "utf8").match(/^<[^>]+>/gm) ?? [];

test("jsonld says of each find where its words stand, which reading and rule made it, and who decided about it", async () => {
  const store = await chain();
  const before = await exported(store, "jsonld");
  const act = /act-[0-9a-f]+-\d+-\d+/.exec(before)?.[0] ?? "";
  await takeDecision(store, { kind: "reject", claim: act }, { who: "efua", now: "2034-02-01T10:00:00.000Z" });
  const nodes = await nodesOf(before);
  const texts = new Map(nodes.map((node) => [node["@id"], valueOf(node, "http://schema.org/text")]));
  const annotations = nodes.filter((node) => String(node["@type"]).includes("oa#Annotation"));
  expect(annotations.length).toBeGreaterThan(40);
  for (const annotation of annotations) {
    const [target] = nodesIn(annotation, `${OA}hasTarget`);
    const [source] = nodesIn(target ?? {}, `${OA}hasSource`);
    const selectors = nodesIn(target ?? {}, `${OA}hasSelector`);
    const [quote, position] = selectors;
    const [start, end] = ["start", "end"].map((name) => Number(valueOf(position ?? {}, OA + name)));
    const characters = Array.from(String(texts.get(source?.["@id"])));
    expect(characters.slice(start, end).join("")).toBe(valueOf(quote ?? {}, `${OA}exact`));
    const [activity] = nodesIn(annotation, `${PROV}wasGeneratedBy`);
    const [association] = nodesIn(activity ?? {}, `${PROV}qualifiedAssociation`);
    expect(nodesIn(association ?? {}, `${PROV}agent`)[0]?.["@id"]).toMatch(/^urn:entente:engine:\d+$/);
    expect(nodesIn(association ?? {}, `${PROV}hadPlan`)[0]?.["@id"]).toMatch(/^urn:entente:rule:/);
  }
  const decided = (await nodesOf(await exported(store, "jsonld"))).find((node) =>
    String(node["@id"]).startsWith("urn:entente:decision:"),
  );
  expect(nodesIn(decided ?? {}, `${PROV}wasAssociatedWith`)[0]?.["@id"]).toBe("urn:entente:user:efua");
  expect(nodesIn(decided ?? {}, `${PROV}used`)[0]?.["@id"]).toBe(`urn:entente:find:${act}`);
});

const OA = "http://www.w3.org/ns/oa#";
const PROV = "http://www.w3.org/ns/prov#";

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

async function nodesOf(text: string): Promise<Node[]> {
  const document: object = JSON.parse(text);
  const expanded: unknown = await jsonld.expand(document, { documentLoader });
  return Array.isArray(expanded) ? expanded.filter(isNode) : [];
}

function nodesIn(node: Node, property: string): Node[] {
  const values = node[property];
  return Array.isArray(values) ? values.filter(isNode) : [];
}

const valueOf = (node: Node, property: string): unknown => nodesIn(node, property)[0]?.["@value"];

/** By name: id, spellings, party, offices with whom they serve. */
type People = ReadonlyMap<string, readonly unknown[]>;

/** As readouts tell of them. */
async function peopleAndOffices(store: Store): Promise<People> {
  const people = await peopleIn(store);
  const entries = await Promise.all(
    people.map(async ({ id, name, party, spellings }) => {
      const { person } = await personShown(store, id);
      const offices = person.tenures.map((tenure) => `${tenure.office}, ${tenure.party ?? "nobody"}`);
      return [name, [id, spellings.map((one) => one.name).toSorted(), party, offices]] as const;
    }),
  );
  return new Map(entries);
}

/** As an empty record has them after importing the export; what has not changed changes nothing. */
async function readBack(store: Store, format: RosterFormat, text: string): Promise<People> {
  const other = await emptyRecord();
  const file = { place: "people", format, text };
  const by = { who: "efua", now: "2034-02-01T10:00:00.000Z" };
  expect(await importRoster(other, file, by)).toMatchObject({ leftOut: [], changed: 0, removed: 0 });
  expect(await importRoster(other, file, by)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  const people = await Promise.all(
    (await peopleIn(store)).map(async ({ id }) => (await personShown(other, id)).rosters[0]),
  );
  return new Map(
    people
      .filter((person) => person !== undefined)
      .map(({ id, names, party, offices }) => [
        names[0],
        [
          id,
          names.toSorted(),
          party,
          offices.map((office) => `${office.title}, ${office.party ?? "nobody"}`),
        ],
      ]),
  );
}
