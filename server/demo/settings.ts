import { parseArgs } from "node:util";

/** How the demonstration is asked to run. */
export interface Settings {
  readonly delegates: number;
  readonly port: number;
  /** A folder of published figures; null: invented ones only. */
  readonly data: string | null;
  /** Begin anew, even if an assembly is there. */
  readonly fresh: boolean;
}

/** What `--help` shows. */
export const help = `npm run demo [-- --delegates N] [--port N] [--data DIR] [--fresh]

  An invented assembly with nine months behind it and a sitting that runs now, moved by simulated
  delegates and a simulated facilitator until a person takes the chair.

Options:
  --delegates N   how many community groups, from 24 to 1000 (default 150); each number has an assembly of its own
  --port N        the port on this machine (default 3000)
  --data DIR      import the published figures in this folder beside the invented ones (with --fresh)
  --fresh         begin anew instead of going on

Example:
  npm run demo -- --delegates 500 --port 4000 --fresh`;

const whole = (text: string, least: number, most: number): number | null => {
  const n = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return n >= least && n <= most ? n : null;
};

/** Reads the words after the command: settings, `help`, or a sentence that says what is wrong. */
export function readSettings(args: readonly string[]): Settings | "help" | { readonly problem: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        delegates: { type: "string", default: "150" },
        port: { type: "string", default: "3000" },
        data: { type: "string" },
        fresh: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return "help";
    const delegates = whole(values.delegates, 24, 1_000);
    const port = whole(values.port, 1, 65_535);
    if (delegates === null) return { problem: `--delegates must be a whole number from 24 to 1000, not "${values.delegates}".` };
    if (port === null) return { problem: `--port must be a port number from 1 to 65535, not "${values.port}".` };
    return { delegates, port, fresh: values.fresh, data: values.data ?? null };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : "The words after the command could not be read." };
  }
}
