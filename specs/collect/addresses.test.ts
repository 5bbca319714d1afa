import { gzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { fetcherWithin, openFetcher } from "../../src/collect/address/fetcher.js";
import { PUBLIC, type Reach } from "../../src/collect/address/reach.js";
import { webAddress } from "../../src/collect/address/web-address.js";
import evil from "./evil-addresses.json" with { type: "json" };
import { serve } from "./server.js";

const server = await serve();
const { origin, pages, log } = server;
afterAll(server.close);
beforeEach(() => {
  pages.clear();
  log.length = 0;
});

const limits = { redirects: 3, bytes: 100_000, seconds: 2, pauseSeconds: 0 };
/** This machine stands for the web: by one of its addresses, and no other. */
const ONE: Reach = { address: (address) => address === "127.0.0.1", name: PUBLIC.name };
const fetcher = fetcherWithin(ONE, limits);
afterAll(fetcher.close);

describe(`${evil.cases.length} evil addresses`, () => {
  test.for(evil.cases)("$address: $why", ({ address, why }) => {
    expect(() => webAddress(address, PUBLIC)).toThrow(why);
  });

  const elsewhere = evil.cases.filter(
    ({ address, why }) =>
      why === "not a public address" &&
      new URL(address, origin).hostname.replace(/\.$/, "") !== new URL(origin).hostname,
  );

  test.for(elsewhere)("$address is not followed to", async ({ address }) => {
    pages.set("/", { body: "", status: 302, headers: { location: encodeURI(address) } });
    pages.set("/a", { body: "", status: 302, headers: { location: new URL(address).href } });
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toThrow(/not a public address/);
    await expect(fetcher.fetch(`${origin}/`)).rejects.toThrow(/not a public address|no address/);
  });

  test.for(evil.allowed)("%s is none", (address) => {
    expect(webAddress(address, PUBLIC).protocol).toMatch(/^https?:$/);
  });
});

describe("names", () => {
  const resolving = (...addresses: string[]) =>
    fetcherWithin(PUBLIC, limits, (_host, _options, resolved) =>
      resolved(
        null,
        addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      ),
    );

  test.each([
    ["of this machine", ["127.0.0.1"]],
    ["of a private network", ["10.1.2.3"]],
    ["of two machines, one of them private", ["93.184.216.34", "192.168.0.1"]],
    ["of a mapped address", ["::ffff:127.0.0.1"]],
    ["of the metadata of a cloud", ["169.254.169.254"]],
    ["of no machine", []],
  ])("%s are not connected to", async (_what, addresses) => {
    const guarded = resolving(...addresses);
    await expect(guarded.fetch("http://rebinding.example.org/")).rejects.toThrow(/not a public address/);
    await guarded.close();
  });

  test("are connected to at the very address that was looked at", async () => {
    pages.set("/a", { body: "found" });
    let asked = 0;
    const once = fetcherWithin(ONE, limits, (_host, _options, resolved) => {
      asked++;
      // The second time the name would mean another machine.
      resolved(null, [{ address: asked === 1 ? "127.0.0.1" : "127.0.0.2", family: 4 }]);
    });
    const { port } = new URL(origin);
    expect(await once.fetch(`http://rebinding.example.org:${port}/a`)).toMatchObject({ status: "fetched" });
    expect(asked).toBe(1);
    await once.close();
  });
});

describe("a page", () => {
  test("is fetched with what its server says of it", async () => {
    pages.set("/a", { body: "<p>a", etag: '"1"', type: "text/html; charset=windows-1251" });
    expect(await fetcher.fetch(`${origin}/a#part`)).toMatchObject({
      status: "fetched",
      url: `${origin}/a`,
      etag: '"1"',
      charset: "windows-1251",
    });
  });

  test("is not sent again while it is the same", async () => {
    pages.set("/a", { body: "<p>a", etag: '"1"' });
    expect(await fetcher.fetch(`${origin}/a`, { etag: '"1"' })).toEqual({ status: "unchanged" });
  });

  test("that is no more is gone", async () => {
    expect(await fetcher.fetch(`${origin}/none`)).toEqual({ status: "gone" });
  });

  test("may have moved", async () => {
    pages.set("/old", { body: "", status: 301, headers: { location: "/new" } });
    pages.set("/new", { body: "here" });
    expect(await fetcher.fetch(`${origin}/old`)).toMatchObject({ url: `${origin}/new` });
  });

  test.each([
    [
      "sends on for ever",
      { body: "", status: 302, headers: { location: "/a" } },
      /sends on more than 3 times/,
    ],
    ["sends on to nowhere", { body: "", status: 302, headers: { location: "http://" } }, /no address/],
    ["is too long", { body: Buffer.alloc(200_000) }, /gives more than/],
    [
      "is a bomb",
      { body: gzipSync(Buffer.alloc(50_000_000)), headers: { "content-encoding": "gzip" } },
      /gives more than/,
    ],
    [
      "lies about its compression",
      { body: "no gzip", headers: { "content-encoding": "gzip" } },
      /cannot be fetched/,
    ],
    ["is forbidden", { body: "", status: 403 }, /not given to us \(403\)/],
    ["fails", { body: "", status: 500 }, /error \(500\)/],
    [
      "is on a busy server",
      { body: "", status: 429, headers: { "retry-after": "120" } },
      /busy server \(429\)/,
    ],
  ] as const)("that %s is refused with a reason", async (_what, page, why) => {
    pages.set("/a", page);
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toThrow(why);
  });

  test.each([
    ["never answers", () => {}, /takes longer than 2 seconds/],
    [
      "never ends",
      (response: { write: (text: string) => void }) => response.write("a"),
      /takes longer than 2 seconds/,
    ],
    ["is cut off", (response: { destroy: () => void }) => response.destroy(), /cut off/],
  ] as const)("that %s is given up", async (_what, answer, why) => {
    pages.set("/a", (_request, response) => answer(response));
    await expect(fetcher.fetch(`${origin}/a`)).rejects.toThrow(why);
  });

  test("on a server that is not there is told as such", async () => {
    await expect(fetcher.fetch("http://127.0.0.1:1/")).rejects.toThrow(
      /takes no connections|cannot be fetched: bad port/,
    );
  });

  test("on this machine is refused, unless that is allowed", async () => {
    pages.set("/a", { body: "a" });
    const [shut, open] = [openFetcher({ limits }), openFetcher({ allowPrivate: true, limits })];
    await expect(shut.fetch(`${origin}/a`)).rejects.toThrow(/not a public address/);
    expect(await open.fetch(`${origin}/a`)).toMatchObject({ status: "fetched" });
    expect(log.filter((line) => line.startsWith("/a"))).toHaveLength(1);
    await Promise.all([shut.close(), open.close()]);
  });
});

describe("politeness", () => {
  const rules = (body: string, status = 200) =>
    pages.set("/robots.txt", { body, status, type: "text/plain" });
  const guest = () => fetcherWithin(ONE, limits);

  test.each([
    ["closed to all", "User-agent: *\nDisallow: /", false],
    ["closed to Entente", "User-agent: entente\nDisallow: /news", false],
    ["closed to others", "User-agent: other\nDisallow: /", true],
    ["closed elsewhere", "User-agent: *\nDisallow: /private", true],
    ["no rules at all", "<html>not found</html>", true],
  ])("%s", async (_what, body, isOpen) => {
    rules(body);
    pages.set("/news/1", { body: "a" });
    const fetched = guest().fetch(`${origin}/news/1`);
    if (isOpen) expect(await fetched).toMatchObject({ status: "fetched" });
    else await expect(fetched).rejects.toThrow(/closed to programs by its robots.txt/);
  });

  test("a server whose robots.txt fails is left alone", async () => {
    rules("", 500);
    pages.set("/a", { body: "a" });
    await expect(guest().fetch(`${origin}/a`)).rejects.toThrow(/closed to programs/);
  });

  test("robots.txt is asked for once, by a program that says its name", async () => {
    const names: (string | undefined)[] = [];
    pages.set("/robots.txt", (request, response) => {
      names.push(request.headers["user-agent"]);
      response.end("");
    });
    pages.set("/a", { body: "a" });
    const one = guest();
    await Promise.all([one.fetch(`${origin}/a`), one.fetch(`${origin}/a`)]);
    expect(names).toEqual([expect.stringContaining("Entente/")]);
  });

  test("a host is asked one thing at a time", async () => {
    let underWay = 0;
    let most = 0;
    pages.set("/a", (_request, response) => {
      most = Math.max(most, ++underWay);
      setTimeout(() => {
        underWay--;
        response.end("a");
      }, 20);
    });
    const one = guest();
    await Promise.all(Array.from({ length: 4 }, () => one.fetch(`${origin}/a`)));
    expect(most).toBe(1);
  });
});
