import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { journalEnd, journalLines } from "../exports/journalFile.ts";
import { openAssembly } from "./assembly.ts";
import { counted, type Status, tell, type Verb } from "./verb.ts";

export const exportJournal: Verb = {
  name: "export-journal",
  does: "Writes the whole journal as JSON lines: stored text, hash and public words of every entry, then length and head.",
  usage: "[--out FILE]",
  options: [["out", "the file to write; standard output by default"]],
  flags: [],
  examples: ["export-journal --out journal.jsonl"],
  words: [0, 0],
  run: async ({ values }): Promise<Status> => {
    const assembly = openAssembly();
    try {
      const out = values["out"] === undefined ? process.stdout : createWriteStream(values["out"]);
      const write = async (line: string): Promise<void> => {
        if (!out.write(`${line}\n`)) await once(out, "drain");
      };
      for (const line of journalLines(assembly.record)) await write(line);
      await write(journalEnd(assembly.record));
      if (out !== process.stdout) {
        out.end();
        await once(out, "finish");
        tell(`${counted(assembly.record.memory.seq, "entry", "entries")} written to ${values["out"]}`);
      }
      return 0;
    } finally {
      assembly.close();
    }
  },
};
