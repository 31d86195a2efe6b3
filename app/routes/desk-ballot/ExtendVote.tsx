import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import { formatDateTime, formatUntil } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { inUkTime } from "../desk/inUkTime.ts";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { Typed } from "../desk/readBack.ts";
import { fieldId, useVoteForm } from "./forms.ts";
import type { DeskBallot } from "./shown.ts";

/** Gives an open vote more time, with a reason (BAL-42). */
export function ExtendVote({ ballot, command }: { readonly ballot: DeskBallot; readonly command: string }) {
  const { t, lang } = useWords();
  const { errors, field, typed } = useVoteForm("extend");
  const time = formatUntil(ballot.closesAt ?? ballot.at, ballot.at, lang);
  return (
    <Details summary={t("votesRunning.extend")} open={errors.length > 0 || typed("closesAt") !== ""}>
      <form method="post" action={href(lang, `/desk/ballots/${ballot.id}`)} className="form" noValidate>
        <Hidden name="command" value={idFor(command, ["extend"])} />
        <Hidden name="intent" value="extend" />
        <TextField {...field("closesAt")} type="datetime-local" hint={t("votesRunning.extendHint", { time })} width="medium" required />
        <TextArea
          {...field("reason")}
          id={fieldId("extend", "reason")}
          hint={t("desk.reasonPublicHint")}
          rows={3}
          maxLength={textLimits.reason}
          required
        />
        <Button>{t("desk.continue")}</Button>
      </form>
    </Details>
  );
}

/** The new time and the reason read back before they count. */
export function ExtendReadBack({ fields, vote, command }: { readonly fields: Typed; readonly vote: string; readonly command: string }) {
  const { t, lang } = useWords();
  const until = inUkTime(fields.closesAt ?? "");
  return (
    <ReadBack
      title={t("votesRunning.extend")}
      kicker={t("desk.voteNumbered", { vote })}
      rows={[
        { key: "closesAt", term: t("votesRunning.extendUntil"), value: until === null ? fields.closesAt : formatDateTime(until, lang) },
        { key: "reason", term: t("votesRunning.extendReason"), value: fields.reason },
      ]}
      warning={t("votesRunning.extendWarning")}
      confirm={t("votesRunning.extend")}
      command={command}
      fields={fields}
    />
  );
}
