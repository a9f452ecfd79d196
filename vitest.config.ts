import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  cacheDir: ".cache/vitest",
  test: {
    include: [
      "src/**/*.test.ts",
      "src/**/*.test.tsx",
      "e2e/**/*.test.ts",
      "scripts/**/*.test.mjs",
      "bench/**/*.test.mjs",
    ],
  },
});
