import { textLimits } from "../../../shared/textLimits.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { href } from "../../locales/href.ts";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import type { EditStart } from "../amend/edit.ts";
import { ReviewStep } from "../amend/ReviewStep.tsx";
import { useEdit } from "../amend/useEdit.ts";
import { Hidden } from "../desk/Hidden.tsx";
import { labelsOf } from "../draft/labels.ts";
import { TextFields } from "../draft/TextFields.tsx";

/** An editorial recommendation: changes of form in a copy of the latest version, with a reason, read back before it is sent. */
export function RecommendForm({
  edit,
  secretariat,
  command,
}: {
  readonly edit: EditStart;
  readonly secretariat: boolean;
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const { proposal, version, cannot } = edit;
  const labels = labelsOf(t);
  const { errors, errorOf, typed, titled, review } = useEdit(labels);
  const name = t("proposals.numbered", { number: proposal });
  const title = t("deskAmendments.recommendTitle", { number: proposal });
  const action = href(lang, `/desk/proposals/${proposal}/recommend`);
  const written = typed("version", String(version));
  if (review)
    return (
      <ReviewStep
        review={review}
        action={action}
        title={t("deskAmendments.recommendReview")}
        kicker={`${name} · ${t("proposals.versionNumbered", { version })}`}
        version={version}
        rows={[{ key: "reason", term: labels["reason"] ?? "", value: review.fields["reason"] ?? "" }]}
        send={t("deskAmendments.recommendSend")}
        warning={t("deskAmendments.recommendWarning")}
        command={command}
      />
    );
  return (
    <>
      <title>{`${titled(title)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk"), text: t("desk.title") },
          { href: href(lang, "/desk/proposals"), text: t("desk.proposalsTitle") },
          { href: href(lang, `/desk/proposals/${proposal}/amendments`), text: proposal },
        ]}
        here={t("amendments.recommendation")}
      />
      <PageHeader kicker={t("proposals.versionNumbered", { version })} title={title} lead={t("deskAmendments.recommendLead")} />
      {cannot || !secretariat ? (
        <Notice tone="warn">{cannot ? refusalText(t, cannot) : t("deskAmendments.secretariatOnly")}</Notice>
      ) : (
        <form method="post" action={action} className="form" noValidate>
          <ErrorSummary errors={errors} />
          <Hidden name="command" value={command} />
          <Hidden name="version" value={written} />
          {written === String(version) ? null : (
            <Notice tone="warn">
              <a href={action}>{t("amending.beginAgain", { version })}</a>
            </Notice>
          )}
          <TextFields start={edit.text} errorOf={errorOf} typed={typed} wordsOnly />
          <TextArea
            name="reason"
            label={labels["reason"] ?? ""}
            hint={t("drafts.reasonPublic")}
            rows={3}
            maxLength={textLimits.reason}
            defaultValue={typed("reason")}
            error={errorOf("reason")}
          />
          <Button name="intent" value="review" size="large">
            {t("amending.readBack")}
          </Button>
        </form>
      )}
    </>
  );
}
