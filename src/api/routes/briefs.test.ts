import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { posting, served, type Served } from "../../../specs/api/served.js";
import { CHAIN } from "../../../specs/chain.js";
import { Brief } from "../schemas/brief.js";
import { Readout } from "../schemas/readout.js";

let server: Served;
beforeAll(async () => {
  server = await served();
  for (const readout of CHAIN) await server.ask("/api/v1/readouts", posting(readout));
}, 60_000);
afterAll(() => server.close());

const PATH = "/api/v1/relations/PRT-GHA/brief?for=2033-12-31";

describe("a brief", () => {
  it("is for the party named first; every footnote has the words of its readout", async () => {
    const { ours, theirs, footnotes } = await server.askFor(Brief, PATH);
    expect([ours.id, theirs.id]).toEqual(["PRT", "GHA"]);
    expect(footnotes.length).toBeGreaterThan(3);
    for (const { readout, start, end, words } of footnotes) {
      const { text } = await server.askFor(Readout, `/api/v1/readouts/${readout.id}`);
      expect(text.slice(start, end)).toBe(words);
    }
  });

  it.each([
    ["md", "text/markdown; charset=utf-8"],
    ["html", "text/html; charset=utf-8"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ])("is downloaded as %s, with links to this server", async (format, type) => {
    const response = await server.ask(`${PATH}&format=${format}`);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="brief-PRT-GHA-2033-12-31.${format}"`,
    );
    const text = await response.text();
    expect(text.includes(`${new URL(response.url).origin}/readouts/`)).toBe(format !== "docx");
  });

  it("says what is wrong with a day, a format and a party", async () => {
    const statuses = [`${PATH}x`, `${PATH}&format=odt`, "/api/v1/relations/PRT-XYZ/brief"].map(async (path) =>
      server.ask(path).then(({ status }) => status),
    );
    expect(await Promise.all(statuses)).toEqual([400, 400, 422]);
  });
});
