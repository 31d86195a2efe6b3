import { readyForAmendmentBallot, votable } from "../amendments/questions.ts";
import { onAmendment } from "../amendments/within.ts";
import type { NationCode } from "../counting/forAgainstAbstain.ts";
import type { StandingOrders } from "../founding/standingOrders.ts";
import type { Decision, Draft, Facts, Refusal, Time } from "../journal.ts";
import { isRefusal, refuse } from "../journal.ts";
import { readyForBallot } from "../proposals/questions.ts";
import type { Proposal } from "../proposals/state.ts";
import { quorumNow } from "../sittings/questions.ts";
import type { CommandNamed } from "./commands.ts";
import { onBallot } from "./decidePrepare.ts";
import { countsByHeads } from "./heads.ts";
import type { BallotKnow } from "./know.ts";
import { byHeads, type MajorityRule, majorityPresets } from "./majority.ts";
import { recountingUnder } from "./provisional.ts";
import { quorumByVotes } from "./quorum.ts";
import { registerOf, registerText } from "./register.ts";
import type { PreparedBallot, QuorumFigures } from "./state.ts";

/** What the questions of one paper open with together (PKG-4). */
export interface OnOnePaper {
  readonly closesAt: Time;
  /** Amendments that stand before this one on its paper: they are put in the same breath (PKG-3). */
  readonly before: readonly string[];
}

/**
 * Opens a ballot (BAL-1, BAL-2): seals the register with its hash, freezes the proposal's version, settles the rule
 * and the time of closing. Refuses without quorum, outside an open sitting, while another ballot is open there, on a
 * text that is not ready, and a roll call that counts weights or regions without weights in force.
 */
export const decideOpen = (command: CommandNamed<"OpenBallot">, know: BallotKnow, facts: Facts, paper?: OnOnePaper): Decision | Refusal => {
  const ballot = know.ballot(command.ballot);
  if (!ballot) return refuse("ballotUnknown", { ballot: command.ballot });
  if (ballot.phase !== "prepared") return refuse("ballotAlreadyOpened", { ballot: ballot.id });
  if (!know.founding) return refuse("notFounded");
  const { roll, founding } = know;

  const register = registerOf(roll, founding.orders.ballots.proxies === true);
  if (register.length === 0) return refuse("ballotRegisterEmpty");
  const quorum = ballot.sitting === null ? quorumByVotes(register, [], founding.orders) : quorumIn(ballot.sitting, know, founding.orders);
  if (isRefusal(quorum)) return quorum;
  const rule = ruleOf(ballot, founding.orders);
  // HND-7: a roll call that was demanded on procedure goes by heads, and needs no weights.
  if (!countsByHeads(ballot) && !roll.weights) return refuse("ballotNoWeights");

  const text = textOf(ballot, know, facts, paper?.before ?? []);
  if (isRefusal(text)) return text;

  // BAL-40: a closing time that was set stands, however late the ballot opens.
  const closesAt = paper?.closesAt ?? closesAtOf(ballot, facts.at);
  if (closesAt <= facts.at) return refuse("ballotClosingTimeOver", { ballot: ballot.id });

  const { unitsPerVote, units } = roll.weights ?? { unitsPerVote: founding.orders.weights.unitsPerVote, units: {} };
  const totalUnits = Object.values(units).reduce((all, amount) => all + amount, 0);
  const opened = onBallot(ballot.id, {
    type: "BallotOpened",
    opensAt: facts.at,
    closesAt,
    register: [...register],
    registerHash: facts.sha256(registerText(register)),
    rule,
    ordersVersion: founding.ordersVersion,
    version: text?.version ?? ballot.version,
    textHash: text?.hash ?? null,
    quorum,
    unitsPerVote,
    totalVotes: Math.floor((2 * totalUnits + unitsPerVote) / (2 * unitsPerVote)),
    regions: roll.regions.map(({ code, regionalWeight }) => ({ code, regionalWeight })),
    nations: text ? nationsOf(text.proposal) : [],
    ...recountingUnder(founding.orders.ballots),
  });
  const frozen: Draft[] = text
    ? [
        { stream: `proposal/${text.proposal.id}`, event: { type: "ProposalFrozen", ballot: ballot.id, version: text.version } },
        ...(ballot.amendment === undefined
          ? []
          : onAmendment(ballot.amendment, { type: "AmendmentFrozen", ballot: ballot.id, version: text.version, hash: text.hash })),
      ]
    : [];
  return { events: [opened, ...frozen], answer: { ballot: ballot.id, closesAt } };
};

/** When a ballot that opens at `at` closes: at the time that was set, or after its length. */
export const closesAtOf = ({ planned, lengthSeconds }: PreparedBallot, at: Time): Time => planned?.closesAt ?? at + lengthSeconds * 1000;

/** The quorum of the sitting, or why no ballot can open in it. */
const quorumIn = (id: string, know: BallotKnow, orders: StandingOrders): QuorumFigures | Refusal => {
  const sitting = know.sitting(id);
  if (!sitting) return refuse("sittingUnknown", { sitting: id });
  if (sitting.phase.name !== "open") return refuse("ballotSittingNotOpen", { sitting: id });
  const other = know.ballotsOpen().find((open) => know.ballot(open)?.sitting === id);
  if (other !== undefined) return refuse("ballotAnotherOpen", { ballot: other });
  const { seats, seatsNeeded, regions, regionsNeeded, nations, nationsNeeded, met } = quorumNow(sitting, know.roll, orders);
  const figures = { seats, seatsNeeded, regions, regionsNeeded, nations, nationsNeeded };
  return met ? figures : refuse("ballotNoQuorum", figures);
};

/** The frozen text: the version that is ready, which must be the one the ballot was prepared on; or the amendment's changes. Null: no proposal. */
const textOf = (
  ballot: PreparedBallot,
  know: BallotKnow,
  facts: Facts,
  before: readonly string[],
): { proposal: Proposal; version: number; hash: string } | null | Refusal => {
  if (ballot.proposal === null) return null;
  const proposal = know.proposal(ballot.proposal);
  if (!proposal) return refuse("proposalUnknown", { number: ballot.proposal });
  if (ballot.amendment !== undefined) {
    const amendment = know.amendment(ballot.amendment);
    if (!amendment) return refuse("amendmentUnknown", { amendment: ballot.amendment });
    const ready = readyForAmendmentBallot(amendment, proposal, know, before);
    return isRefusal(ready) ? ready : { proposal, ...ready };
  }
  const ready = readyForBallot(proposal, facts.wordsOf);
  if (isRefusal(ready)) return ready;
  // AMD-10: the assembly decides on the text as amended, so amendments come first.
  const [first] = votable(proposal.id, know);
  if (first) return refuse("ballotAmendmentsOpen", { number: proposal.id, amendment: first.id });
  if (ballot.version !== null && ballot.version !== ready.version) {
    return refuse("ballotVersionNotCurrent", { version: ballot.version, current: ready.version });
  }
  return { proposal, ...ready };
};

/** The rule as full data. Procedure goes by heads whatever was chosen (BAL-12). */
const ruleOf = ({ majority, visibility }: PreparedBallot, orders: StandingOrders): MajorityRule => {
  if (visibility !== "roll-call") {
    return byHeads(typeof majority === "object" ? majority : majorityPresets[majority === "as-ordered" ? "simple" : majority]);
  }
  return typeof majority === "object" ? majority : majorityPresets[majority === "as-ordered" ? orders.ballots.majority : majority];
};

const allNations: readonly NationCode[] = ["E92000001", "W92000004", "S92000003", "N92000002"];

/** The nations that a proposal extends to; the United Kingdom means all four. */
const nationsOf = ({ extent }: Proposal): NationCode[] =>
  allNations.filter((nation) => extent.some((named) => named === "UK" || named === nation));
