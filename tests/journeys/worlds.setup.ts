import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "@playwright/test";

const root = join(import.meta.dirname, "../..");

test("the assemblies that the journeys begin with are told through the real door", () => {
  // In a process of its own: the rules are written for tsx, not for the browsers' test tool.
  execFileSync(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), "tests/support/prepareWorlds.ts"], {
    cwd: root,
    stdio: "inherit",
  });
});
