import type { AskShown } from "../../../shared/sittings/tables/help.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { formatTime } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";

/** Asking the desk for help in a few words (HLP-2). */
export function AskForm({ seat, command }: { readonly seat: string; readonly command: string }) {
  const { t } = useWords();
  const { errors, field } = useDeskForm({ text: t("careLive.askLabel") }, "ask");
  return (
    <form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      <Hidden name="command" value={`${command}-ask`} />
      <Hidden name="intent" value="ask" />
      <Hidden name="seat" value={seat} />
      <TextArea {...field("text")} rows={3} maxLength={textLimits.helpAsked} hint={t("careLive.askHint")} required />
      <Button>{t("careLive.askSend")}</Button>
    </form>
  );
}

/** What one asked, and whether somebody comes (HLP-3). */
export function OwnAsks({ asks, command }: { readonly asks: readonly AskShown[]; readonly command: string }) {
  const { t, lang } = useWords();
  if (asks.length === 0) return null;
  return (
    <ul className="plain-list stack">
      {asks.map(({ ask, text, lang: written, at, call }) => (
        <li key={ask}>
          <p>
            {formatTime(at, lang)}: <span lang={written}>{text}</span>
          </p>
          <p>
            <strong>{t(call === "coming" ? "careLive.askTaken" : "careLive.askWaits")}</strong>
          </p>
          <form method="post">
            <Hidden name="command" value={`${command}-${ask}`} />
            <Hidden name="intent" value="solved" />
            <Hidden name="ask" value={ask} />
            <Button tone="plain">{t("careLive.askOver")}</Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
