import { textLimits } from "../../../shared/textLimits.ts";
import { Notice } from "../../components/Notice.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { StepPage, type StepProps, useItemNames, useSittingName } from "./Steps.tsx";

/** Publishing the agenda, with its notice, and a reason where it is late (AGD-1, AGD-2). */
export function PublishStep({ start }: StepProps) {
  const { t, lang } = useWords();
  const items = useItemNames(start)();
  const name = useSittingName(start);
  const labels = { reason: t("desk.lateReasonLabel") };
  const { field, readBack } = useDeskForm(labels, "publish");
  const { room, step, command } = start;
  const notice = step?.notice;
  const rows = [
    { key: "when", term: t("deskSitting.when"), value: formatDateTime(room.sitting.startsAt, lang) },
    { key: "where", term: t("deskSitting.where"), value: start.hall ?? t("deskSitting.onLinkOnly") },
    {
      key: "items",
      term: t("deskSitting.items"),
      value: (
        <ul className="plain-list">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ),
    },
    ...(notice
      ? [
          {
            key: "notice",
            term: t("deskSitting.notice"),
            value: t("deskSitting.noticeDays", { count: notice.clearDays, needed: notice.needed }),
          },
        ]
      : []),
  ];
  if (readBack) {
    const reason = readBack.reason ?? "";
    return (
      <ReadBack
        title={t("deskSitting.publishTitle")}
        kicker={name}
        rows={reason === "" ? rows : [...rows, { key: "reason", term: labels.reason, value: reason }]}
        warning={t("deskSitting.publishWarning")}
        confirm={t("deskSitting.publish")}
        command={command}
        fields={readBack}
      />
    );
  }
  return (
    <StepPage
      start={start}
      intent="publish"
      title={t("deskSitting.publishTitle")}
      lead={t("deskSitting.publishLead")}
      labels={labels}
      send={t("desk.continue")}
    >
      <SummaryList rows={rows} />
      {notice?.late ? (
        <>
          <Notice tone="warn" title={t("deskSitting.publishLate")}>
            {notice.lateProposals.length > 0
              ? t("deskSitting.publishLatePapers", { proposals: notice.lateProposals.join(", ") })
              : t("deskSitting.publishLateText")}
          </Notice>
          <TextArea {...field("reason")} hint={t("desk.lateReasonHint")} rows={3} maxLength={textLimits.sittingReason} />
        </>
      ) : null}
    </StepPage>
  );
}
