import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { Typed } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";

/** Stops a vote before any total can be seen, with a reason (BAL-11). */
export function VoidVote({ command }: { readonly command: string }) {
  const { t } = useWords();
  const labels = { reason: t("deskVote.voidReasonLabel") };
  const { errors, field, typed } = useDeskForm(labels, "void");
  return (
    <Details summary={t("deskVote.voidVote")} open={errors.length > 0 || typed("reason") !== ""}>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors.map((one) => (one.field === "reason" ? { ...one, field: "void-reason" } : one))} />
        <Hidden name="command" value={idFor(command, ["void"])} />
        <Hidden name="intent" value="void" />
        <TextArea {...field("reason")} id="void-reason" hint={t("desk.reasonPublicHint")} rows={3} maxLength={textLimits.reason} required />
        <Button tone="danger">{t("desk.continue")}</Button>
      </form>
    </Details>
  );
}

/** The reason read back before the vote is void. */
export function VoidReadBack({ fields, vote, command }: { readonly fields: Typed; readonly vote: string; readonly command: string }) {
  const { t } = useWords();
  return (
    <ReadBack
      title={t("deskVote.voidVote")}
      kicker={t("desk.voteNumbered", { vote })}
      rows={[{ key: "reason", term: t("deskVote.voidReasonLabel"), value: fields.reason }]}
      warning={t("deskVote.voidWarning")}
      confirm={t("deskVote.voidVote")}
      tone="danger"
      command={command}
      fields={fields}
    />
  );
}
