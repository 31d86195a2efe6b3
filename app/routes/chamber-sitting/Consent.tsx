import type { OwnAnswer } from "../../../shared/sittings/answers/kept.ts";
import type { ConsentAnswer } from "../../../shared/sittings/answers/state.ts";
import { consentAnswers } from "../../../shared/sittings/answers/state.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Radios } from "../../components/Radios.tsx";
import { TextField } from "../../components/TextField.tsx";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { type Acting, ActionForm } from "./ActionForm.tsx";

/** What a seat can say. */
export const consentNames: { readonly [answer in ConsentAnswer]: Key } = {
  consent: "answers.consent",
  concern: "answers.concern",
  objection: "answers.objection",
};

/** Consent, a concern, or an objection with its reason (CON-1). */
export function Consent({ acting, round, own }: { readonly acting: Acting; readonly round: string; readonly own: OwnAnswer | null }) {
  const { t, lang } = useWords();
  const labels = { answer: t("answers.consentTitle"), reason: t("answers.reason") };
  const before = own?.kind === "consent" ? own : null;
  return (
    <ActionForm acting={acting} intent="consent" id={`consent-${round}`} hidden={{ lang }} labels={labels}>
      {({ errorOf, typed }) => (
        <>
          <Radios
            name="answer"
            legend={labels.answer}
            defaultValue={typed("answer", before?.answer)}
            error={errorOf("answer")}
            options={consentAnswers.map((answer) => ({ value: answer, text: t(consentNames[answer]) }))}
          />
          <TextField
            name="reason"
            label={labels.reason}
            hint={t("answers.reasonHint")}
            maxLength={textLimits.sittingReason}
            defaultValue={typed("reason", before?.reason ?? "")}
            error={errorOf("reason")}
          />
          <Button size="large" wide>
            {t("answers.sendAnswer")}
          </Button>
          <p className="quiet">{t("answers.consentText")}</p>
        </>
      )}
    </ActionForm>
  );
}
