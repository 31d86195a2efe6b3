import { Button } from "../../components/Button.tsx";
import { Checkbox } from "../../components/Checkbox.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Hidden } from "../desk/Hidden.tsx";

/** Taking one's candidacy back; on request the statement goes out of sight as well (ELE-4). */
export function Withdraw({ seat, command }: { readonly seat: string; readonly command: string }) {
  const { t } = useWords();
  const { errors, typed } = useProblem({}, "withdraw");
  return (
    <Section id="withdraw" title={t("elections.withdrawTitle")} aside={t("elections.withdrawLead")}>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={command} />
        <Hidden name="seat" value={seat} />
        <Checkbox name="words" label={t("elections.withdrawWords")} defaultChecked={typed("words") === "yes"} />
        <Button name="intent" value="withdraw" tone="danger">
          {t("elections.withdraw")}
        </Button>
      </form>
    </Section>
  );
}
