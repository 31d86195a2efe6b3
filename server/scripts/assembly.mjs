import { runBuilt } from "./setUp.mjs";

/** `npm run --silent assembly -- VERB`: the command line. Set-up speaks on standard error only. */
await runBuilt("cli.js");
