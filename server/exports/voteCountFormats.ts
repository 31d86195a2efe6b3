import { optionsResult } from "../../shared/ballots/papers/optionsView.ts";
import type { OptionsBallot } from "../../shared/ballots/state.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { CsvTable, Format } from "./dataRoutes.ts";

type Params = { readonly [name: string]: string };

/** A declared vote among options at an address; null where there is none. */
const declared = (parts: Parts, params: Params): OptionsBallot | null => {
  const ballot = parts.record.memory.ballot(`${params["year"] ?? ""}-${params["number"] ?? ""}`);
  return ballot?.phase === "declared" && ballot.winners !== undefined ? ballot : null;
};

/** Options by their number on the paper, with both names. */
const optionsOf = (parts: Parts, { paper }: OptionsBallot) =>
  paper.options.map(({ en, cy }, i) => ({
    option: i + 1,
    name: { en: publicWords(parts.record, en), cy: cy && publicWords(parts.record, cy) },
  }));

/** The rounds of the count; null where it has fewer than two, as on the page. Totals are parts of a unit: divide by `scale`. */
const rounds = (parts: Parts, params: Params) => {
  const ballot = declared(parts, params);
  const counted = ballot && optionsResult(ballot).counted;
  if (!ballot || !counted || counted.rounds.length < 2 || counted.method === "equal-shares") return null;
  const numbered = (some: readonly number[]) => some.map((option) => option + 1);
  return {
    ...{ vote: ballot.id, method: counted.method, scale: counted.scale, quota: counted.quota, options: optionsOf(parts, ballot) },
    rounds: counted.rounds.map(({ number, totals, exhausted, elected, excluded }) => ({
      ...{ round: number, totals, exhausted, elected: numbered(elected), excluded: numbered(excluded) },
    })),
  };
};

const roundTable = (parts: Parts, params: Params): CsvTable | null => {
  const counted = rounds(parts, params);
  return (
    counted && {
      header: ["option", "name", ...counted.rounds.map(({ round }) => `round ${round}, parts of a unit`)],
      rows: [
        ...counted.options.map(({ option, name }, i) => [option, name.en ?? "", ...counted.rounds.map(({ totals }) => totals[i] ?? "")]),
        ["", "exhausted", ...counted.rounds.map(({ exhausted }) => exhausted)],
      ],
    }
  );
};

/** Every option against every other; null where the method compares none. `before[i]`: what stands behind it before option i + 1. */
const pairs = (parts: Parts, params: Params) => {
  const ballot = declared(parts, params);
  const counted = ballot && optionsResult(ballot).counted;
  if (!ballot || !counted?.matrix) return null;
  const { matrix, method, scale } = counted;
  const options = optionsOf(parts, ballot).map((one, i) => ({ ...one, before: matrix[i] ?? [] }));
  return { vote: ballot.id, method, scale, options };
};

const pairTable = (parts: Parts, params: Params): CsvTable | null => {
  const compared = pairs(parts, params);
  return (
    compared && {
      header: ["option", "name", ...compared.options.map(({ option, name }) => `before ${option} ${name.en ?? ""}`.trimEnd())],
      rows: compared.options.map(({ option, name, before }, own) => [
        ...[option, name.en ?? ""],
        ...before.map((amount, other) => (own === other ? "" : amount)),
      ]),
    }
  );
};

/** OPD-6: the tables of a count, which stand on the page of a vote: its rounds, and its pairs. */
export const voteCountFormats: readonly Format[] = [
  { path: "/votes/:year/:number/rounds", json: rounds, csv: roundTable },
  { path: "/votes/:year/:number/pairs", json: pairs, csv: pairTable },
];
