import { readFileSync } from "node:fs";
import { readFoundingFile } from "../../shared/founding/foundingFile.ts";
import { openAssembly, sentence } from "./assembly.ts";
import { say, tell, type Verb } from "./verb.ts";

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
    const assembly = openAssembly({ make: true });
    try {
      const answer = await assembly.ask({
        type: "FoundAssembly",
        nameEn: file.name.en,
        nameCy: file.name.cy,
        regions: file.regions,
        orders: file.orders,
        adminEmail: admin,
        adminName: values["name"] ?? admin.split("@")[0] ?? "Administrator",
      });
      if (!answer.ok) {
        tell(sentence(answer.refusal));
        return 1;
      }
      if (flags["json"]) say(JSON.stringify({ ok: true, name: file.name, regions: file.regions.length, ...answer.answer }));
      else
        say(
          `Founded: ${file.name.en}, ${file.regions.length} regions.\nNext: import the roll, then sign in with: npm run --silent assembly -- sign-in-link ${admin}`,
        );
      return 0;
    } finally {
      assembly.close();
    }
  },
};
