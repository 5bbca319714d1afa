import { expect, test } from "vitest";
import { source } from "../readout/sample.js";
import { problemsOf } from "./axe.js";
import { describeSite } from "./site.js";

describeSite("the pages", (site) => {
  test("a pasted text is read before anything is stored", async () => {
    const page = await site().open("/add");
    await page.getByLabel("Text as published").fill(source);
    const reading = page.getByRole("region", { name: "What is read in it" });
    await reading.getByText("Encounters").waitFor();
    expect(await reading.getByText("Sólveig Arnarbrún").count()).toBeGreaterThan(0);
    expect(await problemsOf(page)).toEqual([]);
    await page.close();
  });

  test("nothing comes from elsewhere, and nothing breaks the policy", async () => {
    const page = await site().open("about:blank");
    const asked: string[] = [];
    const told: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).origin));
    page.on("console", (message) => told.push(message.text()));
    await page.goto(new URL("/settings", site().url).href);
    await page.getByRole("heading", { name: "Settings" }).waitFor();
    expect(new Set(asked)).toEqual(new Set([new URL(site().url).origin]));
    expect(told.filter((text) => text.includes("Content Security Policy"))).toEqual([]);
    await page.close();
  });

  test("a page that is not there says so", async () => {
    const page = await site().open("/no/such/page");
    await page.getByRole("heading", { name: "Not in the record" }).waitFor();
    expect(await problemsOf(page)).toEqual([]);
    await page.close();
  });
});
