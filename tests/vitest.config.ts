import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** The tests that need no browser. A test of a component asks for a page with `// @vitest-environment happy-dom` in its first line. */
export default defineConfig({
  root: resolve(import.meta.dirname, ".."),
  cacheDir: ".cache/vitest",
  test: {
    include: ["{shared,db,server,app,tests}/**/*.test.{ts,tsx}"],
    environment: "node",
    pool: "forks",
    maxWorkers: 2,
    testTimeout: process.env.TESSERA_LONG === "1" ? 600_000 : 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
