import { catalogues } from "../../../app/locales/catalogues.server.ts";
import type { Key } from "../../../app/locales/keys.ts";
import { tOf } from "../../../app/locales/words.tsx";
import { type Motion, motionInHand, motionToCarryOut } from "../../../shared/sittings/motions.ts";
import type { ProceduralMotion } from "../../../shared/sittings/state.ts";
import type { Asked } from "../../simulated/intent.ts";
import type { Scene } from "./chair.ts";

const second = 1_000;
const questions: { readonly [motion in ProceduralMotion]: Key } = {
  adjourn: "deskFloor.questionAdjourn",
  "close-list": "deskFloor.questionCloseList",
  "proceed-to-vote": "deskFloor.questionProceedToVote",
  "refer-back": "deskFloor.questionReferBack",
};

type InSitting = (type: string, fields?: { readonly [field: string]: unknown }) => Asked;

/** What the simulated facilitator does about a procedural motion: waits, puts it, declares it. `"none"`: there is no motion. */
export function moveOnMotion({ room, now }: Pick<Scene, "room" | "now">, inSitting: InSitting): Asked | null | "none" {
  const { sitting } = room;
  const motion = motionInHand(sitting) ?? motionToCarryOut(sitting);
  if (!motion) return "none";
  if (motion.stage === "put") return declared(room, motion);
  if (motion.stage === "seconded") {
    const question = questions[motion.kind];
    const [questionEn, questionCy] = [tOf("en", catalogues.en)(question), tOf("cy", catalogues.cy)(question)];
    return inSitting("PutMotion", { motion: motion.id, questionEn, questionCy });
  }
  // Nobody seconds it, or it was carried and cannot be done in a demonstration that is to go on.
  const waited = now - (motion.endedAt ?? motion.movedAt) > 45 * second;
  return waited ? inSitting("DropMotion", { motion: motion.id }) : null;
}

function declared(room: Scene["room"], motion: Motion): Asked | null | "none" {
  const ballot = room.ballots[motion.ballot ?? ""];
  if (ballot?.phase === "closed") return { type: "DeclareResult", ballot: ballot.id };
  return ballot?.phase === "open" ? null : "none";
}
