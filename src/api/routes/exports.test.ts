import { createServer } from "node:http";
import { once } from "node:events";
import { expect, it, onTestFinished } from "vitest";
import { posting, served } from "../../../specs/api/served.js";
import { addTo, CHAIN } from "../../../specs/chain.js";
import { NewReadout } from "../schemas/readout.js";

it("exports what a query asks for, as a file", async () => {
  const server = await served();
  onTestFinished(() => server.close());
  await addTo(server.service.store, CHAIN);
  const answer = await server.ask("/api/v1/export?format=jsonl&q=olives&relation=GHA-PRT");
  expect(answer.headers.get("content-type")).toBe("application/jsonl");
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="entente.jsonl"');
  const lines = (await answer.text()).trimEnd().split("\n");
  expect(lines.filter((line) => line.startsWith('{"what":"readout"'))).toHaveLength(1);
});

it.each([
  ["?format=xml", 400],
  ["", 400],
  ["?format=jsonl&q=speakr:Ruivo", 422],
  ["?format=jsonl&relation=GHA-XXXX", 422],
])("answers /export%s by %i", async (asked, status) => {
  const server = await served();
  onTestFinished(() => server.close());
  expect((await server.ask(`/api/v1/export${asked}`)).status).toBe(status);
});

it.each([
  ["/feed.atom", "application/atom+xml; charset=utf-8"],
  ["/feed.json", "application/feed+json; charset=utf-8"],
])("gives %s to subscribe to, and nothing while nothing is new", async (path, type) => {
  const server = await served();
  onTestFinished(() => server.close());
  await addTo(server.service.store, CHAIN);
  const feed = await server.ask(`/api/v1${path}?relation=GHA-PRT`);
  expect(feed.headers.get("content-type")).toBe(type);
  expect(await feed.text()).toContain("Kept: Commitment of Portugal");
  const tag = feed.headers.get("etag") ?? "";
  const again = (): Promise<Response> =>
    server.ask(`/api/v1${path}?relation=GHA-PRT`, { headers: { "if-none-match": tag } });
  expect((await again()).status).toBe(304);
  await addTo(server.service.store, [
    {
      name: "more",
      published: "2033-10-01",
      text: "“We will lend Ghana ten boats by May 2034,” President Ana Ruivo of Portugal told Ghana.",
    },
  ]);
  expect((await again()).status).toBe(200);
});

async function siteWithPage(): Promise<string> {
  const site = createServer((request, response) => {
    if (request.url !== "/visit.txt") response.writeHead(404);
    else response.writeHead(200, { "content-type": "text/plain" }).write(CHAIN[0]?.text ?? "");
    response.end();
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void site.close());
  await once(site, "listening");
  const address = site.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

it("fetches the readout of an address, to be looked at before it is added", async () => {
  const site = await siteWithPage();
  const server = await served({ allowPrivate: true });
  onTestFinished(() => server.close());
  const asked = posting({ url: `${site}/visit.txt` });
  const readout = await server.askFor(NewReadout, "/api/v1/fetches", asked);
  expect(readout).toMatchObject({ name: "visit.txt", url: `${site}/visit.txt` });
  expect(readout.text).toContain("a consulate in Tamale");
  const gone = await server.ask("/api/v1/fetches", posting({ url: `${site}/gone.txt` }));
  expect(gone.status).toBe(422);
});

it.each(["http://127.0.0.1:1/", "http://[::1]/", "http://169.254.169.254/latest", "http://localhost/"])(
  "does not fetch %s, which only this machine or its network can reach",
  async (url) => {
    const server = await served();
    onTestFinished(() => server.close());
    expect((await server.ask("/api/v1/fetches", posting({ url }))).status).toBe(422);
  },
);
