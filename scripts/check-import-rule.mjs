#!/usr/bin/env node
// A rule that never fails keeps nothing. This writes one breach of the import rule a file, in rooms of the same names
// in an empty folder, and asks the linter with our configuration whether it sees each of them, and no other.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const linter = join(root, "node_modules", ".bin", "oxlint");

const BETWEEN_ROOMS = "eslint(no-restricted-imports)";
const NODE_MODULE = "import(no-nodejs-modules)";
const NODE_GLOBAL = "eslint(no-restricted-globals)";
const NOT_REPEATABLE = "eslint(no-restricted-properties)";
const KEPT = new Set([BETWEEN_ROOMS, NODE_MODULE, NODE_GLOBAL, NOT_REPEATABLE]);

/** The rooms that those who ask know nothing of. */
const FURTHER_IN = [
  "text",
  "language",
  "language/en",
  "knowledge",
  "reading",
  "following",
  "record",
  "collect",
  "print",
];

/** What each room may not import; every name stands for the folder of that name. */
const FORBIDDEN = {
  "text/a": [
    "language",
    "language/en",
    "knowledge",
    "reading",
    "following",
    "record",
    "collect",
    "print",
    "app",
    "mcp",
    "api",
    "cli",
    "web",
  ],
  "language/a": [
    "knowledge",
    "reading",
    "following",
    "record",
    "collect",
    "print",
    "app",
    "mcp",
    "api",
    "cli",
    "web",
  ],
  "language/en/a": [
    "knowledge",
    "reading",
    "following",
    "record",
    "collect",
    "print",
    "app",
    "mcp",
    "api",
    "cli",
    "web",
  ],
  "knowledge/a": [
    "language",
    "language/en",
    "reading",
    "following",
    "record",
    "collect",
    "print",
    "app",
    "mcp",
    "api",
    "cli",
    "web",
  ],
  "reading/a": [
    "language/en",
    "language/fr",
    "following",
    "record",
    "collect",
    "print",
    "app",
    "mcp",
    "api",
    "cli",
    "web",
  ],
  "reading/people/a": [
    "language/en",
    "language/fr",
    "following",
    "record",
    "collect",
    "print",
    "app",
    "mcp",
    "api",
    "cli",
    "web",
  ],
  "following/threads/a": ["language/en", "record", "collect", "print", "app", "mcp", "api", "cli", "web"],
  "record/a": ["collect", "print", "app", "mcp", "api", "cli", "web"],
  "collect/a": ["reading", "following", "record", "print", "app", "mcp", "api", "cli", "web"],
  "collect/formats/a": ["reading", "following", "record", "print", "app", "mcp", "api", "cli", "web"],
  "print/a": [
    "text",
    "language",
    "language/en",
    "knowledge",
    "reading",
    "following",
    "record",
    "collect",
    "app",
    "mcp",
    "api",
    "cli",
    "web",
  ],
  "app/a": ["mcp", "api", "cli", "web"],
  "app/page/a": ["mcp", "api", "cli", "web"],
  "mcp/tools/a": [...FURTHER_IN, "api", "cli", "web"],
  "api/a": [...FURTHER_IN, "cli", "web"],
  "api/routes/a": [...FURTHER_IN, "cli", "web"],
  "cli/a": [...FURTHER_IN, "web"],
  "cli/readout/a": [...FURTHER_IN, "web"],
  "web/a": [...FURTHER_IN, "app", "app/roadmap", "mcp", "api", "api/routes", "cli"],
  "web/features/desk/a": [...FURTHER_IN, "app", "app/roadmap", "mcp", "api", "api/routes", "cli"],
};

/** What each room may import, so that a rule which forbids everything is seen too. */
const ALLOWED = {
  "text/a": ["text"],
  "language/en/a": ["text", "language", "language/en"],
  "knowledge/a": ["text", "knowledge"],
  "reading/people/a": ["text", "language", "knowledge", "reading", "reading/people"],
  "following/threads/a": ["text", "language", "knowledge", "reading", "reading/people", "following"],
  "record/a": ["text", "knowledge", "reading", "following", "record"],
  "collect/formats/a": ["text", "language", "language/en", "knowledge", "collect"],
  "app/a": [
    "text",
    "language",
    "language/en",
    "knowledge",
    "reading",
    "following",
    "record",
    "collect",
    "print",
    "app",
  ],
  "print/a": ["print"],
  "mcp/tools/a": ["app", "app/page", "mcp", "mcp/tools"],
  "api/routes/a": ["app", "app/page", "mcp", "api", "api/routes"],
  "cli/readout/a": ["app", "app/page", "mcp", "api", "cli", "cli/readout"],
  "web/features/desk/a": ["app/wording", "web/client", "web/pieces", "web/features/readout"],
};

/** What is there for a room when it compiles, and not when it runs. */
const TYPES_ONLY = { "web/client/a": ["api/schemas"] };

/** Every way in which a module may be asked for. */
const FORMS = [
  (path) => `export { x } from "${path}";`,
  (path) => `import type { X } from "${path}";\nexport const x: X = 1;`,
  (path) => `export const x = await import("${path}");`,
];

const IN_A_BROWSER = ["text", "language/en", "knowledge", "reading/people", "following/threads", "app"];
const NOT_IN_A_BROWSER = {
  'export { readFileSync } from "node:fs";': NODE_MODULE,
  'export { join } from "path";': NODE_MODULE,
  "export const x = process.argv;": NODE_GLOBAL,
  'export const x = Buffer.from("x");': NODE_GLOBAL,
  "export const x = Date.now();": NOT_REPEATABLE,
  "export const x = Math.random();": NOT_REPEATABLE,
};

const isOfTypes = ({ code }) => code.startsWith("import type");

const cases = [
  ...betweenRooms(FORBIDDEN, BETWEEN_ROOMS),
  ...betweenRooms(ALLOWED, undefined),
  ...betweenRooms(TYPES_ONLY, BETWEEN_ROOMS).map((one) => ({
    ...one,
    rule: isOfTypes(one) ? undefined : one.rule,
  })),
  ...ofTheBrowser(),
];
const found = lint(cases);
const wrong = cases.filter(({ file, rule }) => found.get(file) !== rule);
for (const { file, code, rule } of wrong) {
  console.error(`${file}: expected ${rule ?? "nothing"}, got ${found.get(file) ?? "nothing"}\n  ${code}`);
}
const breaches = cases.filter(({ rule }) => rule !== undefined).length;
console.log(
  `import rule: ${breaches} breaches and ${cases.length - breaches} allowed imports, ${wrong.length} judged wrongly`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;

function betweenRooms(table, rule) {
  return Object.entries(table).flatMap(([from, rooms]) =>
    rooms.flatMap((room) =>
      FORMS.map((form, index) => ({
        file: `src/${from}-${room.replace("/", "-")}-${index}.ts`,
        code: form(pathBetween(from, room)),
        rule,
      })),
    ),
  );
}

function ofTheBrowser() {
  return IN_A_BROWSER.flatMap((room) =>
    Object.entries(NOT_IN_A_BROWSER).map(([code, rule], index) => ({
      file: `src/${room}/b-${index}.ts`,
      code,
      rule,
    })),
  );
}

/** A relative path, as we write them: `../language/b.js`. */
function pathBetween(from, room) {
  const up = "../".repeat(from.split("/").length - 1);
  return `${up}${room}/b.js`;
}

/** The rule of this check that each file breaks, by file. */
function lint(files) {
  const folder = mkdtempSync(join(tmpdir(), "import-rule-"));
  try {
    copyFileSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
    for (const { file, code } of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${code}\n`);
    }
    const { stdout } = spawnSync(linter, ["--format", "json"], { cwd: folder, encoding: "utf8" });
    const { diagnostics } = JSON.parse(stdout);
    return new Map(
      diagnostics.filter(({ code }) => KEPT.has(code)).map(({ filename, code }) => [filename, code]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
