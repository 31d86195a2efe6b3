import type { Entry } from "../journal.ts";
import { marksAfter } from "./castMarks.ts";
import type { BallotEvent } from "./events.ts";
import { evolveHands } from "./evolveHands.ts";
import { evolveRunning } from "./evolveRunning.ts";
import type { Ballot, OpenedBallot } from "./state.ts";

type Of<T extends BallotEvent["type"]> = Extract<BallotEvent, { type: T }>;

/**
 * A ballot after one more entry of its stream. Total: an entry that does not fit the phase changes nothing.
 * A vote costs one copy of the commitments.
 */
export const evolveBallot = (state: Ballot | null, entry: Entry<BallotEvent>): Ballot | null => {
  const { event, at } = entry;
  switch (event.type) {
    case "BallotPrepared":
      return state ?? prepared(event, at);
    case "BallotOpened":
      return state?.phase === "prepared" ? opened(state, event, entry.seq) : state;
    case "VoteCast":
      return state?.phase === "open" ? voted(state, event, entry.seq) : state;
    case "BallotClosed": {
      if (state?.phase !== "open") return state;
      const { type: _type, ...closing } = event;
      return { ...state, ...closing, phase: "closed", closedAt: at, choices: [], salts: [] };
    }
    case "VotesRevealed":
      if (state?.phase !== "closed") return state;
      return {
        ...state,
        choices: event.choices,
        salts: event.salts,
        votedCount: event.choices.reduce((n, choice) => (choice === null ? n : n + 1), 0),
        votedFrame: null,
        votedSeq: entry.seq,
      };
    case "ResultDeclared": {
      if (state?.phase !== "closed") return state;
      const { type: _type, regions: regionCount, ...counts } = event;
      return { ...state, ...counts, regionCount, phase: "declared", declaredAt: at };
    }
    case "WinnersDeclared": {
      if (state?.phase !== "closed" || !state.paper) return state;
      const { type: _type, ...counts } = event;
      return { ...state, ...counts, paper: state.paper, phase: "declared", declaredAt: at };
    }
    case "BallotVoided":
      return state?.phase === "prepared" || state?.phase === "open" ? voided(state, event, at) : state;
    case "PackagePrepared":
      return state?.phase === "prepared" ? { ...state, package: event.ballots } : state;
    case "PackageTakenApart":
      return state && ownPaper(state);
    case "QuestionFell":
      // PKG-8: it falls with another question of its paper, or not at all.
      return state?.phase === "closed" && event.by !== state.id && state.package?.includes(event.by) ? { ...state, fell: event.by } : state;
    case "StewardNamed":
      return state && { ...state, stewards: [...(state.stewards ?? []), event.person] };
    case "StewardStoodDown":
      return state && { ...state, stewards: (state.stewards ?? []).filter((person) => person !== event.person) };
    case "CounterNamed":
    case "CounterStoodDown":
    case "HandCountSealed":
    case "HandCountAgreed":
    case "HandCountsDiffered":
    case "NamesDemanded":
      return evolveHands(state, event);
    default:
      return evolveRunning(state, { event, at, actor: entry.actor });
  }
};

/** A ballot after a run of entries, the same as after each of them in turn; a run of votes costs one copy of the commitments. */
export const evolveVotes = (state: Ballot | null, entries: readonly Entry<BallotEvent>[]): Ballot | null => {
  if (state?.phase !== "open" || entries.some(({ event }) => event.type !== "VoteCast")) return entries.reduce(evolveBallot, state);
  const commitments = state.commitments.slice();
  let { votedCount, votedSeq, casts } = state;
  for (const { event, seq } of entries) {
    const before = event.type === "VoteCast" ? commitments[event.index] : undefined;
    if (event.type !== "VoteCast" || before === undefined) continue;
    if (before === null) votedCount += 1;
    commitments[event.index] = event.commitment;
    casts = marksAfter(casts, event);
    votedSeq = seq;
  }
  return { ...state, commitments, votedCount, votedSeq, ...(casts && { casts }) };
};

const prepared = (event: Of<"BallotPrepared">, at: number): Ballot => {
  const { type: _type, ...question } = event;
  return { phase: "prepared", id: `${event.year}-${event.number}`, preparedAt: at, ...question };
};

const opened = (state: Extract<Ballot, { phase: "prepared" }>, event: Of<"BallotOpened">, seq: number): OpenedBallot => {
  const { type: _type, ...sealed } = event;
  const { missed: _missed, ...question } = state;
  return {
    ...question,
    ...sealed,
    phase: "open",
    commitments: event.register.map(() => null),
    votedFrame: null,
    votedCount: 0,
    votedSeq: seq,
  };
};

const ownPaper = ({ package: _package, ...state }: Ballot): Ballot => state;

const voted = (state: OpenedBallot, event: Of<"VoteCast">, seq: number): OpenedBallot => {
  const before = state.commitments[event.index];
  if (before === undefined) return state;
  const casts = marksAfter(state.casts, event);
  return {
    ...state,
    ...(casts && { casts }),
    commitments: state.commitments.with(event.index, event.commitment),
    votedCount: before === null ? state.votedCount + 1 : state.votedCount,
    votedSeq: seq,
  };
};

const voided = (state: Extract<Ballot, { phase: "prepared" | "open" }>, event: Of<"BallotVoided">, at: number): Ballot => ({
  phase: "voided",
  id: state.id,
  year: state.year,
  number: state.number,
  sitting: state.sitting,
  round: state.round,
  proposal: state.proposal,
  version: state.version,
  visibility: state.visibility,
  ...(state.amendment === undefined ? {} : { amendment: state.amendment }),
  ...(state.planItem === undefined ? {} : { planItem: state.planItem }),
  ...(state.rerunOf === undefined ? {} : { rerunOf: state.rerunOf }),
  ...(state.package === undefined ? {} : { package: state.package }),
  majority: state.majority,
  questionEn: state.questionEn,
  questionCy: state.questionCy,
  lengthSeconds: state.lengthSeconds,
  ...(state.paper === undefined ? {} : { paper: state.paper }),
  preparedAt: state.preparedAt,
  voidedAt: at,
  reason: event.reason,
  ...(event.rollCallDemands === undefined ? {} : { rollCallDemands: event.rollCallDemands }),
  wasOpen: state.phase === "open",
  ...(state.stewards === undefined ? {} : { stewards: state.stewards }),
  ...(state.counters === undefined ? {} : { counters: state.counters }),
});
