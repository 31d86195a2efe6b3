import { ensureBuilt, ensureInstalled, script } from "./setUp.mjs";

/** `npm run build`: pages and programs into `build/`; quick when nothing changed. */
await script(async () => {
  await ensureInstalled();
  await ensureBuilt();
});
