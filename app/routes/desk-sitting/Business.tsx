import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Section } from "../../components/Section.tsx";
import { TextField } from "../../components/TextField.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { itemNames } from "../sitting/names.ts";
import type { StepProps } from "./Steps.tsx";

/** What earlier sittings carried over and nobody has taken up: one press puts it on this agenda (RUN-6). */
export function Business({ start }: StepProps) {
  const { t, lang } = useWords();
  const labels = { reason: t("desk.lateReasonLabel"), carried: t("running.businessTitle") };
  const { errorOf } = useDeskForm(labels, "takeUp");
  const waiting = start.step?.business ?? [];
  if (waiting.length === 0) return null;
  return (
    <Section title={t("running.businessTitle")} id="business" aside={t("running.businessLead")}>
      <ul className="plain-list stack">
        {waiting.map(({ key, sitting, kind, title, minutes }) => {
          const name = title ?? t(itemNames[kind]);
          return (
            <li key={key}>
              <form method="post" className="form" noValidate>
                <Hidden name="command" value={idFor(start.command, ["takeUp", key])} />
                <Hidden name="intent" value="takeUp" />
                <Hidden name="lang" value={lang} />
                <Hidden name="carried" value={key} />
                <p>
                  <strong>{name}</strong> · {t("deskSitting.minutes", { count: minutes })} ·{" "}
                  <a href={href(lang, `/sittings/${sitting}#agenda`)}>{t("running.businessFrom", { sitting })}</a>
                </p>
                {start.room.sitting.agenda ? (
                  <TextField
                    id={`reason-${key}`}
                    name="reason"
                    label={labels.reason}
                    hint={t("desk.lateReasonHint")}
                    maxLength={textLimits.sittingReason}
                    error={errorOf("reason")}
                  />
                ) : null}
                <Button tone="plain" aria-label={t("running.putHereOf", { item: name })}>
                  {t("running.putHere")}
                </Button>
              </form>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
