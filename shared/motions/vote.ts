import type { CommandNamed } from "../ballots/commands.ts";
import { decideOpen } from "../ballots/decideOpen.ts";
import { decidePrepare } from "../ballots/decidePrepare.ts";
import { byHeads, majorityPresets } from "../ballots/majority.ts";
import type { PreparedBallot } from "../ballots/state.ts";
import { type Decision, type Facts, isRefusal, type Refusal } from "../journal.ts";
import type { Sitting } from "../sittings/state.ts";
import type { MotionsKnow } from "./know.ts";

/** How long a show of hands on a motion is open, in seconds (MOT-3). */
export const handsSeconds = 60;

/** A vote by heads that is prepared and opened in one breath, for sixty seconds. `round`: one of the item that it is about, if it is about one. */
export function putToVote(
  { questionEn, questionCy, round }: { readonly questionEn: string; readonly questionCy: string; readonly round: string | null },
  sitting: Sitting,
  visibility: "roll-call" | "show-of-hands",
  know: MotionsKnow,
  facts: Facts,
): { readonly ballot: string; readonly events: Decision["events"] } | Refusal {
  const asked: CommandNamed<"PrepareBallot"> = {
    type: "PrepareBallot",
    sitting: sitting.id,
    round,
    proposal: null,
    amendment: undefined,
    version: null,
    visibility,
    majority: { keys: byHeads(majorityPresets.simple).keys.map((key) => ({ ...key })) },
    questionEn,
    questionCy,
    lengthSeconds: handsSeconds,
  };
  const prepared = decidePrepare(asked, know, facts);
  if (isRefusal(prepared)) return prepared;
  const ballot = String(prepared.answer?.ballot ?? "");
  const opened = decideOpen({ type: "OpenBallot", ballot }, { ...withBallot(know, ballot, asked, facts) }, facts);
  return isRefusal(opened) ? opened : { ballot, events: [...prepared.events, ...opened.events] };
}

/** The assembly with the ballot that is prepared in the same breath. */
function withBallot(know: MotionsKnow, id: string, asked: CommandNamed<"PrepareBallot">, facts: Facts) {
  const { type: _type, amendment: _amendment, lengthSeconds, ...chosen } = asked;
  const [year = 0, number = 0] = id.split("-").map(Number);
  const prepared: PreparedBallot = {
    ...chosen,
    ...{ phase: "prepared", id, year, number, questionEn: "", questionCy: null },
    lengthSeconds: lengthSeconds ?? handsSeconds,
    preparedAt: facts.at,
  };
  return {
    founding: know.founding,
    roll: know.roll,
    sitting: (one: string) => know.sitting(one),
    proposal: (one: string) => know.proposal(one),
    amendment: (one: string) => know.amendment(one),
    amendmentsOf: (one: string) => know.amendmentsOf(one),
    ballot: (one: string) => (one === id ? prepared : know.ballot(one)),
    ballotsOpen: () => know.ballotsOpen(),
    isOfElection: (one: string) => know.isOfElection(one),
  };
}
