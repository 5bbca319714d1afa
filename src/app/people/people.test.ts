import { expect, test } from "vitest";
import { addTo, CHAIN } from "../../../specs/chain.js";
import { describeEngines, newRecord } from "../../../specs/engines/engines.js";
import type { Store } from "../../record/store.js";
import type { Received } from "../add/add.js";
import { digest } from "../add/digest.js";
import { takeDecision } from "../decide/decide.js";
import { reread, toReread } from "../reread.js";
import { doubtful } from "../review/queue.js";
import { choiceOn } from "../review/review.js";
import { timelineOfPerson } from "../timeline/timeline.js";
import { peopleIn } from "./people.js";
import { personShown } from "./person.js";

const decider = { who: "efua", now: "2034-02-01T10:00:00.000Z" };

/** A name written in two ways; one that may be anybody’s of the family; somebody of no party. */
const MORE: readonly Received[] = [
  {
    name: "letter",
    published: "2033-10-02",
    text: "Foreign Minister Luis Sarmento of Portugal met Foreign Minister Efua Baidoo of Ghana in Accra on Sunday. “We shall lend ten nurses by March,” Minister Sarmento said.",
  },
  {
    name: "fair",
    published: "2033-11-05",
    text: "Ambassador Baidoo of Ghana opened the fair in Porto. The novelist Rosa Tavira said that the fair was a feast.",
  },
];

async function recordOf(engine: Parameters<typeof newRecord>[0]) {
  const store = await newRecord(engine);
  await addTo(store, [...CHAIN, ...MORE]);
  return store;
}

const identitiesIn = async (store: Store) =>
  (await doubtful(store)).flatMap((item) => (item.what === "identity" ? [item] : []));

describeEngines("people", (engine) => {
  test("are listed once under however many spellings, those of most readouts first", async () => {
    const store = await recordOf(engine);
    const people = await peopleIn(store, "Portuguese");
    expect(people.map(({ name, readouts, first, last }) => [name, readouts, first, last])).toEqual([
      ["Ana Ruivo", 2, "2033-02-01", "2033-06-20"],
      ["Luís Sarmento", 2, "2033-09-14", "2033-10-02"],
    ]);
    expect(people[1]).toMatchObject({ office: "Foreign Minister", party: "PRT" });
    expect(people[1]?.spellings.map(({ name }) => name)).toEqual(["Luís Sarmento", "Luis Sarmento"]);
  });

  test("are of a party, or of none", async () => {
    const store = await recordOf(engine);
    const people = await peopleIn(store);
    expect(people.map(({ name, party }) => [name, party])).toEqual([
      ["Ana Ruivo", "PRT"],
      ["Efua Baidoo", "GHA"],
      ["Kojo Amankwah", "GHA"],
      ["Luís Sarmento", "PRT"],
      ["Baidoo", "GHA"],
      ["Rosa Tavira", null],
    ]);
    await expect(peopleIn(store, "Portugl")).rejects.toMatchObject({ remedy: "did you mean Portugal?" });
  });

  test("are shown with their offices, encounters, words and undertakings", async () => {
    const store = await recordOf(engine);
    const { person, occasions, statements, undertakings, documents } = await personShown(store, "Ana Ruivo");
    expect(person.tenures.map(({ office, from, to }) => [office, from.published, to.published])).toEqual([
      ["President", "2033-02-01", "2033-06-20"],
    ]);
    expect(person.tenures[0]?.from.evidence.text).toBe("President Ana Ruivo of Portugal");
    expect(occasions.map(({ kind, date }) => [kind, date])).toEqual([
      ["meeting", "2033-02-01"],
      ["call", "2033-06-20"],
    ]);
    expect(statements.map(({ published }) => published)).toEqual(["2033-06-20", "2033-02-01"]);
    expect(undertakings.map(({ thread }) => thread.kind)).toEqual(["commitment", "request"]);
    expect(documents.map(({ name }) => name)).toEqual(["lisbon", "call"]);
  });

  test("are found by any spelling, by a word of the name, and by their ids", async () => {
    const store = await recordOf(engine);
    const { person } = await personShown(store, "luis sarmento");
    for (const name of ["Luís Sarmento", "SARMENTO", person.id, person.claims.at(-1) ?? ""])
      expect((await personShown(store, name)).person.id).toBe(person.id);
    await expect(personShown(store, "Sarmiento")).rejects.toMatchObject({
      message: "is nobody of the record",
      remedy: "did you mean Luís Sarmento?",
    });
  });

  test("have a timeline of the occasions in which they took part", async () => {
    const store = await recordOf(engine);
    const { events, readouts } = await timelineOfPerson(store, "Sarmento");
    expect(events.map(({ date }) => date)).toEqual(["2033-09-14", "2033-10-02"]);
    expect(readouts.map(({ name }) => name)).toEqual(["opening", "letter"]);
  });

  test("who may be one are two until somebody has decided, and again when that is undone", async () => {
    const store = await recordOf(engine);
    const [doubt] = await identitiesIn(store);
    const id = doubt?.id ?? "";
    const ofGhana = async () => (await peopleIn(store, "GHA")).map(({ name, readouts }) => [name, readouts]);
    const before = await ofGhana();

    const number = await takeDecision(store, await choiceOn(store, id, true), decider);
    expect(await ofGhana()).toContainEqual(["Efua Baidoo", 3]);
    expect((await personShown(store, "Baidoo")).person.tenures.map(({ office }) => office)).toEqual([
      "Foreign Minister",
      "Ambassador",
    ]);
    await takeDecision(store, { kind: "undo", number }, decider);
    expect(await ofGhana()).toEqual(before);

    await takeDecision(store, await choiceOn(store, id, false), decider);
    expect(await ofGhana()).toEqual(before);
    expect(await identitiesIn(store)).toEqual([]);
  });

  test("of one name can be said to be two, and that outlives a new reading", async () => {
    const store = await recordOf(engine);
    const { person } = await personShown(store, "Sarmento");
    const [as = "", claim = ""] = person.claims;
    await takeDecision(store, { kind: "different", claim, as }, decider);
    for await (const _ of reread(store, await toReread(store, true), digest));
    expect((await peopleIn(store, "PRT")).map(({ name, readouts }) => [name, readouts])).toEqual([
      ["Ana Ruivo", 2],
      ["Luis Sarmento", 1],
      ["Luís Sarmento", 1],
    ]);
    await expect(personShown(store, "Sarmento")).rejects.toThrow("may be 2 persons");
    await expect(takeDecision(store, { kind: "same", claim, as: claim }, decider)).rejects.toThrow("be one");
  });
});
