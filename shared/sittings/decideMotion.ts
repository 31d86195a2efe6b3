import { type Decision, type Facts, isRefusal, type Refusal, refuse } from "../journal.ts";
import type { SittingCommand } from "./commands.ts";
import { nextNumber } from "./ids.ts";
import type { SittingsKnow } from "./know.ts";
import { type Motion, motionInHand, motionOf } from "./motions.ts";
import { hasInterest } from "./questions.ts";
import type { FloorEntry, Sitting } from "./state.ts";
import { actingHere, alreadySo, type Decided, decided, isDesk, openSitting } from "./within.ts";

type MotionCommand = Extract<SittingCommand, { readonly type: "SecondMotion" | "DemandRollCall" | "DropMotion" }>;

/** A motion is moved when its mover takes the floor with it (MOT-1). */
export function motionMoved(sitting: Sitting, entry: FloorEntry): readonly Decided[] {
  if (entry.kind !== "procedural-motion" || entry.motion === null) return [];
  const item = sitting.rounds.find(({ id }) => id === sitting.round)?.item ?? null;
  const { id: turn, seat, person, region, motion: kind } = entry;
  return [
    { type: "MotionMoved", motion: `m${nextNumber(sitting, "motion", sitting.motions ?? [])}`, turn, kind, seat, person, region, item },
  ];
}

/** Seconding a motion, demanding a roll call of it, letting it fall (MOT-2, MOT-4, MOT-6). Putting it is the business of votes. */
export function decideMotion(command: MotionCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = openSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  const motion = motionOf(sitting, command.motion);
  if (!motion) return refuse("motionUnknown", undefined, "motion");
  if (command.type === "DropMotion") return drop(motion, sitting, facts);
  const acting = actingHere(sitting, know, facts, command.seat);
  if (isRefusal(acting)) return acting;
  const { person } = acting.here;
  if (command.type === "SecondMotion") {
    if (motion.seconder?.seat === command.seat) return alreadySo;
    if (motion.seconder) return refuse("motionSeconded");
    if (motion.stage !== "moved") return refuse("motionOver");
    // MOT-2: nobody seconds their own motion, also not for another seat they act for.
    if (motion.seat === command.seat || motion.person === person) return refuse("motionIsYours", undefined, "seat");
    return decided(sitting, { type: "MotionSeconded", motion: motion.id, seat: command.seat, person, by: acting.by });
  }
  if (motion.demands.includes(command.seat)) return alreadySo;
  if (motion.stage === "put") return refuse("motionPutAlready");
  if (motionInHand(sitting) !== motion) return refuse("motionOver");
  // INT-1: who will not vote on it does not say how it is voted on.
  if (motion.item !== null && hasInterest(sitting, command.seat, motion.item)) return refuse("interestDeclared");
  return decided(sitting, { type: "RollCallDemanded", motion: motion.id, seat: command.seat, by: acting.by });
}

/** MOT-6: its mover withdraws it, or the facilitator lets it fall because nobody seconds it or it has been overtaken. */
function drop(motion: Motion, sitting: Sitting, facts: Facts): Decision | Refusal {
  if (motion.stage === "fell" || motion.stage === "withdrawn") return alreadySo;
  if (motion.stage === "put") return refuse("motionPutAlready");
  if (motion.stage !== "carried" && motionInHand(sitting) !== motion) return refuse("motionOver");
  const own = motion.person === facts.actor.id;
  if (!own && !isDesk(facts.actor)) return refuse("motionNotYours");
  if (motion.stage === "carried" && !isDesk(facts.actor)) return refuse("motionOver");
  return decided(sitting, { type: "MotionFell", motion: motion.id, withdrawn: own });
}
