import { readFileSync } from "node:fs";
import { isRefusal, type Refusal } from "../../shared/journal.ts";
import { sentence } from "./assembly.ts";
import { say, tell, type Verb } from "./verb.ts";

/**
 * A verb that reads another system's file and says what would come in. It changes nothing, and says so if it is asked to: the
 * people in such a file hold no seats here. Answers 2 where `--dry-run` is missing, 1 where the file cannot be read.
 */
export function readOnly<Read extends object>({
  name,
  instead = "",
  read,
  linesOf,
  ...said
}: Pick<Verb, "name" | "does" | "examples"> & {
  /** What else could be done, as a sentence. */
  readonly instead?: string;
  readonly read: (source: string) => Read | Refusal;
  readonly linesOf: (read: Read) => readonly string[];
}): Verb {
  return {
    ...said,
    name,
    usage: "FILE --dry-run [--json]",
    options: [],
    flags: [
      ["dry-run", "say what would come in, change nothing; its people hold no seats here, so nothing else can be asked for"],
      ["json", "one JSON object instead of sentences"],
    ],
    words: [1, 1],
    run: ({ positionals: [file = ""], flags }) => {
      if (flags["dry-run"] !== true) {
        tell(`${name} needs --dry-run: its people hold no seats here, so nobody could propose.${instead === "" ? "" : ` ${instead}`}`);
        return 2;
      }
      let source: string;
      try {
        source = readFileSync(file, "utf8");
      } catch {
        tell(`The file ${file} could not be read.`);
        return 1;
      }
      const found = read(source);
      if (isRefusal(found)) {
        tell(`${file}: ${sentence(found)}`);
        return 1;
      }
      if (flags["json"]) say(JSON.stringify({ ok: true, dryRun: true, ...found }));
      else say([...linesOf(found), "Dry run: nothing was changed."].join("\n"));
      return 0;
    },
  };
}
