import pino from "pino";

/** The log of this process: standard error, one JSON object a line. No names, addresses, tokens or votes go into it. */
export const log = pino({ level: process.env["TESSERA_LOG"] ?? "info" }, pino.destination(2));
