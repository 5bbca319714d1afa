import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { posting, served, type Served } from "../../../specs/api/served.js";
import { CHAIN } from "../../../specs/chain.js";
import { Decision, Decisions } from "../schemas/decision.js";
import { Desk } from "../schemas/desk.js";
import { Occasion } from "../schemas/occasion.js";
import { PartyPage, Person, PersonSummary } from "../schemas/person.js";
import { AddedReadout } from "../schemas/readout.js";
import { Timeline } from "../schemas/relation.js";
import { ReviewPage } from "../schemas/review.js";
import { Thread } from "../schemas/thread.js";

let server: Served;
beforeAll(async () => {
  server = await served();
  for (const readout of CHAIN) await server.askFor(AddedReadout, "/api/v1/readouts", posting(readout));
});
afterAll(() => server.close());

const timeline = () => server.askFor(Timeline, "/api/v1/relations/GHA-PRT/timeline");
const decide = (decision: object) => server.askFor(Decision, "/api/v1/decisions", posting(decision));
const threadOf = (id: string) => server.askFor(Thread, `/api/v1/threads/${id}`);

describe("a timeline", () => {
  it("tells occasions in order of time, and the steps of each undertaking", async () => {
    const { occasions, threads } = await timeline();
    const dates = occasions.map(({ date }) => date ?? "");
    expect(dates).toEqual(dates.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(threads[0]?.steps.map(({ role }) => role).at(-1)).toBe("kept");
  });

  it("leads to each occasion, with the words of every readout that tells of it", async () => {
    const [first] = (await timeline()).occasions;
    const { history, accounts } = await server.askFor(Occasion, `/api/v1/occasions/${first?.id ?? ""}`);
    expect(history[0]?.evidence.selector[0].exact).not.toBe("");
    expect(accounts.length).toBe(first?.accounts);
    expect((await server.ask("/api/v1/occasions/none")).status).toBe(404);
  });
});

describe("decisions", () => {
  it("are taken in somebody's name, hold until they are undone, and stay in the log", async () => {
    const thread = (await timeline()).threads[0]?.id ?? "";
    const set = await decide({
      kind: "status",
      thread,
      status: "overtaken",
      note: "Another treaty covers it",
    });
    expect(set).toMatchObject({ who: "Local", after: "overtaken", undone: false });
    expect((await threadOf(thread)).statuses.decision).toMatchObject({ status: "overtaken", who: "Local" });
    await decide({ kind: "undo", number: set.number });
    const { statuses, decisions } = await threadOf(thread);
    expect(statuses.decision).toBeUndefined();
    expect(decisions).toMatchObject([{ number: set.number, undone: true }]);
    const { items } = await server.askFor(Decisions, "/api/v1/decisions");
    expect(items.map(({ kind }) => kind)).toEqual(["status", "undo"]);
  });

  it.each([
    ["about what is not there", { kind: "split", claim: "act-0000000000000000-1-2" }, 422],
    ["of no known kind", { kind: "guess", claim: "act-0000000000000000-1-2" }, 400],
    ["undone that was never taken", { kind: "undo", number: 99 }, 422],
  ])("%s are refused", async (_, decision, status) => {
    expect((await server.ask("/api/v1/decisions", posting(decision))).status).toBe(status);
  });
});

describe("people and parties", () => {
  it("are listed once each, and shown with what readouts tell of them", async () => {
    const people = await server.pages(PersonSummary, "/api/v1/people?party=Portugal");
    const ana = people.find(({ name }) => name === "Ana Ruivo");
    expect(ana).toMatchObject({ office: "President", party: { id: "PRT" }, readouts: 2 });
    const person = await server.askFor(Person, `/api/v1/people/${encodeURIComponent(ana?.id ?? "")}`);
    expect(person.statements[0]?.evidence.selector[0].exact).toContain("consulate");
    expect(person.occasions.length).toBeGreaterThan(0);
    const last = await server.askFor(Person, `/api/v1/people/${encodeURIComponent(ana?.id ?? "")}?latest=1`);
    expect([person.toldFrom, last.toldFrom, last.readouts]).toEqual([2, 1, 2]);
    expect(last.occasions.length).toBeLessThan(person.occasions.length);
    const found = await server.pages(PersonSummary, "/api/v1/people?q=baidoo");
    expect(found.map(({ name }) => name)).toEqual(["Efua Baidoo"]);
    expect((await server.ask("/api/v1/people/Nobody%20At%20All")).status).toBe(404);
  });

  it("tell with whom a party deals and met", async () => {
    const party = await server.askFor(PartyPage, "/api/v1/parties/Ghana");
    expect(party).toMatchObject({ id: "GHA", kind: "state", readouts: CHAIN.length });
    expect(party.encounters[0]).toMatchObject({ party: { id: "PRT" } });
    expect((await server.ask("/api/v1/parties/Nowhere")).status).toBe(422);
  });
});

describe("the desk and the review", () => {
  it("tell of the relations asked for, and count what waits alike", async () => {
    const desk = await server.askFor(Desk, "/api/v1/desk?relation=GHA-PRT&since=2033-01-01T00:00:00Z");
    const review = await server.askFor(ReviewPage, "/api/v1/review");
    expect(desk.relations.map(({ key }) => key)).toEqual(["GHA-PRT"]);
    expect(desk.fresh.length).toBe(CHAIN.length);
    expect(desk.waiting).toBe(review.waiting);
    expect(review.items.length).toBe(review.waiting);
  });

  it("stand on the day of the latest readout where the record runs ahead of the calendar", async () => {
    const ahead = await served();
    const text = "President Ana Ruivo of Portugal telephoned President Kojo Amankwah of Ghana today.";
    const readout = { name: "later", published: "2040-05-01", text };
    await ahead.askFor(AddedReadout, "/api/v1/readouts", posting(readout));
    expect((await ahead.askFor(Desk, "/api/v1/desk")).asOf).toBe("2040-05-01");
    await ahead.close();
  });
});
