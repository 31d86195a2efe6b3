import { randomBytes } from "node:crypto";
import { weightSchemeSchema } from "../../shared/founding/standingOrders.ts";
import { regionByCode } from "../../shared/roll/questions.ts";
import { type SchemePreview, weightsPreview } from "../../shared/weights/preview.ts";
import { openAssembly, sentence, wrongUsage } from "./assembly.ts";
import { counted, say, tell, type Verb } from "./verb.ts";

const percent = (millionths: number): string => `${(millionths / 10_000).toFixed(2)} %`;

export const weights: Verb = {
  name: "weights",
  does: "Shows every weight scheme side by side on the roll as it is, or adopts one on the record.",
  usage: "[--adopt SCHEME] [--seed SEED] [--json]",
  options: [
    ["adopt", "one-seat-one-vote, people-represented, square-root or base-plus-proportional"],
    ["seed", "the published seed of the draw for indivisible units; drawn afresh if left out"],
  ],
  flags: [["json", "one JSON object: every scheme with its units by seat, region and kind"]],
  examples: ["weights", "weights --json", "weights --adopt base-plus-proportional --seed 2026-spring"],
  words: [0, 0],
  run: async ({ values, flags }) => {
    const { adopt } = values;
    const seed = values["seed"] ?? randomBytes(8).toString("hex");
    const words = {
      scheme: { word: "--adopt", given: adopt, must: `one of ${weightSchemeSchema.options.join(", ")}` },
      seed: { word: "--seed", given: seed, must: "1 to 80 letters, digits, dots, colons or hyphens" },
    };
    // A preview is drawn with the seed it would be adopted with, so the same words are right for both.
    const command = { type: "AdoptWeights", scheme: adopt ?? weightSchemeSchema.options[0], seed };
    if (wrongUsage(command, words)) return 2;
    const assembly = openAssembly();
    try {
      const { memory, wordsOf } = assembly.record;
      if (!memory.founding) throw new Error("No assembly is founded here.");
      if (adopt !== undefined) {
        const answer = await assembly.ask(command);
        if (!answer.ok) {
          tell(sentence(answer.refusal));
          return 1;
        }
        if (flags["json"]) say(JSON.stringify({ ok: true, scheme: adopt, seed }));
        else say(`Adopted: ${adopt}, seed ${seed}.`);
        return 0;
      }
      const preview = weightsPreview(memory.roll, memory.founding.orders, seed);
      if (flags["json"]) {
        say(JSON.stringify(preview));
        return 0;
      }
      const name = (code: string): string => wordsOf(regionByCode(memory.roll, code)?.nameEn ?? "") ?? code;
      const table = (scheme: SchemePreview): string =>
        [
          `${scheme.scheme}${scheme.ordered ? " (named by the standing orders)" : ""}: ${counted(scheme.totalUnits, "unit")}, from ${scheme.smallestUnits} to ${scheme.largestUnits} a seat`,
          ...scheme.byRegion.map(
            (line) =>
              `  ${name(line.of).padEnd(26)} ${String(line.seats).padStart(4)} ${line.seats === 1 ? "seat " : "seats"} ${percent(line.share).padStart(9)}  ${line.overOneSeatOneVote >= 0 ? "+" : ""}${percent(line.overOneSeatOneVote)} against one seat one vote`,
          ),
        ].join("\n");
      say(`Seed: ${seed}\n\n${preview.schemes.map(table).join("\n\n")}`);
      return 0;
    } finally {
      assembly.close();
    }
  },
};
