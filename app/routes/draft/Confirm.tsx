import type { MissingSection } from "../../../shared/proposals/text.ts";
import { Button, ButtonLink } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Radios } from "../../components/Radios.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import type { MySeat } from "../chamber-sitting/load.ts";
import type { DraftShown } from "./Edit.tsx";
import { fieldOfSection, labelsOf, sectionNames } from "./labels.ts";

interface ConfirmedDraft extends DraftShown {
  readonly summary: string;
  readonly missing: readonly MissingSection[];
  readonly otherLanguageMissing: boolean;
  readonly seats: readonly MySeat[];
}

interface ConfirmProps {
  readonly draft: ConfirmedDraft;
  readonly step: "open" | "delete";
}

/** What cannot be undone is read back first: making a draft public, or throwing it away. */
export function Confirm({ draft, step }: ConfirmProps) {
  const { t, lang } = useWords();
  const { errors, errorOf, typed, titled } = useProblem(labelsOf(t));
  const page = href(lang, `/drafts/${draft.id}`);
  const name = draft.title || t("drafts.untitled");
  const title = step === "open" ? t("drafts.openTitle") : t("drafts.throwAwayTitle");
  const only = draft.seats.length === 1 ? draft.seats[0] : undefined;
  const back = (
    <p>
      <a href={page}>{t("drafts.back")}</a>
    </p>
  );
  if (step === "open" && draft.missing.length > 0)
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
      <PageHeader title={title} lead={step === "open" ? t("drafts.openLead") : t("drafts.throwAwayLead")} />
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
      {step === "open" && draft.otherLanguageMissing ? <Notice>{t("drafts.otherLanguageLater")}</Notice> : null}
      <form method="post" action={`${page}?step=${step}`} className="form" noValidate>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="command" value={draft.command} />
        {step === "delete" ? null : only ? (
          <>
            <input type="hidden" name="seat" value={only.seat} />
            <p>{t("drafts.forSeat", { number: only.number, group: only.group ?? t("site.withdrawn") })}</p>
          </>
        ) : (
          <Radios
            name="seat"
            legend={t("drafts.seatLabel")}
            defaultValue={typed("seat")}
            error={errorOf("seat")}
            options={draft.seats.map((one) => ({
              value: one.seat,
              text: t("drafts.seatOf", { number: one.number, group: one.group ?? t("site.withdrawn") }),
            }))}
          />
        )}
        <Button name="intent" value={step} size="large" tone={step === "open" ? "main" : "danger"}>
          {step === "open" ? t("drafts.openButton") : t("drafts.throwAwayButton")}
        </Button>
      </form>
      {back}
    </>
  );
}
