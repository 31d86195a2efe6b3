import { openAssembly, sentence } from "./assembly.ts";
import { say, tell, type Verb } from "./verb.ts";

export const grant: Verb = {
  name: "grant",
  does: "Appoints somebody to the desk: facilitator, secretariat, standing-orders-committee, plan-team or administrator.",
  usage: "ROLE --email EMAIL --name NAME [--language en|cy]",
  options: [
    ["email", "their e-mail address"],
    ["name", "their name"],
    ["language", "the language of their mails: en (default) or cy"],
  ],
  flags: [],
  examples: ["grant facilitator --email fay@example.org --name 'Fay Fisher'"],
  words: [1, 1],
  run: async ({ positionals: [role], values }) => {
    const assembly = openAssembly();
    try {
      const answer = await assembly.ask({
        type: "GrantRole",
        role,
        email: values["email"],
        name: values["name"],
        language: values["language"] ?? "en",
      });
      if (!answer.ok) {
        tell(sentence(answer.refusal));
        return 1;
      }
      say(`${values["name"]} is now ${role}.`);
      return 0;
    } finally {
      assembly.close();
    }
  },
};
