import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { addTo, CHAIN } from "../../../specs/chain.js";
import { describeEngines, newRecord } from "../../../specs/engines/engines.js";
import cases from "../../../specs/imports.json" with { type: "json" };
import { restoreBackup, writeBackup } from "../record.js";
import { digest } from "../add/digest.js";
import { peopleIn } from "../people/people.js";
import { personShown } from "../people/person.js";
import { reread, toReread } from "../reread.js";
import { fromFtm } from "./from-ftm.js";
import { fromPopolo } from "./from-popolo.js";
import { dropRoster, importRoster, rostersIn, type RosterFile } from "./import-roster.js";

const by = { who: "efua", now: "2034-02-01T10:00:00.000Z" };

/** A novelist of no party in what readouts say, a minister under two names, and somebody whom nobody names. */
const POPOLO = {
  persons: [
    { id: "p1", name: "Rosa Tavira", other_names: [{ name: "R. Lagos-Tavira" }] },
    { id: "p2", name: "Luís Sarmento", other_names: [{ name: "Tito Galvão" }] },
    { id: "p3", given_name: "Inês", family_name: "Corvo" },
  ],
  organizations: [
    { id: "o1", name: "Portugal", identifiers: [{ scheme: "ISO 3166-1 alpha-3", identifier: "PRT" }] },
    { id: "o2", name: "Instituto das Letras", parent_id: "o1" },
  ],
  posts: [{ id: "t1", label: "Commissioner for Letters", organization_id: "o2" }],
  memberships: [
    { person_id: "p1", post_id: "t1", start_date: "2033-01", end_date: null },
    { person_id: "p2", organization_id: "o1", role: "Foreign Minister", start_date: "2032-05-01T00:00:00Z" },
    { person_id: "p9", organization_id: "o1", role: "Ambassador" },
  ],
};

const popolo = (value: object = POPOLO): RosterFile => ({
  place: "/lists/people.json",
  format: "popolo",
  text: JSON.stringify(value),
});

const MORE = [
  {
    name: "fair",
    published: "2033-11-05",
    text: "Ambassador Efua Baidoo of Ghana opened the fair in Porto. The novelist Rosa Tavira said that the fair was a feast.",
  },
  {
    name: "letter",
    published: "2033-10-02",
    text: "Minister Tito Galvão of Portugal met Foreign Minister Efua Baidoo of Ghana in Accra on Sunday.",
  },
];

async function recordOf(engine: Parameters<typeof newRecord>[0]) {
  const store = await newRecord(engine);
  await addTo(store, [...CHAIN, ...MORE]);
  return store;
}

describeEngines("people and offices that the user keeps", (engine) => {
  test("tell whom somebody serves and under which names they go, where readouts do not", async () => {
    const store = await recordOf(engine);
    const named = async (party?: string) =>
      (await peopleIn(store, party)).map(({ name, readouts }) => `${name} ${readouts}`);
    const before = await named();
    expect(await named("Portugal")).toEqual(["Ana Ruivo 2", "Luís Sarmento 1", "Tito Galvão 1"]);
    expect(await importRoster(store, popolo(), by)).toMatchObject({ people: 3, offices: 2, added: 3 });
    expect(await named("Portugal")).toEqual(["Ana Ruivo 2", "Luís Sarmento 2", "Rosa Tavira 1"]);
    const { person, rosters } = await personShown(store, "Tito Galvão");
    expect(person.joinings.map(({ reasons }) => reasons[0]?.rule)).toEqual(["people/roster"]);
    expect(rosters).toEqual([
      expect.objectContaining({
        roster: "/lists/people.json",
        offices: [{ title: "Foreign Minister", party: "PRT", from: "2032-05-01" }],
      }),
    ]);
    await dropRoster(store, "/lists/people.json");
    expect(await named()).toEqual(before);
    await expect(dropRoster(store, "/lists/people.json")).rejects.toThrow("is no list that was imported");
  });

  test("serve a readout that comes later and does not speak of the party", async () => {
    const store = await newRecord(engine);
    await importRoster(store, popolo(), by);
    await addTo(store, MORE);
    expect((await peopleIn(store, "Portugal")).map(({ name }) => name)).toContain("Rosa Tavira");
    await addTo(store, [
      { name: "prize", published: "2033-12-01", text: "The novelist Rosa Tavira said that it was late." },
    ]);
    expect(await peopleIn(store, "Portugal")).toContainEqual(
      expect.objectContaining({ name: "Rosa Tavira", readouts: 2 }),
    );
  });

  test("are found though no readout names them, and told apart from what readouts tell", async () => {
    const store = await recordOf(engine);
    await importRoster(store, popolo(), by);
    for (const given of ["Inês Corvo", "corvo", "p3"]) {
      const { person, rosters, documents } = await personShown(store, given);
      expect([person.name, person.tenures, documents, rosters.length]).toEqual(["Inês Corvo", [], [], 1]);
    }
    expect((await peopleIn(store)).map(({ name }) => name)).not.toContain("Inês Corvo");
  });

  test("change when their file does, and never by a reread or a restore", async () => {
    const store = await recordOf(engine);
    const again = { people: 3, added: 0, changed: 0, removed: 0 };
    await importRoster(store, popolo(), by);
    const [held] = await rostersIn(store);
    expect(await importRoster(store, popolo(), { who: "ama", now: "2035" })).toMatchObject(again);
    expect(await rostersIn(store)).toEqual([held]);
    for await (const _ of reread(store, await toReread(store, true), digest));
    expect((await personShown(store, "p1")).rosters).toHaveLength(1);

    const directory = mkdtempSync(join(tmpdir(), "entente-import-"));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    await writeBackup(store, join(directory, "backup"), by.now);
    const restored = await newRecord(engine);
    await restoreBackup(restored, join(directory, "backup"));
    expect(await rostersIn(restored)).toEqual([held]);
    expect(await personShown(restored, "Tito Galvão")).toEqual(await personShown(store, "Tito Galvão"));

    const changed = {
      ...POPOLO,
      persons: [
        { id: "p1", name: "Rosa Lagos" },
        { id: "p4", name: "Ivo Faia" },
      ],
    };
    expect(await importRoster(store, popolo(changed), by)).toMatchObject({
      added: 1,
      changed: 1,
      removed: 2,
    });
    await expect(personShown(store, "Inês Corvo")).rejects.toThrow("is nobody");
  });

  test("are not taken over in part", async () => {
    const store = await newRecord(engine);
    const broken = { ...POPOLO, persons: [...POPOLO.persons, { id: "p4" }] };
    await expect(importRoster(store, popolo(broken), by)).rejects.toThrow("persons[3]: has no name");
    expect(await rostersIn(store)).toEqual([]);
  });
});

const line = (id: string, schema: string, properties: Record<string, string[]>): string =>
  JSON.stringify({ id, schema, properties });

describe("FollowTheMoney", () => {
  test("gives people with the positions that they occupy, and whom these serve", () => {
    const { people, leftOut } = fromFtm(
      [
        line("o1", "Occupancy", {
          holder: ["p1"],
          post: ["t1"],
          startDate: ["2033-05", "2032"],
          endDate: ["2034-01-31"],
        }),
        line("o2", "Occupancy", { holder: ["p1"], post: ["t2"] }),
        line("o3", "Occupancy", { holder: ["p1"], post: ["t9"] }),
        line("d1", "Directorship", { director: ["p1"], organization: ["b1"], role: ["Chair"] }),
        line("p1", "Person", {
          name: ["Ана Руйву", "Ana Ruivo"],
          alias: ["A. Ruivo"],
          country: ["gh"],
        }).replace('"schema"', '"caption":"Ana Ruivo","schema"'),
        line("t1", "Position", { name: ["President"], country: ["pt"] }),
        line("t2", "Position", { name: ["Mayor"], country: ["pt"], subnationalArea: ["Porto"] }),
        line("b1", "PublicBody", { name: ["Ministry of Fisheries of Portugal"] }),
        line("p2", "Person", { name: ["Kojo Amankwah"], position: ["President"], country: ["gh"] }),
        line("v1", "Vessel", { name: ["Gaivota"] }),
      ].join("\n"),
    );
    expect(people).toEqual([
      {
        id: "p1",
        names: ["Ana Ruivo", "Ана Руйву", "A. Ruivo"],
        party: "PRT",
        offices: [
          { title: "President", party: "PRT", from: "2032", to: "2034-01-31" },
          { title: "Mayor", party: null },
          { title: "Chair", party: "PRT", body: "Ministry of Fisheries of Portugal" },
        ],
      },
      { id: "p2", names: ["Kojo Amankwah"], party: "GHA", offices: [{ title: "President", party: "GHA" }] },
    ]);
    expect(leftOut).toEqual(["line 3: who or what it links is not in the file"]);
  });
});

describe("a file that is not as it is to be is refused with the place", () => {
  test.each(cases)("$format: $what", ({ format, text, message }) => {
    expect(() => (format === "ftm" ? fromFtm : fromPopolo)(text)).toThrow(message);
  });

  test("however large or deep it is", () => {
    const names = Array.from({ length: 300 }, (_, at) => ({ name: `Ana ${at}` }));
    const many = JSON.stringify({ persons: [{ id: "p1", name: "Ana", other_names: names }] });
    expect(() => fromPopolo(many)).toThrow("persons[0]: has more than 200 names");
    expect(() => fromPopolo(JSON.stringify({ persons: [{ name: "A".repeat(2000) }] }))).toThrow(
      "more than 1000",
    );
    expect(() => fromPopolo("[".repeat(200_000))).toThrow("is no JSON");
    const circle = [
      { id: "a", name: "A", parent_id: "b" },
      { id: "b", name: "B", parent_id: "a" },
    ];
    const memberships = [{ organization_id: "a", role: "Chair" }];
    const { people } = fromPopolo(
      JSON.stringify({ persons: [{ name: "Ana", memberships }], organizations: circle }),
    );
    expect(people[0]?.offices).toEqual([{ title: "Chair", party: null, body: "A" }]);
    const named = '{"id": "x", "schema": "constructor", "properties": {"__proto__": ["y"]}}';
    expect(fromFtm(named)).toEqual({ people: [], leftOut: [] });
  });
});
