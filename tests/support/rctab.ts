import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import type { RankedVote } from "../../shared/counting/result.ts";

/** Published test elections of RCTab: configuration, papers, and the rounds expected. Data beside the project. */
export const rctab = resolve(import.meta.dirname, "../../../shared/data/ranked-rctab");

/** What a test says when the data is not there; otherwise nothing. */
export const missingRctab = existsSync(rctab) ? "" : ` (not run: ${rctab} is missing)`;

/** The name under which papers for somebody who did not stand are counted. */
export const writeIns = "Undeclared Write-ins";

const read = <T>(schema: z.ZodType<T>, file: string): T => schema.parse(JSON.parse(readFileSync(`${rctab}/${file}`, "utf8")));
const figures = z.record(z.string(), z.coerce.number());
const configSchema = z.object({
  candidates: z.array(z.object({ name: z.string() })),
  rules: z.object({
    tiebreakMode: z.string(),
    overvoteRule: z.enum(["exhaustImmediately", "alwaysSkipToNextRank"]),
    winnerElectionMode: z.string(),
    numberOfWinners: z.coerce.number(),
    maxSkippedRanksAllowed: z.coerce.number(),
    batchElimination: z.boolean(),
    continueUntilTwoCandidatesRemain: z.boolean(),
  }),
});
const reportSchema = z.object({
  results: z.array(
    z.object({
      inactiveBallots: figures,
      tally: figures,
      tallyResults: z.array(z.object({ eliminated: z.string().optional(), elected: z.string().optional() })),
      threshold: z.coerce.number(),
    }),
  ),
});
const papersSchema = z.object({
  CVR: z.array(
    z.object({
      CVRSnapshot: z.tuple([
        z.object({
          CVRContest: z.array(
            z.object({
              CVRContestSelection: z.array(
                z.object({ ContestSelectionId: z.string(), SelectionPosition: z.array(z.object({ Rank: z.int() })) }),
              ),
            }),
          ),
        }),
      ]),
    }),
  ),
  Election: z.array(
    z.object({
      Candidate: z.array(z.object({ "@id": z.string(), Name: z.string() })),
      Contest: z.array(z.object({ ContestSelection: z.array(z.object({ "@id": z.string(), CandidateIds: z.array(z.string()) })) })),
    }),
  ),
});

/** The rules and expected rounds of one folder. */
export const configOf = (name: string) => read(configSchema, `${name}/${name}_config.json`);
export const roundsOf = (name: string) => read(reportSchema, `${name}/${name}_expected_detailed_report.json`).results;

const atRanks = (marks: readonly { readonly option: number; readonly rank: number }[]): RankedVote => {
  const ranking: number[][] = [];
  for (const { option, rank } of marks) {
    while (ranking.length < rank) ranking.push([]);
    ranking[rank - 1]?.push(option);
  }
  return { weight: 1, ranking };
};

/** Papers of a folder with a cast-vote record in JSON, ranks as marked. */
export function papersOf(name: string, options: readonly string[]): readonly RankedVote[] {
  const { CVR, Election } = read(papersSchema, `${name}/${name}_cvr.json`);
  const names = new Map(Election.flatMap((one) => one.Candidate).map((one) => [one["@id"], one.Name]));
  const optionOf = new Map(
    Election.flatMap((one) => one.Contest)
      .flatMap((contest) => contest.ContestSelection)
      .map((one) => [one["@id"], options.indexOf(names.get(one.CandidateIds[0] ?? "") ?? "")]),
  );
  return CVR.map((one) => {
    const selections = one.CVRSnapshot[0].CVRContest.flatMap((contest) => contest.CVRContestSelection);
    return atRanks(
      selections.flatMap(({ ContestSelectionId, SelectionPosition }) =>
        SelectionPosition.map(({ Rank }) => ({ option: optionOf.get(ContestSelectionId) ?? -1, rank: Rank })),
      ),
    );
  });
}

/** The papers of the test in plain CSV: a rank a candidate after three columns about the paper. */
export const plainPapers = (name: string): readonly RankedVote[] =>
  readFileSync(`${rctab}/${name}/${name}_cvr.csv`, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) =>
      atRanks(
        line
          .split(",")
          .slice(3)
          .flatMap((rank, option) => (rank === "" ? [] : [{ option, rank: Number(rank) }])),
      ),
    );

/** Minneapolis' papers as grouped: three ranks, some skipped, some given to several (whom is not recorded: the first two stand for them). */
export const minneapolisPapers = (options: readonly string[]): readonly RankedVote[] =>
  readFileSync(`${rctab}/2013_minneapolis_mayor/ballots_grouped.csv`, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [count, ...marks] = [...line.matchAll(/"([^"]*)"|([^,]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
      const place = (mark: string): readonly number[] => {
        if (mark === "undervote") return [];
        if (mark === "overvote") return [0, 1];
        const option = options.indexOf(mark === "UWI" ? writeIns : mark);
        if (option < 0) throw new Error(`${mark} is no candidate`);
        return [option];
      };
      return { weight: Number(count), ranking: marks.map(place) };
    });
