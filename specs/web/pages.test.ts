import { beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { gzipSync } from "node:zlib";
import { ReadoutSummary } from "../../src/api/schemas/readout.js";
import { Timeline } from "../../src/api/schemas/relation.js";
import { pageAt } from "../../src/app/wording/text-fragment.js";
import { give, PASSWORD } from "../api/visitors.js";
import { source } from "../readout/sample.js";
import { problemsOf } from "./axe.js";
import { addExamples, describeSite, withBrowser } from "./site.js";

withBrowser();

const RELATION = "/relations/KEN-NOR";

/** Words of the page, as somebody sees them. */
const seen = (page: Page): Promise<string> => page.locator("main").innerText();

/** Fills in and sends the form in the name of whoever has the role. */
async function signIn(page: Page, role: string): Promise<void> {
  await page.getByLabel("E-mail").fill(`${role}@example.org`);
  await page.locator("input[type=password]").fill(PASSWORD);
  await page.locator("form").getByRole("button", { name: "Sign in" }).click();
}

describeSite("an empty record", {}, (site) => {
  test("says that it is empty, and what would fill it", async () => {
    const page = await site().open("/");
    await page.getByText("The record is empty").waitFor();
    await page.getByRole("link", { name: "Add readouts" }).click();
    await page.getByRole("heading", { name: "Add readouts" }).waitFor();
    await page.close();
  });

  test("a pasted text is read before anything is stored, then added, and its finds are marked", async () => {
    const page = await site().open("/add");
    await page.getByLabel("Text as published").fill(source);
    const reading = page.getByRole("region", { name: "What is read in it" });
    await reading.getByText("Encounters").waitFor();
    expect(await reading.getByText("Sólveig Arnarbrún").count()).toBeGreaterThan(0);
    expect(await (await site().server.ask("/api/v1/readouts")).json()).toEqual({ items: [] });
    await page.getByRole("button", { name: "Add to the record" }).click();
    await page.waitForURL(/\/readouts\/[0-9a-f]{64}/);
    await page.locator("mark[data-kind=statement]").first().waitFor();
    const text = await page.locator("[data-readout] p").allTextContents();
    expect(text.join("")).toBe(source);
    await page.close();
  });

  test("many files are dropped: what can be read is added, and what cannot is named", async () => {
    const page = await site().open("/add");
    await page.getByRole("tab", { name: "Files" }).click();
    const dataTransfer = await page.evaluateHandle<unknown>(`(() => {
      const dropped = new DataTransfer();
      const add = (text, name) => dropped.items.add(new File([text], name));
      for (let day = 10; day < 20; day++)
        add("President Ana Ruivo of Portugal met President Kojo Amankwah of Ghana on " + day + " May 2033.", day + ".txt");
      add("{\\\\rtf1 President Ana Ruivo of Portugal will visit Ghana in 2034.}", "visit.rtf");
      return dropped;
    })()`);
    await page.getByText("Drop files here").dispatchEvent("drop", { dataTransfer });
    await page.getByText("Finished (done): 10 of 10").waitFor();
    expect(await page.getByRole("alert").innerText()).toMatch(/^Not taken: 1\s+visit.rtf is RTF/);
    await page.getByRole("link", { name: "Relationships" }).first().click();
    await page.getByText("10 readouts").waitFor();
    await page.close();
  });
});

describeSite("a record", {}, (site) => {
  beforeAll(async () => {
    await addExamples(site().server);
  }, 60_000);

  test("a speaker is corrected", async () => {
    const page = await site().open("/search?q=geothermal");
    await page.locator("article a").first().click();
    await page.waitForURL(/\/readouts\//);
    await page.locator("ul button[data-kind=statement]").first().click();
    const panel = page.getByRole("dialog", { name: "A statement" });
    await panel.getByRole("button", { name: "Correct" }).click();
    await panel.getByLabel("Speaker").fill("Somebody Else");
    await panel.getByRole("button", { name: "Save" }).click();
    await page.locator("ul button[data-kind=statement]", { hasText: "Somebody Else" }).first().waitFor();
    await page.close();
  });

  test("a readout is withdrawn with a word why, listed, and brought back", async () => {
    const page = await site().open("/readouts");
    await page.locator("article a").first().click();
    await page.getByRole("button", { name: "Withdraw" }).click();
    await page.getByLabel("Why it is withdrawn").fill("A draft");
    await page.getByRole("button", { name: "Withdraw it" }).click();
    await page.getByText("Withdrawn: it counts nowhere").waitFor();
    await page.goto(new URL("/readouts", page.url()).href);
    await page.getByText("“A draft”").locator("..").getByRole("link").click();
    await page.getByRole("button", { name: "Have it count again" }).click();
    await page.getByRole("button", { name: "Withdraw" }).waitFor();
    await page.close();
  });

  test("a link is confirmed; a status is set with a note, and taken back", async () => {
    const page = await site().open("/review");
    await page.getByRole("link", { name: "The whole thread" }).click();
    await page.waitForURL(/\/threads\//);
    await page.getByRole("button", { name: /^Confirm/ }).first().click();
    await page.getByText("Link confirmed").waitFor();
    await page.getByRole("button", { name: "Set a status" }).click();
    const form = page.getByRole("dialog", { name: "Set a status" });
    await form.getByLabel("overtaken").check();
    await form.getByLabel("Note").fill("Another treaty covers it");
    await form.getByRole("button", { name: "Set status" }).click();
    await page.getByText("“Another treaty covers it” ·").waitFor();
    await page.getByRole("button", { name: /^Undo: Status set/ }).click();
    await page.getByText("Nobody has set a status.").waitFor();
    await page.getByRole("button", { name: /^Unlink/ }).first().click();
    await page.getByRole("button", { name: "Undo: Link rejected" }).click();
    await page.getByText("Link rejected").locator("..").getByText("taken back").waitFor();
    await page.close();
  });

  test("review goes by keys alone, one decision a key, and each is taken back by another", async () => {
    const page = await site().open("/review");
    const words = page.locator("article blockquote").last();
    const first = await words.innerText();
    await page.keyboard.press("r");
    await page.getByText("1 decided").waitFor();
    expect(await words.innerText()).not.toBe(first);
    await page.keyboard.press("u");
    await page.getByText("1 decided").waitFor({ state: "detached" });
    await page.getByText(first.slice(0, 40)).first().waitFor();
    await page.close();
  });

  test("a search as one types lands on the very words", async () => {
    const page = await site().open("/search");
    await page.getByRole("searchbox").waitFor();
    await page.keyboard.type("wharf");
    const hit = page.locator("article a mark").first();
    await hit.waitFor();
    expect((await hit.innerText()).toLowerCase()).toContain("wharf");
    await hit.click();
    const here = page.locator("[data-here]").first();
    await here.waitFor();
    expect((await here.innerText()).toLowerCase()).toContain("wharf");
    expect((await here.boundingBox())?.y).toBeLessThan(900);
    await page.close();
  });

  test("what is found, or two parties have to do with each other, is exported", async () => {
    for (const path of ["/search?q=wharf", RELATION]) {
      const page = await site().open(path);
      await page.getByRole("button", { name: "Export" }).click();
      const saving = page.waitForEvent("download");
      await page.getByRole("menuitem", { name: /^jsonl(?!d)/ }).click();
      expect((await saving).suggestedFilename()).toBe("entente.jsonl");
      await page.close();
    }
  });

  test("a link to words lands on them on the page where they were published", async () => {
    const page = await site().open("/");
    const text = "“We – Smith & Sons, well-known –\nwill open a port,” she said.";
    const body = `<p style="padding: 3000px 0">${text.replace("&", "&amp;")}</p>`;
    await page.route("https://press.example/**", (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body }),
    );
    for (const words of ["Smith & Sons, well-known", "well-known –\nwill open", "a port"]) {
      const start = text.indexOf(words);
      const place = { start, end: start + words.length };
      await page.goto("about:blank");
      await page.goto(pageAt("https://press.example/?id=1", text, place) ?? "");
      await page.waitForFunction("scrollY > 1000");
    }
    await page.close();
  });

  test("two accounts stand side by side, and what they put differently is marked", async () => {
    const { server, open } = site();
    const told = await server.pages(ReadoutSummary, "/api/v1/readouts?party=Uruguay");
    const idOf = (name: string) => told.find((readout) => readout.name === name)?.id ?? "";
    const [a, b] = ["uruguay-vietnam-2032-10-21", "vietnam-uruguay-2032-10-22"].map(idOf);
    const page = await open(`/compare?a=${a}&b=${b}&show=different`);
    await page.getByText("Told by both, differently in").waitFor();
    expect(await page.locator("blockquote strong").allInnerTexts()).toEqual(["thirty", "twenty-four"]);
    await page.close();
  });

  test("filters of a roadmap stand in the address, and the address brings them back", async () => {
    const page = await site().open(`${RELATION}?view=table`);
    await page.getByRole("row").nth(3).waitFor();
    await page.getByRole("combobox", { name: "Status" }).click();
    await page.getByRole("option", { name: "kept", exact: true }).click();
    await page.waitForURL(/status=kept/);
    const shown = await page.getByText(/of \d+ undertakings/).innerText();
    await page.reload();
    expect(await page.getByText(/of \d+ undertakings/).innerText()).toBe(shown);
    await page.close();
  });

  test("a timeline goes closer by button or wheel and along by dragging, and the address keeps what is shown", async () => {
    const page = await site().open(RELATION);
    await page.getByRole("button", { name: "Closer" }).click();
    await page.waitForURL(/from=\d{4}-\d\d-\d\d&to=/);
    const closer = page.url();
    const drawing = page.getByRole("group", { name: "Encounters and undertakings over time" });
    await drawing.hover({ position: { x: 800, y: 60 } });
    await page.mouse.down();
    await page.mouse.move(300, 300, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL((url) => url.href !== closer);
    const along = page.url();
    await drawing.hover({ position: { x: 800, y: 60 } });
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    await page.waitForURL((url) => url.href !== along);
    await page.getByRole("button", { name: "All", exact: true }).click();
    await page.waitForURL((url) => !url.search.includes("from="));
    await page.close();
  });

  test("nothing comes from elsewhere, nothing breaks the policy, and 300 kB of script are enough", async () => {
    const page = await site().open("about:blank");
    const asked = new Set<string>();
    const told: string[] = [];
    const scripts: Promise<number>[] = [];
    page.on("request", (request) => asked.add(new URL(request.url()).origin));
    page.on("console", (message) => told.push(message.text()));
    page.on("response", (response) => {
      if (response.request().resourceType() === "script")
        scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(new URL(RELATION, site().server.url).href, { waitUntil: "networkidle" });
    expect([...asked]).toEqual([new URL(site().server.url).origin]);
    expect(told.filter((text) => text.includes("Content Security Policy"))).toEqual([]);
    const sizes = await Promise.all(scripts);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
    await page.close();
  });

  const pathsOf = async (): Promise<string[]> => {
    const { server } = site();
    const id = encodeURIComponent;
    const timeline = await server.askFor(Timeline, `/api/v1${RELATION}/timeline`);
    const [thread, occasion] = [timeline.threads[0]?.id ?? "", timeline.occasions[0]?.id ?? ""];
    const [a, b] = (await server.pages(ReadoutSummary, "/api/v1/readouts?party=Canada")).map((one) => one.id);
    return [
      "/",
      "/relations",
      RELATION,
      `${RELATION}?view=table&group=side`,
      `${RELATION}?tab=encounters`,
      `${RELATION}?tab=statements`,
      `${RELATION}?tab=people`,
      `${RELATION}/brief`,
      `/threads/${id(thread)}`,
      `/occasions/${id(occasion)}`,
      "/people",
      "/people/Ragnhild%20Solvang",
      "/people/Ragnhild%20Solvang?tab=encounters",
      "/parties",
      "/parties/NOR",
      "/parties/NOR?view=map",
      "/readouts",
      `/readouts/${a}`,
      `/compare?a=${a}&b=${b}`,
      "/search?q=visit",
      "/review",
      "/add",
      "/settings",
      "/no/such/page",
    ];
  };

  test("every page is free of what axe finds, in light and dark, and no wider than a narrow screen", async () => {
    const page = await site().open("/", { viewport: { width: 360, height: 740 } });
    for (const path of await pathsOf()) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(new URL(path, site().server.url).href, { waitUntil: "networkidle" });
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await problemsOf(page), path).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBeLessThanOrEqual(360);
      await page.emulateMedia({ colorScheme: "dark" });
      await page.locator("html[data-mantine-color-scheme=dark]").waitFor();
      await page.evaluate("Promise.all(document.getAnimations().map(({ finished }) => finished))");
      expect(await problemsOf(page, ["color-contrast"]), `${path}, dark`).toEqual([]);
    }
    await page.close();
  }, 120_000);
});

describeSite("a record that asks for accounts", { accounts: true }, (site) => {
  test("a reader signs in, and is offered no edit and refused one", async () => {
    const { server, open } = site();
    await give(server, "reader");
    const page = await open(RELATION);
    await page.getByRole("heading", { name: "Sign in to see this record" }).waitFor();
    await page.getByRole("link", { name: "Sign in" }).first().click();
    await signIn(page, "reader");
    await page.waitForURL(new RegExp(RELATION));
    await page.goto(new URL("/add", server.url).href);
    await page.getByText("You may look, but not add").waitFor();
    expect(await seen(page)).not.toContain("Add to the record");
    const status = await page.evaluate(
      `fetch("/api/v1/decisions", { method: "POST", headers: { "content-type": "application/json" }, body: '{"kind":"undo","number":1}' }).then((response) => response.status)`,
    );
    expect(status).toBe(403);
    await page.close();
  });

  test("an administrator gives an account and takes it away, and finds both in the audit log", async () => {
    const { server, open } = site();
    await give(server, "admin");
    const page = await open("/sign-in?to=/settings%3Ftab=people");
    await signIn(page, "admin");
    await page.getByRole("textbox", { name: "Name" }).fill("Ben Adu");
    await page.getByLabel("E-mail").fill("ben@example.org");
    await page.locator("input[type=password]").fill(PASSWORD);
    await page.getByRole("button", { name: "Add account" }).click();
    await page.getByRole("button", { name: "Remove Ben Adu" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
    await page.getByText("ben@example.org").waitFor({ state: "detached" });
    await page.getByRole("tab", { name: "Audit log" }).click();
    await page.getByText("DELETE /users/").waitFor();
    await page.getByText("POST /users").waitFor();
    await page.close();
  });
});
