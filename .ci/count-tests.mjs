// Prints `N passed, N failed` from the JSON report of vitest whose path is given.
// A file that could not be loaded has no tests to fail, and counts as one that did.
import { readFileSync } from "node:fs";

const report = readFileSync(process.argv[2], "utf8");
const { numPassedTests, numFailedTests, testResults } = report === "" ? nothing() : JSON.parse(report);
const unloaded = testResults.filter(
  ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
);
const failed = numFailedTests + unloaded.length;
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exitCode = numPassedTests > 0 && failed === 0 ? 0 : 1;

function nothing() {
  return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
}
