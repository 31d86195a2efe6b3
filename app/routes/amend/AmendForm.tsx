import { textLimits } from "../../../shared/textLimits.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { href } from "../../locales/href.ts";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import { StuckPassages } from "../amendment/StuckPassages.tsx";
import { SeatChoice } from "../chamber/SeatChoice.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { labelsOf } from "../draft/labels.ts";
import { TextFields } from "../draft/TextFields.tsx";
import { dayText } from "../plan/dayText.ts";
import type { AmendStart } from "./load.ts";
import { ReviewStep } from "./ReviewStep.tsx";
import { useEdit } from "./useEdit.ts";

/** Making an amendment in a copy of the latest version, or writing one anew that does not stand in it. */
export function AmendForm({ start }: { readonly start: AmendStart }) {
  const { t, lang } = useWords();
  const { edit, mend, seats, command } = start;
  const { proposal, version, late } = edit;
  const labels = { ...labelsOf(t), reason: t("amending.reasonLabel"), lateReason: t("amending.lateReasonLabel") };
  const { errors, errorOf, field, typed, titled, review } = useEdit(labels);
  const name = t("proposals.numbered", { number: proposal });
  const title = mend ? t("amending.mendTitle", { amendment: mend.id }) : t("amending.title", { number: proposal });
  const action = `${href(lang, `/chamber/proposals/${proposal}/amend`)}${mend ? `?mend=${mend.number}` : ""}`;
  const written = typed("version", String(version));
  if (review) {
    const seat = seats.find((one) => one.seat === review.fields["seat"]);
    return (
      <ReviewStep
        review={review}
        action={action}
        title={t(mend ? "amending.mendReviewTitle" : "amending.reviewTitle")}
        kicker={`${name} · ${t("proposals.versionNumbered", { version })}`}
        version={version}
        rows={
          mend
            ? []
            : [
                { key: "reason", term: labels.reason, value: review.fields["reason"] ?? "" },
                ...(late ? [{ key: "late", term: labels.lateReason, value: review.fields["lateReason"] ?? "" }] : []),
                {
                  key: "seat",
                  term: t("drafts.seatLabel"),
                  value: seat ? t("drafts.seatOf", { number: seat.number, group: seat.group ?? t("site.withdrawn") }) : "–",
                },
              ]
        }
        send={t(mend ? "amending.mendSend" : "amending.send")}
        warning={t(mend ? "amending.mendWarning" : "amending.warning")}
        command={command}
      />
    );
  }
  return (
    <>
      <title>{`${titled(title)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/chamber"), text: t("drafts.chamber") },
          { href: href(lang, `/chamber/proposals/${proposal}`), text: name },
        ]}
        here={title}
      />
      <PageHeader kicker={t("proposals.versionNumbered", { version })} title={title} lead={t("amending.lead")} />
      {edit.cannot || seats.length === 0 ? (
        <>
          <Notice tone="warn">{edit.cannot ? refusalText(t, edit.cannot) : t("amending.noSeat")}</Notice>
          <p>
            <a href={href(lang, `/proposals/${proposal}/amendments`)}>{t("amendments.seeAll")}</a>
          </p>
        </>
      ) : (
        <>
          {mend ? (
            <Section title={t("amendments.bothTexts")} id="stuck">
              <StuckPassages stuck={mend.stuck} version={mend.version} />
              <p>{t("amending.mendNote", { version })}</p>
            </Section>
          ) : null}
          {written === String(version) ? null : (
            <Notice tone="warn">
              <a href={action}>{t("amending.beginAgain", { version })}</a>
            </Notice>
          )}
          <form method="post" action={action} className="form" noValidate>
            <ErrorSummary errors={errors} />
            <Hidden name="command" value={command} />
            <Hidden name="version" value={written} />
            <TextFields start={edit.text} errorOf={errorOf} typed={typed} wordsOnly />
            {mend ? null : (
              <>
                <TextArea {...field("reason")} hint={t("amending.reasonHint")} rows={4} maxLength={textLimits.reason} />
                {late ? (
                  <>
                    <Notice tone="warn" title={t("amending.lateTitle")}>
                      {t("amending.lateText", { day: dayText(late.lastDay, lang) })}
                    </Notice>
                    <TextArea {...field("lateReason")} hint={t("drafts.reasonPublic")} rows={3} maxLength={textLimits.reason} />
                  </>
                ) : null}
                <SeatChoice seats={seats} problem={{ typed, errorOf }} one={(seat) => t("amending.forSeat", seat)} />
              </>
            )}
            <Button name="intent" value="review" size="large">
              {t("amending.readBack")}
            </Button>
          </form>
        </>
      )}
    </>
  );
}
