import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { SeatName } from "../proposal/SeatName.tsx";
import type { ApologyShown } from "./load.ts";

/** Who sent apologies, why where they said so, and who may stand in (ATT-6, ATT-7). */
export function ApologiesSent({
  apologies,
  closed,
  command,
}: {
  readonly apologies: readonly ApologyShown[];
  readonly closed: boolean;
  readonly command: string;
}) {
  const { t } = useWords();
  const { errors } = useDeskForm({}, "takeBack");
  if (apologies.length === 0) return <p>{t("care.noApologies")}</p>;
  return (
    <>
      <ErrorSummary errors={errors} />
      <ul className="plain-list stack">
        {apologies.map(({ seat, shown, alternate, reason }) => (
          <li key={seat}>
            <p>
              <SeatName seat={shown} />
              {alternate === null ? null : ` · ${t("care.alternateIs", { name: alternate })}`}
            </p>
            {reason === null ? null : (
              <p>
                {t("care.reasonGiven")} <span lang={reason.lang}>{reason.text}</span>
              </p>
            )}
            {closed ? null : (
              <form method="post">
                <Hidden name="command" value={`${command}-${seat}`} />
                <Hidden name="seat" value={seat} />
                <Button name="intent" value="takeBack" tone="plain" aria-label={t("care.takeBackOf", { number: shown.number })}>
                  {t("care.takeBack")}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Sending apologies for somebody who rang or wrote. */
export function SendFor({ command }: { readonly command: string }) {
  const { t } = useWords();
  const { errors, field } = useDeskForm({ seat: t("care.seatNumber"), reason: t("care.reason") }, "apologies");
  return (
    <form method="post" className="form" noValidate>
      <h3>{t("care.sendFor")}</h3>
      <ErrorSummary errors={errors} />
      <Hidden name="command" value={`${command}-send`} />
      <TextField {...field("seat")} inputMode="numeric" width="short" required />
      <TextArea {...field("reason")} rows={2} maxLength={textLimits.sittingReason} hint={t("care.reasonHint")} />
      <Button name="intent" value="apologies">
        {t("care.send")}
      </Button>
    </form>
  );
}
