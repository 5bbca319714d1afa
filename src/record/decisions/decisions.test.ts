import { expect, test } from "vitest";
import { describeEngines, newRecord } from "../../../specs/engines/engines.js";
import { add } from "../../app/add/add.js";
import { digest } from "../../app/add/digest.js";
import { claimId } from "../../following/claim.js";
import { documentId } from "../documents/put-document.js";
import { allDecisions, decide, standing, type NewDecision } from "./decisions.js";
import { findClaim } from "./find-claim.js";

const AT = "2034-01-02T03:04:05.000Z";
const text =
  "OSLO, 4 May 2033 — “We will open an embassy in Nairobi next year,” Foreign Minister Nils Aune of Norway said.";
const decision = (more: Partial<NewDecision> = {}): NewDecision => ({
  at: AT,
  who: "akosua",
  kind: "status",
  subject: "act-0123456789abcdef-1-20",
  ...more,
});

describeEngines("decisions", (engine) => {
  test("are held as they were taken, in their order", async () => {
    const { db } = await newRecord(engine);
    const first = decision({
      before: "open",
      after: { status: "kept", by: ["GHA"] },
      note: "seen “open” – 'yes'",
    });
    expect(await decide(db, first)).toBe(1);
    expect(await decide(db, decision({ kind: "note", note: "later" }))).toBe(2);
    expect(await allDecisions(db)).toEqual([
      { number: 1, ...first },
      { number: 2, ...decision({ kind: "note", note: "later" }) },
    ]);
  });

  test("cannot be changed or removed", async () => {
    const { db } = await newRecord(engine);
    await decide(db, decision());
    const never = "rows of decision are never changed";
    await expect(db.updateTable("decision").set({ who: "another" }).execute()).rejects.toThrow(never);
    await expect(db.deleteFrom("decision").execute()).rejects.toThrow(never);
  });

  test("an undone decision no longer stands, and stands again when the undoing is undone", async () => {
    const { db } = await newRecord(engine);
    const numbersStanding = async (): Promise<number[]> =>
      standing(await allDecisions(db)).map(({ number }) => number);
    await decide(db, decision());
    await decide(db, decision({ kind: "note", note: "kept" }));
    await decide(db, decision({ kind: "undo", subject: "1" }));
    expect(await numbersStanding()).toEqual([2]);
    await decide(db, decision({ kind: "undo", subject: "3" }));
    expect(await numbersStanding()).toEqual([1, 2]);
  });

  test("a claim is found again where it was, or where most of it is", async () => {
    const { db, ...store } = await newRecord(engine);
    await add({ db, ...store }, [{ received: { text, name: "note" } }], digest, AT);
    const row = await db
      .selectFrom("claim")
      .selectAll()
      .where("kind", "=", "statement")
      .executeTakeFirstOrThrow();
    const idAt = (start: number, end: number): string =>
      claimId(documentId(text), "statement", { start, end });
    const id = idAt(row.start, row.end);
    expect(await findClaim(db, id)).toBe(id);
    expect(await findClaim(db, idAt(row.start + 3, row.end + 2))).toBe(id);
    expect(await findClaim(db, idAt(row.end, row.end + 5))).toBeUndefined();
    expect(await findClaim(db, idAt(row.start, row.end).replace("statement", "act"))).not.toBe(id);
    expect(await findClaim(db, "no claim")).toBeUndefined();
  });
});
