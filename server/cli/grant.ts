import { appointedRoles } from "../../shared/founding/events.ts";
import { aName, anAddress, openAssembly, sentence, wrongUsage } from "./assembly.ts";
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
    const { email, name, language } = values;
    const command = { type: "GrantRole", role, email, name, language: language ?? "en" };
    const words = {
      role: { word: "ROLE", given: role, must: `one of ${appointedRoles.join(", ")}` },
      email: { word: "--email", given: email, must: anAddress },
      name: { word: "--name", given: name, must: aName },
      language: { word: "--language", given: language, must: "en or cy" },
    };
    if (wrongUsage(command, words)) return 2;
    const assembly = openAssembly();
    try {
      const answer = await assembly.ask(command);
      if (!answer.ok) {
        tell(sentence(answer.refusal));
        return 1;
      }
      say(`${name} is now ${role}.`);
      return 0;
    } finally {
      assembly.close();
    }
  },
};
