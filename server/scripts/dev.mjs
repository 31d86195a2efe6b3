import { resolve } from "node:path";
import { become } from "./run.mjs";
import { ensureInstalled, root, script } from "./setUp.mjs";

/** `npm run dev`: the server from its sources, started again when they change, with pages that update in place. */
await script(async () => {
  await ensureInstalled();
  const tsx = resolve(root, "node_modules/tsx/dist/cli.mjs");
  const args = [tsx, "watch", "--clear-screen=false", resolve(root, "server/index.ts"), ...process.argv.slice(2)];
  await become(process.execPath, args, { ...process.env, NODE_ENV: "development" });
});
