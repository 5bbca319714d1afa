import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { z } from "zod";
import { posting, served, type Served } from "../../../specs/api/served.js";
import { CHAIN } from "../../../specs/chain.js";
import { queueAdding } from "../../app/jobs/jobs.js";
import { workOnJob } from "../../app/jobs/work.js";
import { digest } from "../../app/add/digest.js";
import { Job, JobSummary } from "../schemas/job.js";
import { ReadoutSummary } from "../schemas/readout.js";
import { ThreadSummary } from "../schemas/thread.js";

let server: Served;
beforeEach(async () => {
  server = await served();
});
afterEach(() => server.close());

type JobTold = z.output<typeof Job>;

const start = (job: unknown): Promise<JobTold> => server.askFor(Job, "/api/v1/jobs", posting(job));

/** The job when it is over. */
const over = (id: string): Promise<JobTold> =>
  vi.waitFor(
    async () => {
      const job = await server.askFor(Job, `/api/v1/jobs/${id}`);
      expect(["waiting", "running"]).not.toContain(job.state);
      return job;
    },
    { timeout: 20_000, interval: 20 },
  );

const many = (count: number): object[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `note ${at}`,
    text: `President Ana Ruivo of Portugal telephoned President Kojo Amankwah of Ghana on ${(at % 28) + 1} May 2033. Note ${at}.`,
  }));

describe("a job", () => {
  it("adds many readouts and follows them up", async () => {
    const { id, state, total } = await start({ kind: "add", readouts: CHAIN });
    expect([state, total]).toEqual(["waiting", 3]);
    expect(await over(id)).toMatchObject({ state: "done", done: 3, failed: 0, who: "Local", problems: [] });
    expect(await server.pages(ReadoutSummary, "/api/v1/readouts")).toHaveLength(3);
    expect(await server.pages(ThreadSummary, "/api/v1/relations/GHA-PRT/threads")).toHaveLength(2);
    expect(await server.pages(JobSummary, "/api/v1/jobs")).toMatchObject([{ id, state: "done" }]);
  });

  it("tells what could not be added and adds the rest", async () => {
    const readouts = [{ name: "blank", text: "  \n" }, ...CHAIN];
    const { id } = await start({ kind: "add", readouts });
    const job = await over(id);
    expect(job).toMatchObject({ state: "done", done: 4, failed: 1 });
    expect(job.problems).toEqual([{ name: "blank", detail: expect.stringContaining("there is no text") }]);
    expect(await server.pages(ReadoutSummary, "/api/v1/readouts")).toHaveLength(3);
  });

  it("can be cancelled; what has been done of it stays, and the next one has its turn", async () => {
    const first = await start({ kind: "add", readouts: many(400) });
    const second = await start({ kind: "add", readouts: CHAIN });
    const cancelled = await server.askFor(Job, `/api/v1/jobs/${first.id}`, { method: "DELETE" });
    expect(cancelled.state).toBe("cancelled");
    expect(await over(second.id)).toMatchObject({ state: "done" });
    expect((await over(first.id)).done).toBeLessThan(400);
    const again = await server.askFor(Job, `/api/v1/jobs/${first.id}`, { method: "DELETE" });
    expect(again.state).toBe("cancelled");
  });

  it("reads again what an older version has read", async () => {
    await over((await start({ kind: "add", readouts: CHAIN })).id);
    await server.service.store.db.updateTable("reading").set({ engine: 0 }).execute();
    const { id, total } = await start({ kind: "reread" });
    expect(total).toBe(3);
    expect(await over(id)).toMatchObject({ state: "done", done: 3 });
  });

  it("goes on where it was when work is taken up again", async () => {
    await server.service.jobs.stop();
    const { store } = server.service;
    const readouts = many(25).map((readout) => ({ name: "", text: "", ...readout }));
    const { id } = await queueAdding(store, readouts, "efua", "2033-12-31T00:00:00.000Z");
    let asked = 0;
    const working = { store, digest, now: () => "2033-12-31T00:00:00.000Z", pause: () => Promise.resolve() };
    await workOnJob({ ...working, isStopped: () => (asked += 1) > 1 });
    expect(await server.askFor(Job, `/api/v1/jobs/${id}`)).toMatchObject({ state: "running", done: 10 });
    await workOnJob({ ...working, isStopped: () => false });
    expect(await server.askFor(Job, `/api/v1/jobs/${id}`)).toMatchObject({ state: "done", done: 25 });
    expect(await server.pages(ReadoutSummary, "/api/v1/readouts")).toHaveLength(25);
  });

  it("is not found where there is none", async () => {
    expect((await server.ask("/api/v1/jobs/none")).status).toBe(404);
    expect((await server.ask("/api/v1/jobs/none", { method: "DELETE" })).status).toBe(404);
  });
});
