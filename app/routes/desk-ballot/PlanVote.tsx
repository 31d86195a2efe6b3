import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { asUkTime } from "../desk/inUkTime.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import type { DeskBallot } from "./shown.ts";

/** Sets when a prepared vote opens and closes by the server's clock (BAL-40). */
export function PlanVote({ ballot, command }: { readonly ballot: DeskBallot; readonly command: string }) {
  const { t } = useWords();
  const labels = { opensAt: t("votesRunning.opensAtLabel"), closesAt: t("votesRunning.closesAtLabel") };
  const { errors, field } = useDeskForm(labels, "plan");
  const typed = (at: number | null | undefined): string => (at ? asUkTime(at) : "");
  return (
    <Details summary={t("votesRunning.setTimes")} open={errors.length > 0 || ballot.missed !== null}>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={idFor(command, ["plan"])} />
        <Hidden name="intent" value="plan" />
        <TextField
          {...field("opensAt", ballot.missed ? "" : typed(ballot.planned?.opensAt))}
          type="datetime-local"
          hint={t("votesRunning.opensAtHint")}
          width="medium"
        />
        <TextField
          {...field("closesAt", typed(ballot.planned?.closesAt))}
          type="datetime-local"
          hint={t("votesRunning.closesAtHint")}
          width="medium"
        />
        <Button tone="plain">{t("votesRunning.setTimes")}</Button>
      </form>
    </Details>
  );
}
