import { runBuilt } from "./setUp.mjs";

/** `npm start`: a real assembly, configured by the environment. */
await runBuilt("server/main.js");
