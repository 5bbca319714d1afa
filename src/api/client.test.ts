import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { generateSource } from "oazapfts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { served, type Served } from "../../specs/api/served.js";
import { CHAIN } from "../../specs/chain.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
let server: Served;
let directory: string;

/** Generates a client from the description that the server gives of itself, as somebody else would. */
beforeAll(async () => {
  server = await served();
  mkdirSync(join(root, "out"), { recursive: true });
  directory = mkdtempSync(join(root, "out", "client-"));
  const description = join(directory, "openapi.json");
  writeFileSync(description, await (await server.ask("/api/v1/openapi.json")).text());
  writeFileSync(join(directory, "client.ts"), await generateSource(description, { optimistic: true }));
});
afterAll(async () => {
  rmSync(directory, { recursive: true });
  await server.close();
});

/** A program of somebody who has the generated client and nothing else of ours. */
const PROGRAM = `
import { defaults, addReadout, listThreads, showThread, search } from "./client.js";

export async function roadmapAfterAdding(url: string, texts: readonly { name: string; text: string }[]) {
  defaults.baseUrl = url + "/api/v1";
  for (const text of texts) await addReadout(text);
  const { items } = await listThreads("GHA-PRT", { status: "kept" });
  const [first] = items;
  const thread = first && (await showThread(first.id));
  const words: string[] = thread?.entries.map(({ evidence }) => evidence.selector[0].exact) ?? [];
  const found = await search("consulate");
  return { title: first?.title, words, found: found.items.map(({ name }) => name) };
}
`;

it("a generated client adds readouts and reads their roadmap", async () => {
  writeFileSync(join(directory, "program.ts"), PROGRAM);
  const program: unknown = await import(pathToFileURL(join(directory, "program.ts")).href);
  expect(isProgram(program)).toBe(true);
  if (!isProgram(program)) return;
  const { title, words, found } = await program.roadmapAfterAdding(server.url, CHAIN);
  expect(title).toContain("a consulate in Tamale");
  expect(words.length).toBeGreaterThan(1);
  expect(found).toEqual(["opening", "call", "lisbon"]);
});

interface Program {
  readonly roadmapAfterAdding: (
    url: string,
    texts: readonly object[],
  ) => Promise<{ title: string; words: string[]; found: string[] }>;
}

const isProgram = (module: unknown): module is Program =>
  typeof module === "object" && module !== null && "roadmapAfterAdding" in module;

it("the generated client and what is written with it pass the compiler", () => {
  const options = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2023", "dom"],
    strict: true,
    noEmit: true,
  };
  const configuration = { compilerOptions: { ...options, skipLibCheck: true, types: [] }, include: ["*.ts"] };
  writeFileSync(join(directory, "program.ts"), PROGRAM);
  writeFileSync(join(directory, "tsconfig.json"), JSON.stringify(configuration));
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", directory], { encoding: "utf8" });
  expect(stdout).toBe("");
});
