import { newId } from "../../server/perform.ts";
import { verifyEntries } from "../../server/verify.ts";
import { hasVoted } from "../../shared/ballots/turnout.ts";
import { admittedProposal, openBallot, openSitting } from "../support/story.ts";
import { makeWorld } from "../support/world.ts";
import type { Trial } from "./trial.ts";

/** One ballot: a seat's vote comes fifty times at once, under one id and under fifty, from delegate and alternate. */
export async function sameVoteFiftyTimes(): Promise<Trial> {
  const w = await makeWorld();
  const problems: string[] = [];
  try {
    const proposal = await admittedProposal(w);
    const sitting = await openSitting(w, proposal);
    const ballot = await openBallot(w, sitting, proposal);
    const seat = w.seats("Ada Anchor")[0] ?? "";
    const before = w.record.memory.seq;
    const command = { type: "CastVote", ballot, seat, choice: "for" };
    const id = newId();
    const same = await Promise.all(Array.from({ length: 50 }, () => w.ask("Ada Anchor", command, id)));
    if (new Set(same.map((a) => JSON.stringify(a))).size !== 1 || !same[0]?.ok) problems.push("the same id got different answers");
    if (w.record.memory.seq !== before + 1) problems.push(`the same id cast ${w.record.memory.seq - before} votes`);
    // Two devices of the delegate, and the alternate, who does not act for the seat now.
    const many = await Promise.all([
      ...Array.from({ length: 50 }, (_, i) => w.ask("Ada Anchor", { ...command, choice: i % 2 ? "for" : "against" })),
      ...Array.from({ length: 50 }, () => w.ask("Bo Buoy", { ...command, choice: "abstain" })),
    ]);
    if (many.slice(50).some((a) => a.ok)) problems.push("somebody voted who does not act for the seat now");
    const open = w.record.memory.ballot(ballot);
    if (open?.phase !== "open" || open.votedCount !== 1) problems.push("one seat was counted more than once");
    await w.must("facilitator", { type: "CloseBallot", ballot });
    await w.must("facilitator", { type: "DeclareResult", ballot });
    const declared = w.record.memory.ballot(ballot);
    if (
      declared?.phase !== "declared" ||
      declared.winners !== undefined ||
      declared.heads.for + declared.heads.against + declared.heads.abstain !== 1
    )
      problems.push("the count holds more than one vote of the seat");
    if (
      declared?.phase === "declared" &&
      !hasVoted(
        declared,
        declared.register.findIndex((line) => line.seat === seat),
      )
    )
      problems.push("the vote is not there");
    if (declared?.phase === "declared" && declared.winners === undefined && declared.heads.for !== 1)
      problems.push("the last vote is not the one that counts");
    const found = verifyEntries(
      [...w.record.journal.all()].map(({ seq, text, hash }) => ({ where: `entry ${seq}`, text, hash, words: {} })),
    );
    problems.push(...found.problems.map(({ where, what }) => `${where}: ${what}`));
    return { fired: same.length === 50 && many.length === 100, count: same.length + many.length, problems };
  } finally {
    w.close();
  }
}
