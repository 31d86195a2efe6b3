import type { Time } from "../journal.ts";
import type { SittingEvent } from "./events.ts";
import type { Motion } from "./motions.ts";
import type { Sitting } from "./state.ts";

type MotionEvent = Extract<
  SittingEvent,
  {
    readonly type:
      | "MotionMoved"
      | "MotionSeconded"
      | "RollCallDemanded"
      | "MotionFell"
      | "MotionPut"
      | "MotionVoteVoided"
      | "MotionDecided"
      | "MotionCarriedOut";
  }
>;

/** Procedural motions: moved, seconded, put, decided, carried out; or fallen on the way. */
export function evolveMotions(sitting: Sitting, event: MotionEvent, at: Time): Sitting {
  const all = sitting.motions ?? [];
  if (event.type === "MotionMoved") {
    const { type: _type, motion: id, ...moved } = event;
    const motion: Motion = { id, ...moved, movedAt: at, stage: "moved", seconder: null, demands: [], ballot: null, endedAt: null };
    return { ...sitting, motions: [...all, motion] };
  }
  return { ...sitting, motions: all.map((one) => (one.id === event.motion ? { ...one, ...changed(one, event, at) } : one)) };
}

function changed(motion: Motion, event: Exclude<MotionEvent, { readonly type: "MotionMoved" }>, at: Time): Partial<Motion> {
  switch (event.type) {
    case "MotionSeconded":
      return { stage: "seconded", seconder: { seat: event.seat, person: event.person } };
    case "RollCallDemanded":
      return { demands: [...motion.demands, event.seat] };
    case "MotionFell":
      return { stage: event.withdrawn ? "withdrawn" : "fell", endedAt: at };
    case "MotionPut":
      return { stage: "put", ballot: event.ballot };
    case "MotionVoteVoided":
      return { stage: "seconded", ballot: null };
    case "MotionDecided":
      return { stage: event.carried ? "carried" : "lost", endedAt: at };
    case "MotionCarriedOut":
      return { stage: "done" };
  }
}

/** MOT-6: with its round a motion falls that was neither put nor dropped. Empty where there was none. */
export function motionsFallen({ motions }: Sitting, at: Time): Pick<Sitting, "motions"> {
  if (!motions?.some(isWaiting)) return {};
  return { motions: motions.map((one): Motion => (isWaiting(one) ? { ...one, stage: "fell", endedAt: at } : one)) };
}

const isWaiting = ({ stage }: Motion): boolean => stage === "moved" || stage === "seconded";
