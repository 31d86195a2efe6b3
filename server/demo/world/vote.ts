import { type Leaning, votesOf } from "../../simulated/leanings.ts";
import type { DemoProposal } from "../proposals/demoProposal.ts";
import { questionOf } from "../proposals/demoProposal.ts";
import { chair, type Told } from "./rounds.ts";

/** A question put to a past sitting. */
export interface Question {
  readonly questionEn: string;
  readonly questionCy: string;
  readonly visibility: "roll-call" | "show-of-hands";
  readonly round: string;
  readonly proposal?: string;
  readonly amendment?: string;
}

/** The question on a proposal's adoption. */
export const adoption = (proposal: DemoProposal, number: string, round: string): Question => ({
  questionEn: questionOf(proposal).en,
  questionCy: questionOf(proposal).cy,
  visibility: "roll-call",
  round,
  proposal: number,
});

/** The question whether an amendment is put into the text. */
export const amendmentQuestion = (amendment: string, proposal: string, round: string): Question => ({
  questionEn: `Shall amendment ${amendment} to proposal ${proposal} be put into the text?`,
  questionCy: `A ddylid rhoi gwelliant ${amendment} i gynnig ${proposal} yn y testun?`,
  visibility: "roll-call",
  round,
  amendment,
});

/** Votes come in ten batches over three minutes; two seats first say something else and change their minds. */
async function cast({ world, chance, present }: Told, ballot: unknown, leaning: Leaning): Promise<void> {
  const votes = chance.shuffled([...votesOf(present, leaning, chance)]);
  const say = (person: string, seat: string, choice: string) => world.must(person, { type: "CastVote", ballot, seat, choice });
  for (const [{ person, seat }] of votes.slice(0, 2)) await say(person, seat, "abstain");
  const batch = Math.ceil(votes.length / 10);
  for (let i = 0; i < votes.length; i += batch) {
    world.later(18_000);
    await Promise.all(votes.slice(i, i + batch).map(([{ person, seat }, choice]) => say(person, seat, choice)));
  }
}

/** Puts a question, counts and declares. `voided`: the first try is voided for a reason and the question put again. */
export async function putToVote(told: Told, question: Question, leaning: Leaning, voided?: string): Promise<void> {
  const { world, facilitator } = told;
  const prepare = async () => (await chair(told, "PrepareBallot", { ...question })).ballot;
  const run = (type: string, ballot: unknown, more = {}) => world.must(facilitator, { type, ballot, ...more });
  if (voided) {
    const ballot = await prepare();
    await run("OpenBallot", ballot);
    world.later(40_000);
    await run("VoidBallot", ballot, { reason: voided });
    world.later(60_000);
  }
  const ballot = await prepare();
  world.later(30_000);
  await run("OpenBallot", ballot);
  await cast(told, ballot, leaning);
  world.later(30_000);
  await run("CloseBallot", ballot);
  world.later(20_000);
  await run("DeclareResult", ballot);
}
