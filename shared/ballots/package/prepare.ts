import { amendmentsView } from "../../amendments/listViews.ts";
import type { Decision, Facts, Refusal } from "../../journal.ts";
import { refuse } from "../../journal.ts";
import type { CommandNamed } from "../commands.ts";
import { onBallot } from "../decidePrepare.ts";
import type { BallotKnow } from "../know.ts";
import { itemOf } from "../questions.ts";
import type { Ballot } from "../state.ts";
import { questionsOnPaper } from "./events.ts";
import { packageOf } from "./questions.ts";

/**
 * Puts prepared ballots on one paper (PKG-1). Refuses fewer than two, one named twice, one that is open or on another paper, and
 * what cannot share a paper: see `whyNotOnOnePaper`. Amendments come in the order of voting (PKG-3).
 */
export function decidePreparePackage(command: CommandNamed<"PreparePackage">, know: BallotKnow, facts: Facts): Decision | Refusal {
  if (new Set(command.ballots).size < questionsOnPaper.fewest) return refuse("packageTooFew", {}, "ballots");
  const ballots: Ballot[] = [];
  for (const id of new Set(command.ballots)) {
    const ballot = know.ballot(id);
    if (!ballot) return refuse("ballotUnknown", { ballot: id }, "ballots");
    if (ballot.phase !== "prepared") return refuse("ballotAlreadyOpened", { ballot: id }, "ballots");
    if (ballot.package) return refuse("packageAlready", { ballot: id }, "ballots");
    ballots.push(ballot);
  }
  const [first] = ballots;
  const wrong = ballots.map((ballot) => whyNotOnOnePaper(ballot, first ?? ballot, ballots, know)).find((one) => one !== null);
  if (wrong) return wrong;
  const order = inOrder(ballots, know, facts).map(({ id }) => id);
  return {
    events: order.map((id) => onBallot(id, { type: "PackagePrepared", ballots: [...order] })),
    answer: { ballot: order[0] ?? "", questions: order.length },
  };
}

/** PKG-2: why a ballot cannot stand on one paper with these, or null. */
export function whyNotOnOnePaper(ballot: Ballot, first: Ballot, all: readonly Ballot[], know: BallotKnow): Refusal | null {
  const no = (key: string) => refuse(key, { ballot: ballot.id }, "ballots");
  const item = (one: Ballot): string | null => {
    const sitting = one.sitting === null ? null : know.sitting(one.sitting);
    return sitting ? itemOf(one, sitting) : null;
  };
  if (ballot.sitting !== first.sitting || item(ballot) !== item(first)) return no("packageElsewhere");
  const alone = whyAlone(ballot, know);
  if (alone) return alone;
  const times = ({ planned }: Ballot) => `${planned?.opensAt ?? ""} ${planned?.closesAt ?? ""}`;
  if (times(ballot) !== times(first)) return no("packageTimes");
  const sameText = all.filter((one) => one.id !== ballot.id && one.proposal !== null && one.proposal === ballot.proposal);
  if (sameText.some((one) => one.amendment === ballot.amendment)) return no("packageTwice");
  return ballot.amendment === undefined && sameText.length > 0 ? no("packageTextOpen") : null;
}

/** PKG-2: why a ballot cannot share a paper with any other, or null. */
export function whyAlone(ballot: Ballot, know: Pick<BallotKnow, "isOfElection">): Refusal | null {
  const no = (key: string) => refuse(key, { ballot: ballot.id }, "ballots");
  if (ballot.visibility !== "roll-call") return no("packageByRollCall");
  if (know.isOfElection(ballot.id)) return no("packageNoElection");
  const method = ballot.paper?.method ?? "choose-one";
  return method === "choose-one" || method === "approval" ? null : no("packageMethod");
}

/** PKG-3: as they were named, but the amendments to one proposal in the order of voting among themselves. */
function inOrder(ballots: readonly Ballot[], know: BallotKnow, facts: Facts): readonly Ballot[] {
  const proposals = new Set(ballots.flatMap(({ amendment, proposal }) => (amendment === undefined ? [] : (proposal ?? []))));
  const order = [...proposals].flatMap((id) => {
    const proposal = know.proposal(id);
    return proposal ? amendmentsView(proposal, know, facts.wordsOf).order.map((line) => line.id) : [];
  });
  const turn = ({ amendment }: Ballot): number => {
    const place = order.indexOf(amendment ?? "");
    return place < 0 ? order.length : place;
  };
  const placed = ballots.filter(({ amendment }) => amendment !== undefined).toSorted((a, b) => turn(a) - turn(b));
  return ballots.map((ballot) => (ballot.amendment === undefined ? ballot : (placed.shift() ?? ballot)));
}

/** Takes a paper apart before any of its questions is open (PKG-1): each has one of its own again. Refuses where it is none, or opened. */
export function decideTakeApart(command: CommandNamed<"TakePackageApart">, know: BallotKnow): Decision | Refusal {
  const ballot = know.ballot(command.ballot);
  if (!ballot) return refuse("ballotUnknown", { ballot: command.ballot });
  if (!ballot.package) return refuse("packageNone", { ballot: ballot.id });
  const questions = packageOf(ballot, know);
  const opened = questions.find(({ phase }) => phase !== "prepared" && phase !== "voided");
  if (opened) return refuse("ballotAlreadyOpened", { ballot: opened.id });
  return { events: questions.map(({ id }) => onBallot(id, { type: "PackageTakenApart" })), answer: { ballot: ballot.id } };
}
