import { useActionData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button, ButtonRow } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { labelsOf } from "./labels.ts";
import { TextFields, type TextStart } from "./TextFields.tsx";

/** A draft as its page shows it. */
export interface DraftShown extends TextStart {
  readonly id: string;
  readonly at: number | null;
  readonly saved: boolean;
  readonly title: string;
  readonly command: string;
}

/** Writing: every section of the proposal; it may be saved with parts still missing. */
export function Edit({ draft }: { readonly draft: DraftShown }) {
  const { t, lang } = useWords();
  const { errors, errorOf, typed, titled } = useProblem(labelsOf(t));
  const sent = useActionData<{ readonly extent?: readonly string[] }>();
  const name = draft.title || t("drafts.untitled");
  const page = href(lang, `/drafts/${draft.id}`);
  return (
    <>
      <title>{`${titled(draft.id === "new" ? t("drafts.newTitle") : name)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/chamber"), text: t("drafts.chamber") },
          { href: href(lang, "/drafts"), text: t("drafts.title") },
        ]}
        here={draft.id === "new" ? t("drafts.newTitle") : name}
      />
      <PageHeader title={draft.id === "new" ? t("drafts.newTitle") : name} lead={t("drafts.private")} />
      {draft.at === null || errors.length > 0 ? null : (
        <Notice tone={draft.saved ? "good" : "info"} status={draft.saved}>
          {t("drafts.savedAt", { time: formatDateTime(draft.at, lang) })}
        </Notice>
      )}
      <form method="post" action={page} className="form" noValidate>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="command" value={draft.command} />
        <TextFields start={draft} errorOf={errorOf} typed={typed} extent={sent?.extent} />
        <ButtonRow>
          <Button name="intent" value="save" size="large">
            {t("drafts.save")}
          </Button>
          <Button name="intent" value="saveAndOpen" tone="plain" size="large">
            {t("drafts.saveAndOpen")}
          </Button>
        </ButtonRow>
      </form>
      {draft.id === "new" ? null : (
        <p>
          <a href={`${page}?step=delete`}>{t("drafts.throwAway")}</a>
        </p>
      )}
    </>
  );
}
