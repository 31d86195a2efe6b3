import { textLimits } from "../../../shared/textLimits.ts";
import { Button, ButtonRow } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { Both } from "./Both.tsx";
import type { DeskMinutes } from "./loaded.ts";
import { useTextLabels } from "./ReadBack.tsx";

/** One paragraph is written anew in both languages, with a reason; or says again what the record gave; or is taken away (MIN-10, MIN-11). */
export function Change({
  paragraph,
  sitting,
  command,
}: {
  readonly paragraph: NonNullable<DeskMinutes["changing"]>;
  readonly sitting: string;
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const labels = useTextLabels();
  const { errors, field } = useDeskForm(labels, ["change", "restore", "remove"], "change");
  const { key, number, own, changed, en, cy } = paragraph;
  return (
    <Section
      id="change"
      title={t("deskMinutes.changeTitle", { number })}
      aside={own ? t("deskMinutes.ownNote") : t("deskMinutes.changeNote")}
    >
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={`${command}-change`} />
        <Hidden name="paragraph" value={key} />
        <Both field={field} en={en} cy={cy} />
        <TextArea {...field("reason")} hint={t("desk.reasonPublicHint")} rows={2} maxLength={textLimits.reason} required />
        <ButtonRow>
          <Button name="intent" value="change">
            {t("deskMinutes.changeNow")}
          </Button>
          {changed && !own ? (
            <Button name="intent" value="restore" tone="plain">
              {t("deskMinutes.restore")}
            </Button>
          ) : null}
          {own ? (
            <Button name="intent" value="remove" tone="plain">
              {t("deskMinutes.remove")}
            </Button>
          ) : null}
        </ButtonRow>
      </form>
      <p>
        <a href={`${href(lang, `/desk/minutes/${sitting}`)}#${paragraph.id}`}>{t("deskMinutes.leave")}</a>
      </p>
    </Section>
  );
}
