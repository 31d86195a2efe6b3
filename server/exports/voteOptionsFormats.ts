import { optionsByRegion } from "../../shared/ballots/papers/byRegion.ts";
import { optionsResult } from "../../shared/ballots/papers/optionsView.ts";
import type { OptionsBallot } from "../../shared/ballots/state.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { CsvTable, Format } from "./dataRoutes.ts";
import { regionNames } from "./voteFormats.ts";

/** A declared vote among options; null: there is none at this address, or it is for or against, or not declared. */
const declaredAmong = (parts: Parts, params: { readonly [name: string]: string }): OptionsBallot | null => {
  const ballot = parts.record.memory.ballot(`${params["year"] ?? ""}-${params["number"] ?? ""}`);
  return ballot?.phase === "declared" && ballot.winners !== undefined ? ballot : null;
};

const namesOf = (parts: Parts, { paper }: OptionsBallot) =>
  paper.options.map(({ en, cy }) => ({ en: publicWords(parts.record, en), cy: cy && publicWords(parts.record, cy) }));

/** What stands behind each option, in all and region by region (PAP-8); options by their number on the paper, weights in units. */
const whole = (parts: Parts, ballot: OptionsBallot) => {
  const { support, turnout, turnoutWeight, winners } = optionsResult(ballot);
  return {
    ...{ vote: ballot.id, method: ballot.paper.method, countedBy: ballot.paper.countedBy, unitsPerVote: ballot.unitsPerVote },
    options: namesOf(parts, ballot).map((name, option) => ({
      ...{ option: option + 1, name, won: winners.includes(option) },
      ...support[option],
    })),
    turnout: { heads: turnout, weight: turnoutWeight },
    byRegion: optionsByRegion(ballot).map(({ code, leading, ...part }) => ({
      ...regionNames(parts, code),
      leading: leading.map((option) => option + 1),
      ...part,
    })),
  };
};

const table = (parts: Parts, ballot: OptionsBallot): CsvTable => {
  const { support, turnout, turnoutWeight } = optionsResult(ballot);
  const names = namesOf(parts, ballot);
  const line = (code: string, region: string, option: number | string, name: string, heads: number, weight: number) => [
    ...[code, region, option, name, heads, weight],
  ];
  const part = (code: string, region: string, figures: typeof support, abstained: (typeof support)[number], didNot: typeof abstained) => [
    ...figures.map(({ heads, weight }, option) => line(code, region, option + 1, names[option]?.en ?? "", heads, weight)),
    line(code, region, "", "abstained", abstained.heads, abstained.weight),
    line(code, region, "", "did not vote", didNot.heads, didNot.weight),
  ];
  const amounts = (key: "abstained" | "didNotVote") => ({ heads: turnout[key], weight: turnoutWeight[key] });
  return {
    header: ["region code", "region", "option", "name", "seats", "weight in units"],
    rows: [
      ...part("", "all", support, amounts("abstained"), amounts("didNotVote")),
      ...optionsByRegion(ballot).flatMap((one) =>
        part(one.code, regionNames(parts, one.code).name.en ?? "", one.support, one.abstained, one.didNotVote),
      ),
    ],
  };
};

/** A declared vote among options region by region, as JSON and as CSV. */
export const voteOptionsFormats: readonly Format[] = [
  {
    path: "/votes/:year/:number/options",
    json: (parts, params) => {
      const ballot = declaredAmong(parts, params);
      return ballot && whole(parts, ballot);
    },
    csv: (parts, params) => {
      const ballot = declaredAmong(parts, params);
      return ballot && table(parts, ballot);
    },
  },
];
