import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Checkboxes } from "../../components/Checkboxes.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { TextField } from "../../components/TextField.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { type OfferedTemplate, templateOptions } from "../desk-templates/offered.ts";
import type { Said } from "../proposals/said.ts";
import { itemNames } from "../sitting/names.ts";
import type { BusinessLine } from "./business.ts";

/** What the form's fields are called. */
export function useScheduleLabels() {
  const { t } = useWords();
  return {
    titleEn: t("deskSchedule.titleEnLabel"),
    titleCy: t("deskSchedule.titleCyLabel"),
    startsAt: t("deskSchedule.startsAtLabel"),
    hall: t("deskSchedule.hallLabel"),
    link: t("deskSchedule.linkLabel"),
    template: t("deskSitting.templateLabel"),
    proposal: t("deskSchedule.proposalsLabel"),
    items: t("deskSitting.templateLabel"),
    carried: t("running.businessTitle"),
  };
}

/** Puts a new sitting on the record: when, where, on what. Its agenda is published later. */
export function Schedule({
  proposals,
  chosen,
  business,
  takenUp,
  templates,
  command,
}: {
  readonly proposals: readonly { readonly id: string; readonly title: Said | null }[];
  /** Proposals chosen beforehand, by the address or when going back. */
  readonly chosen: readonly string[];
  readonly business: readonly BusinessLine[];
  /** Business carried over that is chosen: all of it, until somebody unticks some. */
  readonly takenUp: readonly string[];
  readonly templates: readonly OfferedTemplate[];
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const labels = useScheduleLabels();
  const { errors, errorOf, field } = useDeskForm(labels, "schedule");
  return (
    <Section title={t("deskSchedule.scheduleTitle")} id="new" aside={t("deskSchedule.scheduleNote")}>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={command} />
        <Hidden name="intent" value="schedule" />
        <TextField {...field("titleEn")} lang="en" maxLength={textLimits.sittingTitle} required />
        <TextField {...field("titleCy")} lang="cy" maxLength={textLimits.sittingTitle} required />
        <TextField {...field("startsAt")} type="datetime-local" hint={t("deskSchedule.startsAtHint")} width="medium" required />
        <TextField {...field("hall")} hint={t("deskSchedule.hallHint")} maxLength={textLimits.place} />
        <TextField {...field("link")} type="url" hint={t("deskSchedule.linkHint")} maxLength={textLimits.place} />
        {business.length === 0 ? null : (
          <Checkboxes
            name="carried"
            legend={labels.carried}
            hint={t("templateDesk.businessHint")}
            error={errorOf("carried")}
            defaultValues={[...takenUp]}
            options={business.map(({ key, sitting, kind, title, minutes }) => ({
              value: key,
              text: `${title ?? t(itemNames[kind])} · ${t("deskSitting.minutes", { count: minutes })} · ${t("running.businessFrom", { sitting })}`,
            }))}
          />
        )}
        {proposals.length === 0 ? (
          <p className="quiet">{t("deskSchedule.noAdmitted")}</p>
        ) : (
          <Checkboxes
            name="proposal"
            legend={labels.proposal}
            hint={t("deskSchedule.proposalsHint")}
            error={errorOf("proposal")}
            defaultValues={[...chosen]}
            options={proposals.map(({ id, title }) => ({ value: id, text: `${id} · ${title?.text ?? t("site.withdrawn")}` }))}
          />
        )}
        <Select
          {...field("template")}
          error={errorOf("template") ?? errorOf("items")}
          hint={t("deskSchedule.templateHint")}
          width="full"
          options={[{ value: "", text: t("deskSchedule.templateUsual") }, ...templateOptions(t, templates)]}
        />
        <p>
          <a href={href(lang, "/desk/templates")}>{t("templateDesk.compare")}</a>
        </p>
        <Button>{t("deskSchedule.schedule")}</Button>
      </form>
    </Section>
  );
}
