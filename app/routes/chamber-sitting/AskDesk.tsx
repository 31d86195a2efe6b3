import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { type Acting, ActionForm } from "./ActionForm.tsx";

/** Asking the desk for help without leaving the chamber, and whether somebody comes (HLP-2, HLP-3). */
export function AskDesk({ acting, person }: { readonly acting: Acting; readonly person: string }) {
  const { t, lang } = useWords();
  const { errors, typed } = useProblem();
  const own = acting.live.asks.filter((one) => one.person === person);
  const labels = { text: t("careLive.askLabel") };
  return (
    <>
      <div role="status">
        {own.map(({ ask, text, lang: written, call }) => (
          <p key={ask}>
            <span lang={written}>{text}</span>: <strong>{t(call === "coming" ? "careLive.askTaken" : "careLive.askWaits")}</strong>
          </p>
        ))}
      </div>
      {own.map(({ ask, text }) => (
        <ActionForm key={ask} acting={acting} intent="askOver" id={`over-${ask}`} hidden={{ ask }}>
          {() => (
            <Button tone="plain" aria-label={`${t("careLive.askOver")}: ${text}`}>
              {t("careLive.askOver")}
            </Button>
          )}
        </ActionForm>
      ))}
      <Details summary={t("careLive.askTitle")} open={errors.length > 0 && typed("form") === "askDesk"}>
        <p>{t("careLive.askNote")}</p>
        <ActionForm key={own.length} acting={acting} intent="askDesk" hidden={{ lang }} labels={labels}>
          {({ errorOf, typed: before }) => (
            <>
              <TextArea
                name="text"
                id="ask-text"
                label={labels.text}
                hint={t("careLive.askHint")}
                rows={3}
                maxLength={textLimits.helpAsked}
                defaultValue={before("text")}
                error={errorOf("text")}
              />
              <Button tone="plain">{t("careLive.askSend")}</Button>
            </>
          )}
        </ActionForm>
      </Details>
    </>
  );
}
