import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { VoteWords } from "../ballot/VoteWords.tsx";
import { choiceText } from "./names.ts";
import type { ReceiptAnswer, VoteShown } from "./shown.ts";

/** Looks a receipt code up: the line of the roll call that it belongs to. Works without scripts. */
export function Receipt({ answer, paper }: { readonly answer: ReceiptAnswer | null; readonly paper: VoteShown["paper"] }) {
  const { t } = useWords();
  const error = answer?.kind === "unreadable" ? t("votes.receiptUnreadable") : undefined;
  return (
    <>
      {answer?.kind === "found" ? (
        <Notice tone="good" title={t("votes.receiptFound", { code: answer.code })}>
          <p>{t("votes.receiptLine", { seat: answer.seat })}</p>
          <p>
            <strong>{choiceText(t, answer.choice) ?? <VoteWords options={paper} choice={answer.choice} />}</strong>
          </p>
        </Notice>
      ) : null}
      {answer?.kind === "unknown" ? <Notice tone="warn">{t("votes.receiptUnknown", { code: answer.code })}</Notice> : null}
      <form method="get" action="#receipt" className="form no-print">
        <TextField
          name="receipt"
          id="receipt-code"
          label={t("votes.receiptLabel")}
          hint={t("votes.receiptHint")}
          error={error}
          width="medium"
          maxLength={textLimits.code}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          defaultValue={answer && answer.kind !== "unreadable" ? answer.code : ""}
        />
        <Button tone="plain">{t("votes.receiptFind")}</Button>
      </form>
    </>
  );
}
