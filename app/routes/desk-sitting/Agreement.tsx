import { type AgreementSubject, agreementSubjects } from "../../../shared/sittings/agreement.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { Radios } from "../../components/Radios.tsx";
import { TextField } from "../../components/TextField.tsx";
import { AgreementAsked } from "../../live/AgreementAsked.tsx";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { LiveForm } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

const subjectNames: { readonly [subject in AgreementSubject]: Key } = {
  minutes: "deskSitting.agreementAboutMinutes",
  procedure: "deskSitting.agreementAboutProcedure",
};

/** Asking whether something is agreed without a vote (AGR-1), and what is being asked while the thirty seconds run. */
export function Agreement() {
  const { t, lang } = useWords();
  const { live, at, facilitator } = useDesk();
  const { sitting } = live.room;
  const labels = { statement: t("deskSitting.agreementStatement"), subject: t("deskSitting.agreementSubject") };
  const { errors } = useDeskForm(labels, "askAgreement");
  if (sitting.phase.name !== "open") return null;
  if (sitting.asking)
    return (
      <section className="now" aria-label={t("live.agreementTitle")}>
        <h2>{t("live.agreementTitle")}</h2>
        <AgreementAsked live={live} asking={sitting.asking} at={at} />
        <p className="quiet">{t("deskSitting.agreementWaits")}</p>
      </section>
    );
  if (!facilitator) return null;
  return (
    <Details summary={t("deskSitting.agreementTitle")} open={errors.length > 0}>
      <LiveForm intent="askAgreement" hidden={{ lang }} labels={labels} className="form">
        {({ errorOf, typed }) => (
          <>
            <Radios
              name="subject"
              legend={labels.subject}
              defaultValue={typed("subject") || "procedure"}
              error={errorOf("subject")}
              options={agreementSubjects.map((subject) => ({ value: subject, text: t(subjectNames[subject]) }))}
            />
            <TextField
              name="statement"
              label={labels.statement}
              hint={t("deskSitting.askAgreementHint")}
              maxLength={textLimits.agreement}
              defaultValue={typed("statement")}
              error={errorOf("statement")}
            />
            <Button tone="plain">{t("deskSitting.askAgreement")}</Button>
          </>
        )}
      </LiveForm>
    </Details>
  );
}
