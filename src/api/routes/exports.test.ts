import { createServer } from "node:http";
import { once } from "node:events";
import { expect, it, onTestFinished } from "vitest";
import { posting, served } from "../../../specs/api/served.js";
import { addTo, CHAIN } from "../../../specs/chain.js";
import { NewReadout, Readout } from "../schemas/readout.js";
import { Thread } from "../schemas/thread.js";

async function servedWithChain() {
  const server = await served();
  onTestFinished(() => server.close());
  await addTo(server.service.store, CHAIN);
  const linesOf = async (what: string): Promise<unknown[]> =>
    (await (await server.ask(`/api/v1/exports/${what}`)).text())
      .split("\n")
      .filter((line) => line !== "")
      .map((line): unknown => JSON.parse(line));
  return { server, linesOf };
}

it("exports all readouts, each as it is shown alone", async () => {
  const { server, linesOf } = await servedWithChain();
  const lines = (await linesOf("readouts")).map((line) => Readout.parse(line));
  expect(lines.map(({ name }) => name)).toEqual(["opening", "call", "lisbon"]);
  const [first] = lines;
  expect(await server.askFor(Readout, `/api/v1/readouts/${first?.id}`)).toEqual(first);
});

it("exports all threads and decisions", async () => {
  const { linesOf } = await servedWithChain();
  const threads = (await linesOf("threads")).map((line) => Thread.parse(line));
  expect(threads.map(({ kind }) => kind)).toEqual(["commitment", "request"]);
  expect(await linesOf("decisions")).toEqual([]);
});

it("exports however many there are, and nothing else", async () => {
  const { server, linesOf } = await servedWithChain();
  const many = Array.from({ length: 450 }, (_, at) => ({ name: `note ${at}`, text: `Note ${at} of Ghana.` }));
  await addTo(server.service.store, many);
  expect(await linesOf("readouts")).toHaveLength(453);
  expect((await server.ask("/api/v1/exports/accounts")).status).toBe(400);
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
