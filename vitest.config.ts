import { defineConfig } from "vitest/config";

/** Sees which patterns the program builds while it is loaded, so it must load it itself. */
const LOADS_AFRESH = ["src/app/patterns.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "tests",
          include: ["src/**/*.test.ts", "specs/**/*.test.ts"],
          exclude: LOADS_AFRESH,
          // The command line is tested as it is shipped, so it is built once before all tests.
          globalSetup: ["./vitest.global-setup.ts"],
          // No test changes what a module holds: loading the program once a worker saves a fifth of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: "patterns", include: LOADS_AFRESH } },
    ],
  },
});
