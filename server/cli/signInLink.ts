import { openAssembly } from "./assembly.ts";
import { say, tell, type Verb } from "./verb.ts";

export const signInLink: Verb = {
  name: "sign-in-link",
  does: "Prints a sign-in link for somebody on the roll or the desk, valid once for thirty minutes; for the first administrator, or where no mail can be sent.",
  usage: "EMAIL",
  options: [],
  flags: [],
  examples: ["sign-in-link ann@example.org"],
  words: [1, 1],
  run: ({ positionals: [email = ""] }) => {
    const assembly = openAssembly();
    try {
      const link = assembly.personal.linkFor(email);
      if (link === null) {
        tell(`Nobody with the address ${email} is on the roll or the desk.`);
        return 1;
      }
      say(link);
      return 0;
    } finally {
      assembly.close();
    }
  },
};
