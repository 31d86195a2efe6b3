import type { Decision, Draft, Facts } from "../journal.ts";
import { isRefusal } from "../journal.ts";
import type { Motion } from "../sittings/motions.ts";
import type { Sitting } from "../sittings/state.ts";
import { onRecord } from "../sittings/within.ts";
import { closingDecided } from "./closing.ts";
import { effectOf, settled } from "./effect.ts";
import type { MotionsKnow } from "./know.ts";

/** MOT-7: a motion whose vote is voided is seconded as it was before; it is put again, withdrawn, dropped, or falls with its round. */
function voided(events: readonly Draft[], know: MotionsKnow): Pick<Decision, "events"> {
  const gone = events.find(({ event }) => event.type === "BallotVoided");
  const found = gone && motionOn(gone.stream.slice("ballot/".length), know);
  const again = gone && events.find(({ event, stream }) => event.type === "BallotRerun" && stream === gone.stream);
  if (gone && again) return { events: putAgain(gone.stream.slice("ballot/".length), String(again.event.by), know) };
  return { events: found ? onRecord(found.sitting.id, { type: "MotionVoteVoided", motion: found.motion.id }) : [] };
}

/** HND-7: a roll call that was demanded takes the place of the show of hands, also where a motion or the closing of an item was put. */
function putAgain(gone: string, ballot: string, know: MotionsKnow): Decision["events"] {
  const found = motionOn(gone, know);
  if (found) return onRecord(found.sitting.id, { type: "MotionPut", motion: found.motion.id, ballot });
  const sitting = know.sitting(know.ballot(gone)?.sitting ?? "");
  const closing = sitting?.closings?.find((one) => one.ballot === gone && one.stage === "put");
  if (!sitting || !closing) return [];
  const { item, reason, invited } = closing;
  return onRecord(sitting.id, { type: "ClosingPut", item, ballot, reason, invited: [...invited] });
}

/**
 * A declared vote on a motion decides it in the same breath (MOT-5). What was carried happens at once: the list closes, the round
 * ends for the vote, the proposal goes back. Adjourning waits for the facilitator, who says until when; so does what is refused now.
 */
export function motionConsequences(events: readonly Draft[], know: MotionsKnow, facts: Facts): Pick<Decision, "events" | "keep"> {
  const declared = events.find(({ event }) => event.type === "ResultDeclared");
  const found = declared && motionOn(declared.stream.slice("ballot/".length), know);
  if (!declared) return voided(events, know);
  if (!found) return { events: closingDecided(declared, know) };
  const { motion, sitting } = found;
  const carried = declared.event.outcome === "carried";
  const decided = onRecord(sitting.id, { type: "MotionDecided", motion: motion.id, carried });
  if (!carried || motion.kind === "adjourn") return { events: decided };
  const effect = effectOf(motion, sitting.id, { reason: null, until: null, lang: "en" }, know, facts);
  if (isRefusal(effect)) return { events: decided };
  return {
    events: [...decided, ...onRecord(sitting.id, { type: "MotionCarriedOut", motion: motion.id }), ...settled(effect)],
    ...(effect.keep && { keep: effect.keep }),
  };
}

/** The motion that this ballot is on. */
function motionOn(ballot: string, know: MotionsKnow): { readonly motion: Motion; readonly sitting: Sitting } | null {
  const sitting = know.sitting(know.ballot(ballot)?.sitting ?? "");
  const motion = sitting?.motions?.find((one) => one.ballot === ballot && one.stage === "put");
  return sitting && motion ? { motion, sitting } : null;
}
