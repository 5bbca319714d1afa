import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addTo } from "../../../specs/chain.js";
import { describeEngines, newRecord } from "../../../specs/engines/engines.js";
import { roadmapOf } from "./roadmap.js";

/** The readout that the project began with is kept outside this repository; where it is not there, the test is left out. */
const SEED = new URL("../../../../shared/gold/dev/seed.txt", import.meta.url);

/** Notes of facts that quote nobody: what went before, and what came of it. */
const BEFORE = {
  name: "visit",
  text: " date 2024-05-17 President of Belarus Aleksandr Lukashenko paid a state visit to Azerbaijan in May 2024. He held talks with President of Azerbaijan Ilham Aliyev in Baku on 16 May.",
};
const AFTER = {
  name: "conference",
  text: " date 2024-11-13 The 2024 United Nations Climate Change Conference (COP29) opened in Baku, Azerbaijan, on 11 November. President of Belarus Aleksandr Lukashenko arrived in Baku on 12 November and attended the conference.",
};

describeEngines("the readout everything began with", (engine) => {
  test.skipIf(!existsSync(SEED))(
    "shows the visit, the tasks set then, the invitation with its acceptance, and what came of it",
    async () => {
      const store = await newRecord(engine);
      await addTo(store, [BEFORE, { name: "seed", text: readFileSync(SEED, "utf8") }, AFTER]);
      const { threads, occasions } = await roadmapOf(store, ["AZE", "BLR"], "2024-12-01");
      const visit = occasions.find(({ kind, date }) => kind === "visit" && date === "2024-05");
      expect(visit?.history.map(({ document }) => document)).toHaveLength(2);
      expect(threads.map(({ thread }) => thread.kind)).toContain("instruction");
      const invitation = threads.find(({ thread }) => thread.kind === "invitation")?.thread;
      const roles = invitation?.entries.map(({ role }) => role) ?? [];
      expect(roles.slice(0, 2)).toEqual(["made", "accepted"]);
      expect(roles.at(-1)).toBe("kept");
      expect(invitation?.status).toBe("kept");
    },
  );
});
