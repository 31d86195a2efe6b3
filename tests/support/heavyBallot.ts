import { majorityPresets } from "../../shared/ballots/majority.ts";
import type { OptionsRevealed } from "../../shared/ballots/papers/count.ts";
import type { OptionMethod } from "../../shared/ballots/papers/methods.ts";
import type { ClosedBallot } from "../../shared/ballots/state.ts";
import { drawBelow, seededNumbers } from "../../shared/weights/draw.ts";
import { hashOf, sha256 } from "./given.ts";

/** A closed ballot among `options` options on which every one of `seats` seats marked something: enough marks, and its count is heavy. */
export function closedAmong(seats: number, options: number, method: OptionMethod = "equal-shares"): ClosedBallot & OptionsRevealed {
  const next = seededNumbers("heavy");
  const register = Array.from({ length: seats }, (_, i) => ({
    ...{ seat: `s-${i + 1}`, number: i + 1, group: "g-one", region: "WAL" },
    weight: 1_000 + drawBelow(next, 9_000),
  }));
  const numbers = Array.from({ length: options }, (_, option) => option + 1);
  const choices = register.map(() => {
    const some = numbers.filter(() => drawBelow(next, 4) === 0);
    return some.length > 0 ? some.join(" ") : "abstain";
  });
  const figures = { seats, seatsNeeded: 1, regions: 1, regionsNeeded: 1, nations: 1, nationsNeeded: 1 };
  return {
    ...{ phase: "closed", id: "2026-9", year: 2026, number: 9, sitting: null, round: null, proposal: null, version: null },
    ...{ visibility: "roll-call", majority: "simple", questionEn: hashOf("Which?"), questionCy: hashOf("Pa rai?"), lengthSeconds: 60 },
    paper: {
      ...{ method, places: options, budget: 100_000, countedBy: "weight" },
      options: numbers.map((option) => ({ en: hashOf(`Option ${option}`), cy: null, cost: 1_000 + drawBelow(next, 20_000) })),
    },
    ...{
      preparedAt: 1,
      opensAt: 2,
      closesAt: 3,
      closedAt: 3,
      register,
      registerHash: sha256("register"),
      ordersVersion: 1,
      textHash: null,
    },
    rule: majorityPresets.simple,
    ...{
      quorum: figures,
      unitsPerVote: 1_000,
      totalVotes: seats,
      regions: [],
      nations: [],
      votedFrame: null,
      votedCount: seats,
      votedSeq: 1,
    },
    commitments: choices.map((choice) => sha256(choice)),
    ...{ present: [], interests: [], quorumByVotes: null, choices, salts: choices.map((_, i) => String(i)) },
  } as const;
}
