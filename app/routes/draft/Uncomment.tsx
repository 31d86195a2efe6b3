import type { CommentShown } from "../../../shared/proposals/comments.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";

interface UncommentProps {
  readonly draft: { readonly id: string; readonly command: string };
  readonly comment: CommentShown & { readonly only: boolean };
}

/** One's own comment is read back before it is deleted (DRA-14). */
export function Uncomment({ draft, comment }: UncommentProps) {
  const { t, lang } = useWords();
  const { errors, titled } = useProblem({}, "uncomment");
  const page = href(lang, `/drafts/${draft.id}`);
  return (
    <>
      <title>{`${titled(t("comments.deleteTitle"))} – Tessera`}</title>
      <PageHeader title={t("comments.deleteTitle")} lead={t("comments.deleteLead")} />
      <ErrorSummary errors={errors} />
      <p className="quiet">{t("comments.at", { name: comment.name, time: formatDateTime(comment.at, lang) })}</p>
      <blockquote className="thread-quote thread-text" lang={comment.lang}>
        {comment.text}
      </blockquote>
      {comment.only ? <p>{t("comments.deleteThread")}</p> : null}
      <form method="post" action={page} className="form">
        <input type="hidden" name="command" value={draft.command} />
        <input type="hidden" name="comment" value={comment.id} />
        <Button name="intent" value="uncomment" size="large" tone="danger">
          {t("comments.deleteButton")}
        </Button>
      </form>
      <p>
        <a href={`${page}#comments`}>{t("drafts.back")}</a>
      </p>
    </>
  );
}
