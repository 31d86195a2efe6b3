import { readFileSync } from "node:fs";
import { readFoundingFile } from "../../shared/founding/foundingFile.ts";
import { aName, anAddress, openAssembly, sentence, wrongUsage } from "./assembly.ts";
import { counted, say, tell, type Verb } from "./verb.ts";

export const found: Verb = {
  name: "found",
  does: "Founds the assembly: its name, regions and first standing orders from a file, and its first administrator.",
  usage: "--orders FILE --admin EMAIL [--name NAME]",
  options: [
    ["orders", "JSON: name, regions and what differs from the default standing orders (see shared/founding/samples)"],
    ["admin", "the first administrator's e-mail address"],
    ["name", "the first administrator's name"],
  ],
  flags: [["json", "one JSON object instead of sentences"]],
  examples: ["found --orders shared/founding/samples/small.json --admin ann@example.org --name 'Ann Archer'"],
  words: [0, 0],
  run: async ({ values, flags }) => {
    const { orders, admin } = values;
    if (!orders || !admin) {
      tell("found needs --orders FILE and --admin EMAIL.");
      return 2;
    }
    let text: string;
    try {
      text = readFileSync(orders, "utf8");
    } catch {
      tell(`The file ${orders} could not be read. Samples are in shared/founding/samples.`);
      return 1;
    }
    const read = readFoundingFile(text);
    if ("problems" in read) {
      for (const problem of read.problems) tell(`${orders}: ${sentence(problem)}`);
      tell("Nothing was founded.");
      return 1;
    }
    const { file } = read;
    const adminName = values["name"] ?? admin.split("@")[0] ?? "Administrator";
    const { name, regions } = file;
    const command = {
      ...{ type: "FoundAssembly", nameEn: name.en, nameCy: name.cy, regions, orders: file.orders },
      ...{ adminEmail: admin, adminName },
    };
    const words = {
      adminEmail: { word: "--admin", given: admin, must: anAddress },
      adminName: { word: "--name", given: values["name"], must: aName },
    };
    if (wrongUsage(command, words)) return 2;
    const assembly = openAssembly({ make: true });
    try {
      const answer = await assembly.ask(command);
      if (!answer.ok) {
        tell(sentence(answer.refusal));
        return 1;
      }
      if (flags["json"]) say(JSON.stringify({ ok: true, name, regions: regions.length, ...answer.answer }));
      else
        say(
          `Founded: ${name.en}, ${counted(regions.length, "region")}.\nNext: import the roll, then sign in with: npm run --silent assembly -- sign-in-link ${admin}`,
        );
      return 0;
    } finally {
      assembly.close();
    }
  },
};
