import { archiveInto } from "../archive/intoFolder.ts";
import { openAssembly } from "./assembly.ts";
import { counted, type Status, say, tell, type Verb } from "./verb.ts";

export const exportArchive: Verb = {
  name: "export",
  does: "Writes the whole assembly as it is public: the journal with its words, every table and page as JSON and CSV, and a manifest.",
  usage: "--out DIR [--json]",
  options: [["out", "the folder to write; it must not be there yet, or be empty"]],
  flags: [["json", "one JSON object instead of sentences"]],
  notes: [
    "Addresses in the files begin with TESSERA_ORIGIN. What cannot travel (people's names and addresses, votes in open ballots, drafts)",
    "is said in manifest.json. Another installation reads the folder with import-archive.",
  ],
  examples: ["export --out archive", "import-archive archive --database copy.db"],
  words: [0, 0],
  run: ({ values, flags }): Status => {
    const out = values["out"];
    if (!out) {
      tell("export needs --out DIR.");
      return 2;
    }
    const assembly = openAssembly();
    try {
      const files = archiveInto(out, assembly.parts);
      const { seq: length, hash: head } = assembly.record.memory;
      if (flags["json"]) say(JSON.stringify({ ok: true, files, length, head }));
      else say(`${counted(files, "file")} written to ${out}, with ${counted(length, "entry", "entries")} of the journal.\nHead: ${head}`);
      return 0;
    } finally {
      assembly.close();
    }
  },
};
