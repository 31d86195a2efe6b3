import { importArchive } from "../archive/importArchive.ts";
import { counted, type Status, say, tell, type Verb } from "./verb.ts";

export const importArchiveVerb: Verb = {
  name: "import-archive",
  does: "Makes an installation from an archive that `export` wrote, after checking every file, the chain of the journal and every count.",
  usage: "DIR --database FILE [--head HASH] [--other-release] [--json]",
  options: [
    ["database", "the database to make; nothing may lie there yet"],
    ["head", "the hash that the journal must end with, as it was published elsewhere (in a decision note, on /data/journal)"],
  ],
  flags: [
    ["other-release", "the archive was written by another release: do not compare its tables and pages with what this one makes"],
    ["json", "one JSON object instead of sentences"],
  ],
  notes: [
    "Whoever forges a whole archive can make a chain that holds. Only --head, noted elsewhere, shows that it is the record you know.",
    "Nobody can sign in to the new installation until somebody is appointed there: TESSERA_DATABASE=FILE … grant administrator --email …",
  ],
  examples: ["import-archive archive --database copy.db"],
  words: [1, 1],
  run: async ({ positionals: [folder = ""], values, flags }): Promise<Status> => {
    const { database, head = null } = values;
    if (!database) {
      tell("import-archive needs --database FILE.");
      return 2;
    }
    if (head !== null && !/^[0-9a-f]{64}$/.test(head)) {
      tell(`--head cannot be "${head}": it must be a hash of 64 hexadecimal digits.`);
      return 2;
    }
    const done = await importArchive(folder, database, { head, otherRelease: flags["other-release"] === true });
    if ("what" in done) {
      if (flags["json"]) say(JSON.stringify({ ok: false, problem: done }));
      else tell(`Broken at ${done.where}: ${done.what}. Nothing was imported.`);
      return 1;
    }
    const { length, openVotes, leftOut } = done;
    if (flags["json"]) {
      say(JSON.stringify({ ok: true, database, length, head: done.head, openVotes }));
      return 0;
    }
    say(`The archive is whole. ${counted(length, "entry", "entries")} imported into ${database}.\nHead: ${done.head}`);
    for (const { what, why } of leftOut) say(`Not in it: ${what} ${why}`);
    if (openVotes.length > 0)
      say(`Still open when it was written: ${counted(openVotes.length, "vote")} (${openVotes.join(", ")}). Void them and hold them again.`);
    return 0;
  },
};
