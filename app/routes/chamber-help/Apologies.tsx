import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import type { HelpStart, SeatHelped } from "./load.ts";

/** Saying for one seat that nobody can come, or taking it back (ATT-6). */
function ForSeat({ one, command }: { readonly one: SeatHelped; readonly command: string }) {
  const { t } = useWords();
  const send = useDeskForm({ reason: t("care.reason") }, "apologies");
  const back = useDeskForm({}, "takeBack");
  // Several seats may stand here: the one that was sent says what was wrong.
  const isSent = send.typed("seat") === one.seat || back.typed("seat") === one.seat;
  const errors = isSent ? [...send.errors, ...back.errors] : [];
  const reason = isSent ? send.field("reason") : { name: "reason", label: t("care.reason"), id: `reason-${one.seat}` };
  const name =
    one.group === null ? t("live.seatNumbered", { number: one.number }) : `${t("live.seatNumbered", { number: one.number })}, ${one.group}`;
  return (
    <form method="post" className="form" noValidate aria-label={name}>
      <h3>{name}</h3>
      <ErrorSummary errors={errors} />
      <Hidden name="command" value={`${command}-apologies-${one.seat}`} />
      <Hidden name="seat" value={one.seat} />
      {one.apologies ? (
        <>
          <p>{t("care.apologiesStand")}</p>
          {one.reason === null ? null : (
            <p>
              {t("care.reasonGiven")} {one.reason}
            </p>
          )}
          <Button name="intent" value="takeBack" tone="plain">
            {t("care.takeBack")}
          </Button>
        </>
      ) : one.here ? (
        <p>{t("care.apologiesHere")}</p>
      ) : (
        <>
          <TextArea {...reason} rows={2} maxLength={textLimits.sittingReason} hint={t("care.reasonHint")} />
          <Button name="intent" value="apologies">
            {t("care.send")}
          </Button>
        </>
      )}
    </form>
  );
}

/** Apologies for each of one's seats. */
export function Apologies({ start }: { readonly start: HelpStart }) {
  const { t } = useWords();
  const { seats, closed, command } = start;
  if (closed) return <p>{t("care.apologiesClosed")}</p>;
  return (
    <>
      {seats.map((one) => (
        <ForSeat key={one.seat} one={one} command={command} />
      ))}
    </>
  );
}
