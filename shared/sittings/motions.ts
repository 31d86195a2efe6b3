import type { Time } from "../journal.ts";
import type { ProceduralMotion, Sitting } from "./state.ts";

/** How a procedural motion stands. `put`: a ballot on it is under way. `carried`: what it asked for is still to be done. */
export type MotionStage = "moved" | "seconded" | "put" | "carried" | "done" | "lost" | "fell" | "withdrawn";

/** A procedural motion: who moved it, who seconded it, how it was decided (MOT-1 to MOT-7). */
export interface Motion {
  /** `m1`, `m2` … in the sitting. */
  readonly id: string;
  /** The turn in which it was moved. */
  readonly turn: string;
  readonly kind: ProceduralMotion;
  readonly seat: string;
  readonly person: string;
  readonly region: string;
  /** The item in hand when it was moved. */
  readonly item: string | null;
  readonly movedAt: Time;
  readonly stage: MotionStage;
  readonly seconder: { readonly seat: string; readonly person: string } | null;
  /** Seats that demand a roll call of it (MOT-4). */
  readonly demands: readonly string[];
  /** The ballot on it, once it is put. */
  readonly ballot: string | null;
  /** When it was carried, lost, or fell. */
  readonly endedAt: Time | null;
}

const underWay: readonly MotionStage[] = ["moved", "seconded", "put"];

/** The motion that is before the sitting: moved and neither decided nor fallen. One at a time (MOT-1). */
export const motionInHand = ({ motions }: Pick<Sitting, "motions">): Motion | null =>
  motions?.find(({ stage }) => underWay.includes(stage)) ?? null;

/** A motion that was carried and waits for what it asks to be done (MOT-5). */
export const motionToCarryOut = ({ motions }: Pick<Sitting, "motions">): Motion | null =>
  motions?.find(({ stage }) => stage === "carried") ?? null;

/** The motion with this id. */
export const motionOf = ({ motions }: Pick<Sitting, "motions">, id: string): Motion | null => motions?.find((one) => one.id === id) ?? null;
