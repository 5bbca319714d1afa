import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "oxc-parser";
import { check } from "recheck";
import { describe, expect, test } from "vitest";

/** A regular expression of ours, and where it stands. */
interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const SOURCES = fileURLToPath(new URL("..", import.meta.url));
const LONGEST_CHECK = 20_000;

/** Enough of everything that patterns built while reading are built. */
const SAMPLE = `Source: Ministry of Foreign Affairs
OSLO, 4 May 2033 — President Akinyi Wanjala met Foreign Minister Nils Aune on 4 May 2033.
“We will open an embassy by the end of next year,” she said. Norway pledged 20 million dollars.`;

const written = sourceFiles().map((file) => ({ file, ...patternsIn(file) }));
const built = await patternsBuilt();
const shipped = [...written.flatMap(({ literals }) => literals), ...built];

describe("every regular expression takes time linear in the text", () => {
  test.for(shipped)("$where /$source/$flags", async (pattern, { annotate }) => {
    const verdict = await verdictOn(pattern);
    if (verdict === "not decided in time") await annotate(`${pattern.where}: ${verdict}`, "warning");
    else expect(verdict).toBe("linear");
  });
});

describe("the check sees what it is for", () => {
  test("literals are found", () => expect(shipped.length).toBeGreaterThan(built.length));

  test.for(written.filter(({ computes }) => computes))("those that $file computes are found", ({ file }) =>
    expect(built.map(({ where }) => where)).toContain(file),
  );

  test.for(["^(a+)+$", "\\s+$", "(\\w|\\d)*x", "(?:a|ab|b)*c"])("/%s/ is refused", async (source) =>
    expect(await verdictOn({ where: "here", source, flags: "d" })).toMatch(/exponential|polynomial/),
  );
});

/** `linear`, or what is wrong, by recheck (automata theory, and fuzzing where that does not decide). */
async function verdictOn({ source, flags }: Pattern): Promise<string> {
  // recheck does not know the flag `d`, which has no part in matching.
  const found = await check(source, flags.replace("d", ""), { timeout: LONGEST_CHECK });
  if (found.status === "safe") return "linear";
  if (found.status === "vulnerable") return `${found.complexity.summary} for ${found.attack.pattern}`;
  return found.error.kind === "timeout" ? "not decided in time" : `cannot be checked: ${found.error.kind}`;
}

function sourceFiles(): string[] {
  const names = readdirSync(SOURCES, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts")).toSorted();
}

/** The literals in a file, and whether it also makes patterns of what is known only when it runs. */
function patternsIn(file: string): { literals: Pattern[]; computes: boolean } {
  const code = readFileSync(`${SOURCES}/${file}`, "utf8");
  const literals: Pattern[] = [];
  let computes = false;
  new Visitor({
    Literal(node) {
      if (!("regex" in node)) return;
      const where = `${file}:${code.slice(0, node.start).split("\n").length}`;
      literals.push({ where, source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression({ callee }) {
      if (callee.type === "Identifier" && callee.name === "RegExp") computes = true;
    },
  }).visit(parseSync(file, code).program);
  return { literals, computes };
}

/** The patterns that our files build while they are loaded and while the sample is read. */
async function patternsBuilt(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const original = RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const pattern = new target(source, flags);
      const where = callerIn(new Error().stack);
      if (where !== undefined)
        found.set(`${where} ${String(pattern)}`, { where, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    const { read } = await import("../index.js");
    read(SAMPLE, { published: "2033-05-04" });
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}

/** The file of ours that called, if it was one of ours. */
function callerIn(stack = ""): string | undefined {
  const caller = stack.split("\n")[2] ?? "";
  const at = caller.indexOf(SOURCES);
  return at < 0 ? undefined : /^[^:?]+/.exec(caller.slice(at + SOURCES.length))?.[0];
}
