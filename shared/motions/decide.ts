import { delegatesOf } from "../ballots/demanded.ts";
import { type Decision, type Facts, isRefusal, type Refusal, refuse } from "../journal.ts";
import { decideSitting } from "../sittings/decide.ts";
import { type Motion, motionOf } from "../sittings/motions.ts";
import { hasInterest } from "../sittings/questions.ts";
import type { Sitting } from "../sittings/state.ts";
import { onRecord, openSitting } from "../sittings/within.ts";
import { putClosing } from "./closing.ts";
import type { MotionCommand, MotionCommandOf } from "./commands.ts";
import { effectOf, settled } from "./effect.ts";
import type { MotionsKnow } from "./know.ts";
import { putToVote } from "./vote.ts";

/** Putting a procedural motion to the vote, and doing what was carried (MOT-3 to MOT-5). */
export function decideMotions(command: MotionCommand, know: MotionsKnow, facts: Facts): Decision | Refusal {
  const sitting = openSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  if (command.type === "PutClosing") return putClosing(command, sitting, know, facts);
  const motion = motionOf(sitting, command.motion);
  if (!motion) return refuse("motionUnknown", undefined, "motion");
  return command.type === "PutMotion" ? put(command, motion, sitting, know, facts) : carryOut(command, motion, sitting, know, facts);
}

/** MOT-3: seconded, with a quorum, by show of hands; by roll call where enough seats demand it (MOT-4). By heads either way. */
function put(command: MotionCommandOf<"PutMotion">, motion: Motion, sitting: Sitting, know: MotionsKnow, facts: Facts): Decision | Refusal {
  const again = motion.stage === "put" && know.ballot(motion.ballot ?? "")?.phase === "voided";
  if (motion.stage === "moved") return refuse("motionNeedsSeconder");
  if (motion.stage === "put" && !again) return refuse("motionPutAlready");
  if (motion.stage !== "seconded" && !again) return refuse("motionOver");
  // INT-1: who declared an interest since stands outside this base as well.
  const demands = motion.demands.filter((seat) => motion.item === null || !hasInterest(sitting, seat, motion.item));
  const named = delegatesOf(demands, sitting) >= know.founding.orders.ballots.rollCallDemand;
  const voted = putToVote({ ...command, round: sitting.round }, sitting, named ? "roll-call" : "show-of-hands", know, facts);
  if (isRefusal(voted)) return voted;
  const { ballot } = voted;
  // Its mover has had their say.
  const speaks = sitting.floor.speaking?.id === motion.turn;
  const ended = speaks ? decideSitting({ type: "EndTurn", sitting: sitting.id, turn: motion.turn }, know, facts) : null;
  if (isRefusal(ended)) return ended;
  const keep = ended?.keep ?? [];
  return {
    events: [...(ended ? settled(ended) : []), ...voted.events, ...onRecord(sitting.id, { type: "MotionPut", motion: motion.id, ballot })],
    ...(keep.length > 0 && { keep }),
    answer: { ballot },
  };
}

/** MOT-5: what was carried and could not happen at once is done with one press. */
function carryOut(
  command: MotionCommandOf<"CarryOutMotion">,
  motion: Motion,
  sitting: Sitting,
  know: MotionsKnow,
  facts: Facts,
): Decision | Refusal {
  if (motion.stage === "done") return { events: [] };
  if (motion.stage !== "carried") return refuse("motionNotCarried");
  const effect = effectOf(motion, sitting.id, command, know, facts);
  if (isRefusal(effect)) return effect;
  return {
    events: [...onRecord(sitting.id, { type: "MotionCarriedOut", motion: motion.id }), ...settled(effect)],
    ...(effect.keep && { keep: effect.keep }),
  };
}
