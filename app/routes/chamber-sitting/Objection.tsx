import type { Asking } from "../../../shared/sittings/agreement.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { TextField } from "../../components/TextField.tsx";
import { AgreementAsked } from "../../live/AgreementAsked.tsx";
import { useWords } from "../../locales/words.tsx";
import { type Acting, ActionForm } from "./ActionForm.tsx";

/** Objecting, within the thirty seconds, to what is to be agreed without a vote (AGR-2). */
export function Objection({ acting, asking, at }: { readonly acting: Acting; readonly asking: Asking; readonly at: number }) {
  const { t, lang } = useWords();
  const labels = { reason: t("chamber.objectReason") };
  return (
    <>
      <AgreementAsked live={acting.live} asking={asking} at={at} />
      <p>{t("chamber.objectText")}</p>
      <ActionForm acting={acting} intent="object" id={`object-${asking.id}`} hidden={{ lang }} labels={labels}>
        {({ errorOf, typed }) => (
          <>
            <TextField
              name="reason"
              label={labels.reason}
              maxLength={textLimits.sittingReason}
              defaultValue={typed("reason")}
              error={errorOf("reason")}
            />
            <Button size="large" wide>
              {t("chamber.object")}
            </Button>
          </>
        )}
      </ActionForm>
    </>
  );
}
