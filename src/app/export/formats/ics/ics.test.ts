import ICAL from "ical.js";
import { expect, test } from "vitest";
import { addTo, CHAIN } from "../../../../../specs/chain.js";
import { bytesOf, emptyRecord, recordToExport } from "../../../../../specs/export/exporting.js";
import type { Store } from "../../../../record/store.js";

/** The events of a calendar as another program reads them. */
async function eventsOf(store: Store, query?: string): Promise<ICAL.Event[]> {
  const text = (await bytesOf(store, { format: "ics", query })).toString();
  return ICAL.Component.fromString(text)
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));
}

test("has the encounters that were planned and the days by which something is due", async () => {
  const events = await eventsOf(await recordToExport());
  expect(
    events.map(({ summary, startDate, endDate }) => [summary, startDate.toString(), endDate.toString()]),
  ).toEqual(
    expect.arrayContaining([
      [expect.stringMatching(/^Kojo Amankwah.*: Visit, planned · Lisbon$/), "2034-03-12", "2034-03-13"],
      [
        expect.stringContaining("Commitment of Portugal (kept): We will open a consulate"),
        "2033-09-30",
        "2033-10-01",
      ],
      [
        expect.stringContaining("Commitment of Portugal (due): We will lend ten nurses"),
        "2034-01-31",
        "2034-02-01",
      ],
    ]),
  );
});

test("has each thing once, though it is of several relations, under one id", async () => {
  const ids = (await eventsOf(await recordToExport())).map(({ uid }) => uid);
  expect(new Set(ids).size).toBe(ids.length);
});

test("quotes the words on it and links them on their page", async () => {
  const visit = (await eventsOf(await recordToExport())).find(({ summary }) => summary.includes("Visit"));
  expect(visit?.description).toMatch(
    /^2033-11-20 · plan: “.*visit Lisbon on 12 March 2034.*”\nhttps:\/\/press\.example\/plan/,
  );
  const url = visit?.component.getFirstPropertyValue("url");
  expect(String(url)).toContain("https://press.example/plan?lang=en#:~:text=");
});

test("is updated, not doubled, when it is imported again after more has been read", async () => {
  const store = await emptyRecord();
  await addTo(store, CHAIN.slice(0, 1));
  const [before] = await eventsOf(store);
  await addTo(store, CHAIN.slice(1));
  const after = (await eventsOf(store)).find(({ uid }) => uid === before?.uid);
  expect(before?.startDate.toString()).toBe("2033-06-30");
  expect(after?.startDate.toString()).toBe("2033-09-30");
  expect([before?.sequence, after?.sequence]).toEqual([0, 2]);
  expect(after?.component.getFirstPropertyValue("last-modified")?.toString()).toBe("2034-01-01T00:00:00Z");
});

test("keeps its form whatever the words are", async () => {
  const store = await emptyRecord();
  const name = `${"😀 né ".repeat(40)}\r\nEND:VEVENT\r\nBEGIN:VALARM; \\n, \u0000`;
  await addTo(store, [
    {
      name,
      published: "2034-02-01",
      text: "President Ana Ruivo of Portugal received the President of Ghana, Kojo Amankwah, in Lisbon today. “We will open a consulate in Tamale by the end of June,” President Ruivo said.",
    },
  ]);
  const text = (await bytesOf(store, { format: "ics" })).toString();
  expect(text.split("\r\n").every((line) => !line.includes("\n") && !line.includes("\r"))).toBe(true);
  expect(text.match(/^END:VEVENT/gm)?.length).toBe(text.match(/^BEGIN:VEVENT/gm)?.length);
  expect(text).not.toMatch(/^BEGIN:VALARM/m);
  expect(Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect((await eventsOf(store))[0]?.description).toContain("😀 né END:VEVENT BEGIN:VALARM; \\n,: “");
});

test("is a calendar without events where nothing is found", async () => {
  expect(await eventsOf(await recordToExport(), "kind:refusal")).toEqual([]);
});
