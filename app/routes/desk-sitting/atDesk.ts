import type { ProceduralMotion } from "../../../shared/sittings/state.ts";
import type { TesseraContext } from "../../context.ts";
import { catalogues } from "../../locales/catalogues.server.ts";
import type { Key } from "../../locales/keys.ts";
import { tOf } from "../../locales/words.tsx";

/** What a procedural motion asks the assembly, as it is read out, in both languages: the record holds both (MOT-3). */
export type MotionQuestions = { readonly [motion in ProceduralMotion]: { readonly en: string; readonly cy: string } };

/** What people at the desk see of one another, and in private. */
export interface AtDesk {
  readonly me: string;
  /** What everybody on the desk is called. */
  readonly names: { readonly [person: string]: string };
  readonly adjustments: { readonly [person: string]: number };
  readonly questions: MotionQuestions;
}

/** Loads it. */
export function loadAtDesk(context: TesseraContext): AtDesk {
  const [en, cy] = [tOf("en", catalogues.en), tOf("cy", catalogues.cy)];
  const both = (key: Key) => ({ en: en(key), cy: cy(key) });
  const appointed = Object.keys(context.assembly.founding?.appointments ?? {});
  return {
    me: context.viewer.actor.id,
    names: Object.fromEntries(appointed.flatMap((id) => [[id, context.person(id)?.name ?? ""]]).filter(([, name]) => name !== "")),
    adjustments: context.adjustments(),
    questions: {
      adjourn: both("deskFloor.questionAdjourn"),
      "close-list": both("deskFloor.questionCloseList"),
      "proceed-to-vote": both("deskFloor.questionProceedToVote"),
      "refer-back": both("deskFloor.questionReferBack"),
    },
  };
}
