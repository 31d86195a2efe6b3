import { optionsResult } from "../../../shared/ballots/papers/optionsView.ts";
import type { Ballot } from "../../../shared/ballots/state.ts";
import { namesOf, resultView } from "../../../shared/ballots/views.ts";
import type { Roll } from "../../../shared/roll/state.ts";
import type { Parts } from "../../loadContext.ts";
import { isoTime } from "../proposalFormats.ts";
import { votes } from "../voteFormats.ts";
import { assemblyId, eventId, holderId, motionId, sources } from "./ids.ts";

/** A count as Popolo has it; `name` where the option is one of a paper's. Heads, with the weight behind them in units. */
interface Count {
  readonly option: string;
  readonly value: number;
  readonly weight: number;
}

/** How a seat voted. */
export interface PopoloVote {
  readonly vote_event_id: string;
  readonly voter_id: string;
  readonly option: string;
  readonly group_id: string | null;
  readonly role: string | null;
  readonly weight: number;
}

/** What was counted and how every seat voted: of a declared vote only, and of seats only after a roll call (BAL-6, ROL-7). */
interface Counted {
  readonly result: string | null;
  readonly counts: readonly Count[];
  readonly votes: readonly PopoloVote[];
}

/** Popolo's own words for what was chosen; an option of a paper keeps its number, a ranking its signs. */
const options: { readonly [choice: string]: string } = {
  for: "yes",
  against: "no",
  abstain: "abstain",
  none: "not voting",
  interest: "not voting",
};

const results: { readonly [outcome: string]: string } = { carried: "pass", "not-carried": "fail", "not-quorate": "not quorate" };

const countsOf = (ballot: Extract<Ballot, { phase: "declared" }>, roll: Roll): readonly Count[] => {
  if (ballot.winners !== undefined) {
    const { support, turnout, turnoutWeight } = optionsResult(ballot);
    return [
      ...support.map(({ heads, weight }, option) => ({ option: String(option + 1), value: heads, weight })),
      { option: "abstain", value: turnout.abstained, weight: turnoutWeight.abstained },
      { option: "not voting", value: turnout.didNotVote, weight: turnoutWeight.didNotVote },
    ];
  }
  const { heads, weight } = resultView(ballot, roll);
  return [
    { option: "yes", value: heads.for, weight: weight.for },
    { option: "no", value: heads.against, weight: weight.against },
    { option: "abstain", value: heads.abstain, weight: weight.abstain },
    { option: "not voting", value: heads.didNotVote, weight: weight.didNotVote },
  ];
};

const nothing: Counted = { result: null, counts: [], votes: [] };
const worked = new WeakMap<Ballot, { readonly roll: Roll; readonly counted: Counted }>();

/** What a vote was counted to be: worked out once for each state of it and of the roll. */
const countedOf = (ballot: Ballot, roll: Roll): Counted => {
  if (ballot.phase !== "declared") return nothing;
  const known = worked.get(ballot);
  if (known?.roll === roll) return known.counted;
  const counted: Counted = {
    result: results[ballot.outcome] ?? ballot.outcome,
    counts: countsOf(ballot, roll),
    votes: namesOf(ballot, roll).map(({ number, group, weight, choice, how }) => ({
      ...{ vote_event_id: ballot.id, voter_id: holderId(number), option: options[choice] ?? choice },
      ...{ group_id: group, role: how ?? null, weight },
    })),
  };
  worked.set(ballot, { roll, counted });
  return counted;
};

/** A vote as Popolo has it; times while they are known. */
const voteEvent = (parts: Parts, ballot: Ballot) => ({
  ...{ id: ballot.id, identifier: ballot.id.replace("-", "/"), organization_id: assemblyId, motion_id: motionId(ballot) },
  legislative_session_id: ballot.sitting === null ? null : eventId(ballot.sitting),
  classification: ballot.paper?.method ?? "for-or-against",
  start_date: "opensAt" in ballot ? isoTime(ballot.opensAt) : null,
  end_date: "closedAt" in ballot ? isoTime(ballot.closedAt) : null,
  ...countedOf(ballot, parts.record.memory.roll),
  sources: sources(parts, `/votes/${ballot.id.replace("-", "/")}`),
});

/** Every vote of the register. */
export const voteEvents = (parts: Parts) => votes(parts).map((ballot) => voteEvent(parts, ballot));

/** How seats voted, over all votes. */
export const votesCast = (parts: Parts): readonly PopoloVote[] =>
  votes(parts).flatMap((ballot) => countedOf(ballot, parts.record.memory.roll).votes);
