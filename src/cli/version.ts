import { readFileSync } from "node:fs";

/** The version of the program, as its package says. */
export function version(): string {
  const about: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const isAbout = typeof about === "object" && about !== null && "version" in about;
  return isAbout ? String(about.version) : "unknown";
}
