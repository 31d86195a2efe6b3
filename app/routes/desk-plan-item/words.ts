import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import type { StepName } from "./fields.ts";

/** What each form is called. */
export const stepTitles: { readonly [name in StepName]: Key } = {
  acknowledge: "deskPlan.acknowledgeTitle",
  commit: "deskPlan.commitTitle",
  reply: "deskPlan.replyTitle",
  progress: "deskPlan.progressTitle",
  "take-back": "deskPlan.takeBackTitle",
};

/** What will be so once it is confirmed. */
export const stepWarnings: { readonly [name in StepName]: Key } = {
  acknowledge: "deskPlan.acknowledgeWarning",
  commit: "deskPlan.commitWarning",
  reply: "deskPlan.replyWarning",
  progress: "deskPlan.progressWarning",
  "take-back": "deskPlan.takeBackWarning",
};

/** What the forms' fields are called. */
export function useStepLabels() {
  const { t } = useWords();
  return {
    addressee: t("deskPlan.bodyLabel"),
    recommendation: t("deskPlan.recommendationLabel"),
    day: t("deskPlan.dayLabel"),
    note: t("deskPlan.noteLabel"),
    source: t("deskPlan.sourceLabel"),
    answer: t("deskPlan.answerLabel"),
    receivedDay: t("deskPlan.receivedLabel"),
    reason: t("deskPlan.reasonLabel"),
    owner: t("deskPlan.ownerLabel"),
    sentTo: t("deskPlan.sentToLabel"),
    releaseAt: t("deskPlan.releaseLabel"),
    evidence: t("deskPlan.evidenceLabel"),
    status: t("deskPlan.statusLabel"),
  };
}
