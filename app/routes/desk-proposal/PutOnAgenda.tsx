import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { TextField } from "../../components/TextField.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";

/** A sitting that can still take an item. */
export interface SittingOffered {
  readonly id: string;
  readonly title: string | null;
  readonly at: number;
  readonly published: boolean;
}

/** Puts an admitted proposal on the agenda of a sitting; late, with a published reason, once the agenda is out (AGD-4). */
export function PutOnAgenda({ sittings, command }: { readonly sittings: readonly SittingOffered[]; readonly command: string }) {
  const { t, lang } = useWords();
  const labels = { sitting: t("desk.sittingLabel"), reason: t("desk.lateReasonLabel") };
  const { errors, field } = useDeskForm(labels, "agenda");
  return (
    <Section title={t("desk.agendaTitle")} id="agenda" aside={t("desk.agendaNote")}>
      {sittings.length === 0 ? (
        <p>
          {t("desk.noSittingToPutOn")} <a href={href(lang, "/desk/sittings#new")}>{t("desk.scheduleSitting")}</a>
        </p>
      ) : (
        <form method="post" className="form" noValidate>
          <ErrorSummary errors={errors} />
          <Hidden name="command" value={idFor(command, ["agenda"])} />
          <Hidden name="intent" value="agenda" />
          <Select
            {...field("sitting")}
            width="full"
            options={sittings.map(({ id, title, at, published }) => ({
              value: id,
              text: [id, title, formatDateTime(at, lang), published ? t("desk.agendaIsOut") : null]
                .filter((part) => part !== null)
                .join(" · "),
            }))}
          />
          <TextField {...field("reason")} hint={t("desk.lateReasonHint")} width="full" maxLength={textLimits.sittingReason} />
          <Button>{t("desk.putOnAgenda")}</Button>
        </form>
      )}
    </Section>
  );
}
