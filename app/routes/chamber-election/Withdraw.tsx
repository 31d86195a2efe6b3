import { Button } from "../../components/Button.tsx";
import { Checkbox } from "../../components/Checkbox.tsx";
import { Section } from "../../components/Section.tsx";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { Typed } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";

/** Taking one's candidacy back; on request the statement goes out of sight as well (ELE-4). */
export function Withdraw({ seat, command }: { readonly seat: string; readonly command: string }) {
  const { t } = useWords();
  const { typed } = useDeskForm({}, "withdraw");
  return (
    <Section id="withdraw" title={t("elections.withdrawTitle")} aside={t("elections.withdrawLead")}>
      <form method="post" className="form" noValidate>
        <Hidden name="command" value={idFor(command, ["withdraw"])} />
        <Hidden name="seat" value={seat} />
        <Checkbox name="words" label={t("elections.withdrawWords")} defaultChecked={typed("words") === "yes"} />
        <Button name="intent" value="withdraw" tone="plain">
          {t("desk.continue")}
        </Button>
      </form>
    </Section>
  );
}

/** The withdrawal read back before it counts: nobody stands twice (ELE-4). */
export function WithdrawReadBack({
  fields,
  kicker,
  command,
}: {
  readonly fields: Typed;
  readonly kicker: string;
  readonly command: string;
}) {
  const { t } = useWords();
  return (
    <ReadBack
      title={t("elections.withdraw")}
      kicker={kicker}
      rows={[
        { key: "seat", term: t("elections.seat"), value: t("live.seatNumbered", { number: (fields.seat ?? "").slice(2) }) },
        {
          key: "words",
          term: t("elections.statement"),
          value: t(fields.words === "yes" ? "votePages.statementGoes" : "votePages.statementStays"),
        },
      ]}
      warning={t("elections.withdrawLead")}
      confirm={t("elections.withdraw")}
      tone="danger"
      command={idFor(command, ["withdraw"])}
      fields={fields}
    />
  );
}
