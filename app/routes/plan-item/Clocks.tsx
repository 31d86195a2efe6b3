import type { Day } from "../../../shared/calendar/days.ts";
import type { PauseReason } from "../../../shared/plan/events.ts";
import type { PlanItemView } from "../../../shared/plan/views.ts";
import { Notice } from "../../components/Notice.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import { pauseNames } from "./Story.tsx";

/** The days an item's clocks run to; "due" only once a body has committed itself in writing (PLN-5). */
export function Clocks({
  made,
  clocks,
  pause,
  committed,
}: {
  readonly made: Day;
  readonly clocks: PlanItemView["clocks"];
  readonly pause: { readonly reason: PauseReason; readonly from: Day } | null;
  readonly committed: boolean;
}) {
  const { t, lang } = useWords();
  return (
    <>
      {pause ? (
        <Notice tone="warn" title={t("plan.pausedSince", { day: dayText(pause.from, lang) })}>
          {`${t(pauseNames[pause.reason])}. ${t("plan.pausedText")}`}
        </Notice>
      ) : null}
      <SummaryList
        rows={[
          { key: "made", term: t("plan.clockMade"), value: dayText(made, lang) },
          { key: "receipt", term: t("plan.clockReceipt"), value: dayText(clocks.receiptDueDay, lang) },
          { key: "reply", term: committed ? t("plan.clockReplyDue") : t("plan.clockReplyAsked"), value: dayText(clocks.replyDay, lang) },
          { key: "limit", term: t("plan.clockLimit"), value: dayText(clocks.hardStopDay, lang) },
        ]}
      />
    </>
  );
}
