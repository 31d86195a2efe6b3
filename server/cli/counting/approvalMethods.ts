import { countApproval } from "../../../shared/counting/approval.ts";
import { countChooseOne } from "../../../shared/counting/chooseOne.ts";
import { countPhragmen } from "../../../shared/counting/phragmen.ts";
import type { Election } from "../../../shared/counting/places.ts";
import type { ApprovingVote, CountingMethod, CountResult } from "../../../shared/counting/result.ts";
import { countSequentialPav } from "../../../shared/counting/sequentialPav.ts";
import { readApprovals, readChoices, weighted } from "./electionFile.ts";
import type { CountingCommand } from "./methods.ts";

const command = (
  method: CountingMethod,
  count: (election: Election<ApprovingVote>) => CountResult,
  { reads, example, read }: { readonly reads: string; readonly example: string; readonly read: typeof readApprovals },
): CountingCommand => ({
  method,
  reads,
  rules: [],
  example,
  count: (name, text, { seats, seed, weights }) => {
    const plain = read(name, text);
    const file = "problems" in plain || weights === null ? plain : weighted(plain, weights);
    if ("problems" in file) return file;
    return { file, result: count({ options: file.options.length, votes: file.votes, seats: seats ?? file.seats ?? 1, seed }) };
  },
});

const approvals = "a CSV with a 1 for each option approved of, rankings (approve of all they name), or .pb";

/** Methods that count who chose, or approved of, what. */
export const approvalMethods: readonly CountingCommand[] = [
  command("choose-one", countChooseOne, {
    reads: "The most weight wins. A CSV with a 1 for the option chosen, rankings (the first is chosen), or .pb.",
    example: "count votes.csv --method choose-one --json",
    read: readChoices,
  }),
  command("approval", countApproval, {
    reads: `The most approvals win. Of ${approvals}.`,
    example: "count votes.csv --method approval --seats 3",
    read: readApprovals,
  }),
  command("sequential-pav", countSequentialPav, {
    reads: `A committee, proportionally, one after another. Of ${approvals}.`,
    example: "count votes.csv --method sequential-pav --seats 5 --seed 2026-spring",
    read: readApprovals,
  }),
  command("phragmen", countPhragmen, {
    reads: `A committee, proportionally, by Phragmén's loads. Of ${approvals}.`,
    example: "count votes.csv --method phragmen --seats 5 --seed 2026-spring",
    read: readApprovals,
  }),
];
