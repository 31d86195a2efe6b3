import { runBuilt } from "./setUp.mjs";

/** `npm run demo`: an invented assembly with a sitting that moves by itself. `-- --delegates 500 --port N --fresh` reach it unchanged. */
await runBuilt("demo.js");
