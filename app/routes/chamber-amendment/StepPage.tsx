import type { ReactNode } from "react";
import { textLimits } from "../../../shared/textLimits.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button, type ButtonTone } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { chamberAmendmentPath } from "../amendments/paths.ts";
import { Hidden } from "../desk/Hidden.tsx";
import type { AmendmentStep, AmendmentWork } from "./load.ts";

/** One step about an amendment on a page of its own: what it means, a reason where one is given, and the way back. */
export function StepPage({
  work,
  step,
  title,
  lead,
  button,
  tone = "main",
  reason,
  children,
}: {
  readonly work: AmendmentWork;
  readonly step: AmendmentStep;
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  readonly tone?: ButtonTone;
  /** The hint of the reason's field; none is asked for without it. */
  readonly reason?: string;
  readonly children?: ReactNode;
}) {
  const { t, lang } = useWords();
  const { id, proposal } = work.amendment;
  const page = href(lang, chamberAmendmentPath(id));
  const labels = { reason: t("drafts.reasonLabel") };
  const { errors, field, titled } = useProblem(labels, step);
  return (
    <>
      <title>{`${titled(`${title}: ${id}`)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/chamber"), text: t("drafts.chamber") },
          { href: href(lang, `/chamber/proposals/${proposal}`), text: t("proposals.numbered", { number: proposal }) },
          { href: page, text: t("amendments.numbered", { amendment: id }) },
        ]}
        here={title}
      />
      <PageHeader kicker={t("amendments.numbered", { amendment: id })} title={title} lead={lead} />
      {children}
      <form method="post" action={`${page}?step=${step}`} className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={work.command} />
        {reason === undefined ? null : <TextArea {...field("reason")} hint={reason} rows={3} maxLength={textLimits.reason} />}
        <Button name="intent" value={step} size="large" tone={tone}>
          {button}
        </Button>
      </form>
      <p>
        <a href={page}>{t("drafts.backUnchanged")}</a>
      </p>
    </>
  );
}
