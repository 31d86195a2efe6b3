import type { Entry } from "../journal.ts";
import type { SittingEvent } from "./events.ts";
import { evolveSitting } from "./evolve.ts";
import type { Sitting } from "./state.ts";

/** A sitting's part of the live room: what a loader sends and the live pages carry on by themselves. */
export interface SittingRoom {
  readonly sitting: Sitting;
}

/** The room after one more entry of this sitting's stream; any other stream's entry leaves it as it is. */
export const evolveSittingRoom = <R extends SittingRoom>(room: R, entry: Entry<SittingEvent>): R =>
  entry.stream === `sitting/${room.sitting.id}` ? { ...room, sitting: evolveSitting(room.sitting, entry) } : room;
