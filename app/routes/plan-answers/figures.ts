import type { PlanFigure } from "../../../shared/plan/answered.ts";
import type { Key } from "../../locales/keys.ts";

/** What each figure counts, in a few words. */
export const figureNames: { readonly [figure in PlanFigure]: Key } = {
  asked: "planRegister.figureAsked",
  received: "planRegister.figureReceived",
  "in-time": "planRegister.figureInTime",
  "replied-late": "planRegister.figureRepliedLate",
  unanswered: "planRegister.figureUnanswered",
  overdue: "planRegister.figureOverdue",
  recommended: "planRegister.figureRecommended",
  accepted: "planRegister.figureAccepted",
  "in-part": "planRegister.figureInPart",
  "not-accepted": "planRegister.figureNotAccepted",
  "outside-powers": "planRegister.figureOutsidePowers",
  "no-answer": "planRegister.figureNoAnswer",
  promised: "planRegister.figurePromised",
  delivered: "planRegister.figureDelivered",
  "promise-overdue": "planRegister.figurePromiseOverdue",
};
