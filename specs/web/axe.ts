import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds wrong with a page, each rule with the elements that break it: by all of its rules, or by the ones named. */
export async function problemsOf(page: Page, rules: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(`(${RUN})(${JSON.stringify(rules)})`);
  return parsed(found);
}

/** Run in the page; as text, since it is not of this program. */
const RUN = `(rules) => axe.run({ resultTypes: ["violations"], ...(rules.length && { runOnly: rules }) }).then(({ violations }) =>
  violations.map(({ id, help, nodes }) => id + ": " + help + " " + nodes.map(({ html }) => html.slice(0, 160)).join(" | ")))`;

const parsed = (found: unknown): string[] =>
  Array.isArray(found) ? found.filter((line) => typeof line === "string") : ["axe did not answer"];
