import { SummaryList } from "../../components/SummaryList.tsx";
import { quorumOf } from "../../live/quorumOf.ts";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { quorumSentence } from "./quorumText.ts";
import { StepPage, type StepProps, useSittingName } from "./Steps.tsx";

/** Opening the sitting: read back with the quorum as it stands. */
export function OpenStep({ start }: StepProps) {
  const { t, lang } = useWords();
  const name = useSittingName(start);
  const { readBack, errors, titled } = useDeskForm({}, "open");
  const quorum = start.quorum ? quorumOf(start.room, start.quorum) : null;
  const rows = [
    { key: "sitting", term: t("deskSitting.sitting"), value: name },
    { key: "when", term: t("deskSitting.announcedFor"), value: formatDateTime(start.room.sitting.startsAt, lang) },
    ...(quorum
      ? [
          {
            key: "quorum",
            term: t("deskSitting.quorum"),
            value: quorumSentence(t, quorum),
          },
        ]
      : []),
  ];
  if (errors.length === 0)
    return (
      <ReadBack
        title={titled(t("deskSitting.openTitle"))}
        kicker={t("desk.sittingNumbered", { number: start.room.sitting.id })}
        rows={rows}
        warning={t("deskSitting.openWarning")}
        confirm={t("deskSitting.open")}
        command={start.command}
        back={href(lang, `/desk/sittings/${start.room.sitting.id}`)}
        fields={readBack ?? { intent: "open" }}
      />
    );
  return (
    <StepPage start={start} intent="open" title={t("deskSitting.openTitle")} send={t("desk.continue")}>
      <SummaryList rows={rows} />
    </StepPage>
  );
}
