import { openAssembly, sentence } from "./assembly.ts";
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
    const assembly = openAssembly();
    try {
      const answer = await assembly.ask({ type: "WithdrawWords", hash, reason: values["reason"] });
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
