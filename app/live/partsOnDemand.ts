import { onDemand } from "./onDemand.tsx";

/** Parts of every live page whose scripts load once they are shown: what few sittings have. */
export const OpinionNow = onDemand("opinion", async () => (await import("./OpinionNow.tsx")).OpinionNow);
export const LastAnswers = onDemand("last-answers", async () => (await import("./LastAnswers.tsx")).LastAnswers);
export const AnswersRecorded = onDemand("answers-recorded", async () => (await import("./AnswersRecorded.tsx")).AnswersRecorded);
export const ResultNow = onDemand("result", async () => (await import("./ResultNow.tsx")).ResultNow);
export const ClosedNow = onDemand("closed-now", async () => (await import("./ClosedNow.tsx")).ClosedNow);
export const TurnoutNow = onDemand("turnout", async () => (await import("./Turnout.tsx")).Turnout);
export const MotionNow = onDemand("motion", async () => (await import("./MotionCard.tsx")).MotionCard);
