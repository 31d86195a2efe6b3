import { count } from "./count.ts";
import { exportArchive } from "./export.ts";
import { exportJournal } from "./exportJournal.ts";
import { found } from "./found.ts";
import { grant } from "./grant.ts";
import { importArchiveVerb } from "./importArchive.ts";
import { importAreas } from "./importAreas.ts";
import { importEvidence } from "./importEvidence.ts";
import { importOpenslides } from "./importOpenslides.ts";
import { importProposal } from "./importProposal.ts";
import { importResolution } from "./importResolution.ts";
import { importRoll } from "./importRoll.ts";
import { importSpaces } from "./importSpaces.ts";
import { majority } from "./majority.ts";
import { opinionMap } from "./opinionMap.ts";
import { recount } from "./recount.ts";
import { signInLink } from "./signInLink.ts";
import { helpOf, readGiven, say, tell, type Verb } from "./verb.ts";
import { verify } from "./verify.ts";
import { weights } from "./weights.ts";
import { withdrawWords } from "./withdrawWords.ts";

/** Every verb of `npm run --silent assembly -- VERB`. */
const verbs: readonly Verb[] = [
  ...[found, importRoll, weights, grant, signInLink, withdrawWords, verify, recount, exportJournal],
  ...[importAreas, importEvidence, importSpaces],
  ...[importProposal, importOpenslides, importResolution, opinionMap, count, majority],
  ...[exportArchive, importArchiveVerb],
];

const overview = [
  "npm run --silent assembly -- VERB [--help]",
  "",
  ...verbs.map((v) => `  ${v.name.padEnd(16)} ${v.does}`),
  "",
  "Each verb has its own --help with an example.",
].join("\n");

const [name, ...rest] = process.argv.slice(2);
const verb = verbs.find((v) => v.name === name);
if (name === undefined || name === "--help" || name === "help") {
  say(overview);
  process.exitCode = name === undefined ? 2 : 0;
} else if (!verb) {
  tell(`There is no verb "${name}".\n\n${overview}`);
  process.exitCode = 2;
} else {
  const given = readGiven(verb, rest);
  if (typeof given === "string") {
    tell(`${given}\n\n${helpOf(verb)}`);
    process.exitCode = 2;
  } else if (given.flags["help"]) {
    say(helpOf(verb));
  } else {
    try {
      process.exitCode = await verb.run(given);
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  }
}
