import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root, script } from "../../server/scripts/setUp.mjs";
import { bundle } from "../bench/bundle.mjs";

/** `npm run faults [-- --long]`: every fault is made for real, shown to have fired, and must have done no harm. */
await script(async () => {
  await ensureInstalled();
  if (process.env.TESSERA_BUILT !== "1") await ensureBuilt();
  const folder = await bundle(root, "faults", ["tests/faults/index.ts", "tests/faults/victim.ts"]);
  const child = spawn(process.execPath, ["--enable-source-maps", join(folder, "faults-index.js"), ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = await new Promise((over) => child.on("close", (code) => over(code ?? 1)));
});
