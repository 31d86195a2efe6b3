import { type Leaning, votesOf } from "../../simulated/leanings.ts";
import { markedBy } from "../../simulated/marking.ts";
import type { DemoProposal } from "../proposals/demoProposal.ts";
import { questionOf } from "../proposals/demoProposal.ts";
import { type DemoChoice, laidOut } from "./choosing.ts";
import { chair, type Told } from "./rounds.ts";
import { delegatesSayWhy, groupsAsk } from "./sharing.ts";

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

/** What a seat that is there casts. */
type Vote = readonly [Told["present"][number], string];

/** Votes come in ten batches over three minutes; two seats first say something else and change their minds. */
async function cast({ world, chance }: Told, ballot: unknown, given: Iterable<Vote>): Promise<void> {
  const votes = chance.shuffled([...given]);
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
  const onText = question.proposal !== undefined;
  if (onText) await groupsAsk(told, ballot);
  world.later(30_000);
  await run("OpenBallot", ballot);
  await cast(told, ballot, votesOf(told.present, leaning, told.chance));
  world.later(30_000);
  await run("CloseBallot", ballot);
  world.later(20_000);
  await run("DeclareResult", ballot);
  if (onText) await delegatesSayWhy(told, String(ballot));
}

/** Puts a choice among options, counts and declares. */
export async function putChoice(told: Told, choice: DemoChoice, round: string): Promise<void> {
  const { ballot } = await chair(told, "PrepareBallot", { ...laidOut(choice), round });
  await runChoice(told, ballot);
}

/** Puts several choices on one paper: opened and closed at once, each declared by itself; three in a hundred leave a question out. */
export async function putOnOnePaper(told: Told, asked: readonly DemoChoice[], round: string): Promise<void> {
  const { world, facilitator, chance, present } = told;
  const ballots: string[] = [];
  for (const choice of asked) ballots.push(String((await chair(told, "PrepareBallot", { ...laidOut(choice), round })).ballot));
  const [ballot] = ballots;
  await world.must(facilitator, { type: "PreparePackage", ballots });
  world.later(30_000);
  await world.must(facilitator, { type: "OpenBallot", ballot });
  const papers = ballots.flatMap((id) => {
    const paper = world.record.memory.ballot(id)?.paper;
    return paper ? [{ id, paper }] : [];
  });
  const batch = Math.ceil(present.length / 10);
  for (let i = 0; i < present.length; i += batch) {
    world.later(18_000);
    await Promise.all(
      present.slice(i, i + batch).flatMap(({ person, seat }) => {
        const votes = papers.filter(() => chance.happens(97)).map(({ id, paper }) => ({ ballot: id, choice: markedBy(paper, chance) }));
        return votes.length === 0 ? [] : [world.must(person, { type: "CastPackage", ballot, seat, votes })];
      }),
    );
  }
  world.later(30_000);
  await world.must(facilitator, { type: "CloseBallot", ballot });
  for (const id of ballots) {
    world.later(20_000);
    await world.must(facilitator, { type: "DeclareResult", ballot: id });
  }
}

/** Opens a vote among options that was prepared, counts and declares; three in a hundred do not vote. */
export async function runChoice(told: Told, ballot: unknown): Promise<void> {
  const { world, facilitator, chance, present } = told;
  const run = (type: string) => world.must(facilitator, { type, ballot });
  world.later(30_000);
  await run("OpenBallot");
  const paper = world.record.memory.ballot(String(ballot))?.paper;
  if (!paper) throw new Error("the paper was not laid out");
  await cast(
    told,
    ballot,
    present.filter(() => chance.happens(97)).map((one): Vote => [one, markedBy(paper, chance)]),
  );
  world.later(30_000);
  await run("CloseBallot");
  world.later(20_000);
  await run("DeclareResult");
}
