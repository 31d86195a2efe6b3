import { openAssembly, sentence, wrongUsage } from "./assembly.ts";
import { say, tell, type Verb } from "./verb.ts";

export const withdrawWords: Verb = {
  name: "withdraw-words",
  does: "Takes words out of the record for good (a name to be erased, a libel), with a public reason; the record still verifies.",
  usage: "HASH --reason TEXT",
  options: [["reason", "why: published on the record, so without the words themselves"]],
  flags: [],
  examples: ["withdraw-words 3f1c…64 digits… --reason 'Names a third person'"],
  words: [1, 1],
  run: async ({ positionals: [hash], values }) => {
    const command = { type: "WithdrawWords", hash, reason: values["reason"] };
    const words = {
      hash: { word: "HASH", given: hash, must: "the SHA-256 of the words: 64 of 0 to 9 and a to f, as the journal writes it" },
      reason: { word: "--reason", given: values["reason"], must: "a sentence of 1 to 1000 characters" },
    };
    if (wrongUsage(command, words)) return 2;
    const assembly = openAssembly();
    try {
      const answer = await assembly.ask(command);
      if (!answer.ok) {
        tell(sentence(answer.refusal));
        return 1;
      }
      say("Withdrawn. The entry that named these words stands; the words are gone.");
      return 0;
    } finally {
      assembly.close();
    }
  },
};
