import { verifyEntries } from "../../server/verify.ts";
import { registerIndex } from "../../shared/ballots/register.ts";
import { admittedProposal, openBallot, openSitting } from "../support/story.ts";
import { makeWorld } from "../support/world.ts";
import type { Trial } from "./trial.ts";

const each = 50;

/** PRX-6: a seat votes fifty times while its proxy is cast fifty times, all at once. Its own vote is the one that counts, once. */
export async function votesWhileProxyVotes(): Promise<Trial> {
  const w = await makeWorld();
  const problems: string[] = [];
  try {
    const orders = { ballots: { proxies: true } };
    const follows = w.record.memory.founding?.ordersVersion;
    await w.must("secretariat", { type: "AdoptStandingOrders", follows, orders, reason: "Proxies are allowed." });
    const [seat = "", to = ""] = ["Ada Anchor", "Cai Caulk"].map((name) => w.seats(name)[0] ?? "");
    await w.must("Ada Anchor", { type: "GiveProxy", seat, to, instruction: "Against, whatever is said." });
    const proposal = await admittedProposal(w);
    const ballot = await openBallot(w, await openSitting(w, proposal), proposal);
    // What is given back now is not of this ballot: its register is sealed (PRX-4).
    await w.must("Ada Anchor", { type: "WithdrawProxy", seat });
    const first = await w.ask("Cai Caulk", { type: "CastProxyVote", ballot, seat, choice: "against" });
    if (!first.ok) problems.push("the proxy could not be cast before the seat voted");
    const asked = await Promise.all(
      Array.from({ length: each }).flatMap(() => [
        w.ask("Cai Caulk", { type: "CastProxyVote", ballot, seat, choice: "against" }),
        w.ask("Ada Anchor", { type: "CastVote", ballot, seat, choice: "for" }),
      ]),
    );
    const own = asked.filter((answer, i) => i % 2 === 1 && answer.ok).length;
    if (own !== each) problems.push(`the seat voted ${own} times of ${each}`);
    const late = asked.slice(2).filter((answer, i) => i % 2 === 0 && answer.ok).length;
    if (late > 0) problems.push(`${late} votes by proxy were taken after the seat had voted`);
    const open = w.record.memory.ballot(ballot);
    if (open?.phase !== "open" || open.votedCount !== 1) problems.push("one seat was counted more than once");
    await w.must("facilitator", { type: "CloseBallot", ballot });
    await w.must("facilitator", { type: "DeclareResult", ballot });
    const declared = w.record.memory.ballot(ballot);
    if (declared?.phase !== "declared" || declared.winners !== undefined) problems.push("the vote was not declared");
    else {
      if (declared.heads.for !== 1 || declared.heads.against !== 0) problems.push("the seat's own vote is not the one that counts");
      if (declared.casts?.[registerIndex(declared.register, seat)]) problems.push("the seat's own vote is shown as by proxy");
    }
    const entries = [...w.record.journal.all()].map(({ seq, text, hash }) => ({ where: `entry ${seq}`, text, hash, words: {} }));
    problems.push(...verifyEntries(entries).problems.map(({ where, what }) => `${where}: ${what}`));
    return { fired: asked.length === each * 2, count: asked.length, problems };
  } finally {
    w.close();
  }
}
