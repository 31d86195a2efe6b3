import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { TextField } from "../../components/TextField.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { asUkTime, inUkTime } from "../desk/inUkTime.ts";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { Typed } from "../desk/readBack.ts";
import { useVoteForm } from "./forms.ts";
import type { DeskBallot } from "./shown.ts";

/** Sets when a prepared vote opens and closes by the server's clock (BAL-40). */
export function PlanVote({ ballot, command }: { readonly ballot: DeskBallot; readonly command: string }) {
  const { t, lang } = useWords();
  const { errors, field, typed } = useVoteForm("plan");
  const set = (at: number | null | undefined): string => (at ? asUkTime(at) : "");
  return (
    <Details summary={t("votesRunning.setTimes")} open={errors.length > 0 || ballot.missed !== null || typed("intent") !== ""}>
      <form method="post" action={href(lang, `/desk/ballots/${ballot.id}`)} className="form" noValidate>
        <Hidden name="command" value={idFor(command, ["plan"])} />
        <Hidden name="intent" value="plan" />
        <TextField
          {...field("opensAt", ballot.missed ? "" : set(ballot.planned?.opensAt))}
          type="datetime-local"
          hint={t("votesRunning.opensAtHint")}
          width="medium"
        />
        <TextField
          {...field("closesAt", set(ballot.planned?.closesAt))}
          type="datetime-local"
          hint={t("votesRunning.closesAtHint")}
          width="medium"
        />
        <Button tone="plain">{t("desk.continue")}</Button>
      </form>
    </Details>
  );
}

/** The times read back before the clock is told. */
export function PlanReadBack({ fields, vote, command }: { readonly fields: Typed; readonly vote: string; readonly command: string }) {
  const { t, lang } = useWords();
  const time = (typed = "", otherwise: string): string => {
    const at = inUkTime(typed);
    return at === null ? otherwise : formatDateTime(at, lang);
  };
  return (
    <ReadBack
      title={t("votesRunning.setTimes")}
      kicker={t("desk.voteNumbered", { vote })}
      rows={[
        { key: "opensAt", term: t("votesRunning.opensBySelf"), value: time(fields.opensAt, t("votePages.opensByHand")) },
        { key: "closesAt", term: t("votesRunning.closesBySelf"), value: time(fields.closesAt, t("votePages.closesAfterLength")) },
      ]}
      warning={t("votePages.planWarning")}
      confirm={t("votesRunning.setTimes")}
      command={command}
      fields={fields}
    />
  );
}
