import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  cacheDir: ".cache/vitest",
  test: {
    // Property tests take seconds on a busy machine.
    testTimeout: 30_000,
    setupFiles: ["scripts/fuzz-setup.mjs"],
    include: [
      "src/**/*.test.ts",
      "src/**/*.test.tsx",
      "e2e/**/*.test.ts",
      "scripts/**/*.test.mjs",
      "bench/**/*.test.mjs",
    ],
  },
});
