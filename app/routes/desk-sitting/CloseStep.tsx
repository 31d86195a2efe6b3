import { unreachedItems } from "../../../shared/sittings/questions.ts";
import { Notice } from "../../components/Notice.tsx";
import { Radios } from "../../components/Radios.tsx";
import { openBallot } from "../../live/ballots.ts";
import { useWords } from "../../locales/words.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { StepPage, type StepProps, useItemNames, useSittingName } from "./Steps.tsx";

/** Closing: what was not reached is named, and whether it is carried over or lapses (SIT-6). */
export function CloseStep({ start }: StepProps) {
  const { t } = useWords();
  const name = useSittingName(start);
  const labels = { unreached: t("deskSitting.unreachedLabel") };
  const { errorOf, typed, readBack } = useDeskForm(labels, "close");
  const unreached = useItemNames(start)(unreachedItems(start.room.sitting).map(({ id }) => id));
  const list = (
    <ul className="plain-list">
      {unreached.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  if (readBack) {
    const carried = readBack.unreached === "carried-over";
    return (
      <ReadBack
        title={t("deskSitting.closeTitle")}
        kicker={name}
        rows={[
          { key: "sitting", term: t("deskSitting.sitting"), value: name },
          { key: "unreached", term: t("deskSitting.unreached"), value: unreached.length === 0 ? t("deskSitting.nothingUnreached") : list },
          ...(unreached.length === 0
            ? []
            : [{ key: "what", term: labels.unreached, value: t(carried ? "deskSitting.carriedOver" : "deskSitting.lapses") }]),
        ]}
        warning={t("deskSitting.closeWarning")}
        confirm={t("deskSitting.close")}
        tone="danger"
        command={start.command}
        fields={readBack}
      />
    );
  }
  return (
    <StepPage
      start={start}
      intent="close"
      title={t("deskSitting.closeTitle")}
      lead={t("deskSitting.closeLead")}
      labels={labels}
      send={t("desk.continue")}
    >
      {openBallot(start.room) ? <Notice tone="bad">{t("deskSitting.voteStillOpen")}</Notice> : null}
      {unreached.length === 0 ? (
        <>
          <p>{t("deskSitting.nothingUnreached")}</p>
          <input type="hidden" name="unreached" value="carried-over" />
        </>
      ) : (
        <>
          <Notice tone="warn" title={t("deskSitting.unreached")}>
            {list}
          </Notice>
          <Radios
            name="unreached"
            legend={labels.unreached}
            defaultValue={typed("unreached")}
            error={errorOf("unreached")}
            options={[
              { value: "carried-over", text: t("deskSitting.carriedOver"), hint: t("deskSitting.carriedOverHint") },
              { value: "lapses", text: t("deskSitting.lapses"), hint: t("deskSitting.lapsesHint") },
            ]}
          />
        </>
      )}
    </StepPage>
  );
}
