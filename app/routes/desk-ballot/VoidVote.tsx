import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { Typed } from "../desk/readBack.ts";
import { fieldId, useVoteForm } from "./forms.ts";

/** Stops a vote before any total can be seen, with a reason (BAL-11). */
export function VoidVote({ ballot, command }: { readonly ballot: string; readonly command: string }) {
  const { t, lang } = useWords();
  const { errors, field, typed } = useVoteForm("void");
  return (
    <Details summary={t("deskVote.voidVote")} open={errors.length > 0 || typed("reason") !== ""}>
      <form method="post" action={href(lang, `/desk/ballots/${ballot}`)} className="form" noValidate>
        <Hidden name="command" value={idFor(command, ["void"])} />
        <Hidden name="intent" value="void" />
        <TextArea
          {...field("reason")}
          id={fieldId("void", "reason")}
          hint={t("desk.reasonPublicHint")}
          rows={3}
          maxLength={textLimits.reason}
          required
        />
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
