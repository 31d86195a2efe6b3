import { textLimits } from "../../../shared/textLimits.ts";
import { Button, ButtonLink } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { AlikeList } from "../alike/AlikeList.tsx";
import { SeatChoice } from "../chamber/SeatChoice.tsx";
import type { DraftShown } from "./Edit.tsx";
import { fieldOfSection, labelsOf, sectionNames } from "./labels.ts";

interface ConfirmProps {
  readonly draft: DraftShown;
  readonly step: "open" | "delete" | "version";
}

/** What cannot be undone is read back first: making a draft public, making a version of it, or throwing it away. */
export function Confirm({ draft, step }: ConfirmProps) {
  const { t, lang } = useWords();
  const { errors, errorOf, typed, titled } = useProblem(labelsOf(t));
  const page = href(lang, `/drafts/${draft.id}`);
  const name = draft.title || t("drafts.untitled");
  const title = { open: t("drafts.openTitle"), delete: t("drafts.throwAwayTitle"), version: t("drafts.versionTitle") }[step];
  const lead = { open: t("drafts.openLead"), delete: t("drafts.throwAwayLead"), version: t("drafts.versionLead") }[step];
  const button = { open: t("drafts.openButton"), delete: t("drafts.throwAwayButton"), version: t("drafts.versionButton") }[step];
  const back = (
    <p>
      <a href={page}>{t("drafts.back")}</a>
    </p>
  );
  if (step !== "delete" && draft.missing.length > 0)
    return (
      <>
        <title>{`${title} – Tessera`}</title>
        <PageHeader title={title} lead={t("drafts.stillMissing")} />
        <ul>
          {draft.missing.map((section) => (
            <li key={section}>
              <a href={`${page}#${fieldOfSection(section, draft.language)}`}>{t(sectionNames[section])}</a>
            </li>
          ))}
        </ul>
        <ButtonLink href={page}>{t("drafts.back")}</ButtonLink>
      </>
    );
  return (
    <>
      <title>{`${titled(title)} – Tessera`}</title>
      <PageHeader title={title} lead={lead} />
      <SummaryList
        rows={[
          { key: "title", term: t("drafts.sectionTitle"), value: name, change: { href: page, what: t("drafts.sectionTitle") } },
          {
            key: "summary",
            term: t("drafts.sectionSummary"),
            value: draft.summary,
            change: { href: page, what: t("drafts.sectionSummary") },
          },
        ]}
      />
      {step !== "delete" && draft.otherLanguageMissing ? <Notice>{t("drafts.otherLanguageLater")}</Notice> : null}
      {step === "open" ? <AlikeList alike={draft.alike} own={null} command={draft.command} /> : null}
      <form method="post" action={`${page}?step=${step}`} className="form" noValidate>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="command" value={draft.command} />
        {step === "delete" ? null : <input type="hidden" name="state" value={draft.state} />}
        {step === "version" ? (
          <TextArea
            name="reason"
            label={t("drafts.reasonLabel")}
            hint={draft.proposal?.reasonNeeded ? t("drafts.reasonNeeded") : t("drafts.reasonOptional")}
            rows={3}
            maxLength={textLimits.reason}
            defaultValue={typed("reason")}
            error={errorOf("reason")}
          />
        ) : null}
        {step === "open" ? <SeatChoice seats={draft.seats} problem={{ typed, errorOf }} one={(seat) => t("drafts.forSeat", seat)} /> : null}
        <Button name="intent" value={step} size="large" tone={step === "delete" ? "danger" : "main"}>
          {step === "open" && draft.alike.length > 0 ? t("alike.openAnyway") : button}
        </Button>
      </form>
      {back}
    </>
  );
}
