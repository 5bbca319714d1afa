import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "specs/**/*.test.ts"],
    // The command line is tested as it is shipped, so it is built once before all tests.
    globalSetup: ["./vitest.global-setup.ts"],
    testTimeout: 30_000,
  },
});
