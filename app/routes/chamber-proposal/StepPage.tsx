import type { ReactNode } from "react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button, type ButtonTone } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { href } from "../../locales/href.ts";
import type { Labels } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import { type Problem, useProblem } from "../../problem.ts";
import type { ProposalStep, Workshop } from "./load.ts";

interface StepPageProps {
  readonly workshop: Workshop;
  readonly step: ProposalStep;
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  readonly tone?: ButtonTone;
  readonly labels?: Labels;
  /** What is to be known before the form, with forms of its own. */
  readonly before?: ReactNode;
  readonly children?: (problem: Problem) => ReactNode;
}

/** One step on a page of its own: what it means, its form, and the way back. */
export function StepPage({ workshop, step, title, lead, button, tone = "main", labels = {}, before, children }: StepPageProps) {
  const { t, lang } = useWords();
  const { id, version } = workshop.proposal;
  const name = t("proposals.numbered", { number: id });
  const page = href(lang, `/chamber/proposals/${id}`);
  const problem = useProblem(labels, step);
  return (
    <>
      <title>{`${problem.titled(`${title}: ${name}`)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/chamber"), text: t("drafts.chamber") },
          { href: page, text: name },
        ]}
        here={title}
      />
      <PageHeader kicker={`${name} · ${t("proposals.versionNumbered", { version })}`} title={title} lead={lead} />
      {before}
      <form method="post" action={`${page}?step=${step}`} className="form" noValidate>
        <ErrorSummary errors={problem.errors} />
        <input type="hidden" name="command" value={workshop.command} />
        <input type="hidden" name="version" value={version} />
        {children?.(problem)}
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
