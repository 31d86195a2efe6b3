import { type FormEvent, type MouseEvent, useState } from "react";
import type { CommentAsked } from "../../shared/proposals/commentMessages.ts";
import type { ThreadShown } from "../../shared/proposals/comments.ts";
import type { Refusal } from "../../shared/refusal.ts";
import { Button } from "../components/Button.tsx";
import { Details } from "../components/Details.tsx";
import { Notice } from "../components/Notice.tsx";
import { VisuallyHidden } from "../components/VisuallyHidden.tsx";
import { formatDateTime } from "../locales/dates.ts";
import { refusalText } from "../locales/refusal.ts";
import { useWords } from "../locales/words.tsx";
import { useProblem } from "../problem.ts";
import { newKey, useCommenting } from "./commenting.ts";
import { fieldOfPlace, langOfPart, placeText, quoted } from "./names.ts";
import { SaidForm } from "./SaidForm.tsx";

interface ThreadProps {
  readonly thread: ThreadShown;
  readonly page: string;
  readonly command: string;
  /** The language the text is written in. */
  readonly written: "en" | "cy";
  /** It was resolved or opened again: the list it was in is another now. */
  readonly onTurned: (asked: "resolve" | "reopen") => void;
}

/** One thread: the words it is about and where they are now, what was said, and what can be done. */
export function Thread({ thread, page, command, written, onTurned }: ThreadProps) {
  const { t, lang } = useWords();
  const commenting = useCommenting();
  const posted = useProblem({}, "reply");
  const { id, place, quote, resolved, comments } = thread;
  const heading = `thread-${id}-place`;
  const field = fieldOfPlace(place);
  const may = commenting?.may ?? false;
  const isChosen = commenting?.chosen?.thread === id;
  const answering = posted.errors.length > 0 && posted.typed("thread") === id;
  return (
    <li id={`thread-${id}`} className={isChosen ? "thread thread-chosen" : "thread"}>
      <h3 id={heading} className="thread-place">
        {placeText(t, place)}
      </h3>
      {place.gone ? <p className="thread-gone">{t("comments.gone")}:</p> : null}
      <blockquote className="thread-quote" lang={langOfPart(thread.part, written)}>
        {quoted(quote)}
      </blockquote>
      {place.gone || place.now === null ? null : (
        <>
          <p className="quiet small">{t("comments.changed")}:</p>
          <blockquote className="thread-quote" lang={langOfPart(place.part, written)}>
            {quoted(place.now)}
          </blockquote>
        </>
      )}
      <ol className="thread-comments">
        {comments.map((comment, index) => (
          <li key={comment.id}>
            <p className="thread-by">{t("comments.at", { name: comment.name, time: formatDateTime(comment.at, lang) })}</p>
            <p className="thread-text" lang={comment.lang}>
              {comment.text}
            </p>
            {may && comment.mine && index === comments.length - 1 ? (
              <a className="small" href={`${page}?step=uncomment&comment=${comment.id}`}>
                {t("comments.delete")}
                <VisuallyHidden> {t("comments.deleteWhich", { time: formatDateTime(comment.at, lang) })}</VisuallyHidden>
              </a>
            ) : null}
          </li>
        ))}
      </ol>
      {resolved ? (
        <p className="quiet small">{t("comments.resolvedBy", { name: resolved.name, time: formatDateTime(resolved.at, lang) })}</p>
      ) : null}
      <div className="thread-actions">
        {field === null ? null : (
          <a
            href={`#${field}`}
            aria-describedby={heading}
            onClick={(event: MouseEvent) => {
              if (commenting?.ask && (field === "case" || field === "clauses")) event.preventDefault();
              commenting?.choose(id);
            }}
          >
            {t("comments.show")}
          </a>
        )}
        {may ? <Turn thread={thread} page={page} command={command} describedBy={heading} onTurned={onTurned} /> : null}
      </div>
      {may && !resolved ? (
        <Details summary={t("comments.reply")} open={answering}>
          <SaidForm
            id={`reply-${id}`}
            intent="reply"
            thread={id}
            page={page}
            command={`${command}r`}
            label={t("comments.replyLabel")}
            button={t("comments.send")}
            message={(text) => ({ ask: "reply", thread: id, text, lang })}
          />
        </Details>
      ) : null}
    </li>
  );
}

/** Resolves, or opens again. */
function Turn({ thread, page, command, describedBy, onTurned }: Omit<ThreadProps, "written"> & { readonly describedBy: string }) {
  const { t } = useWords();
  const commenting = useCommenting();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const ask = thread.resolved ? "reopen" : "resolve";
  const send = (event: FormEvent): void => {
    if (!commenting?.ask) return;
    event.preventDefault();
    const asked: CommentAsked = { ask, thread: thread.id };
    void commenting.ask(newKey(), asked).then((told) => {
      setRefusal(told.ok ? null : told.refusal);
      if (told.ok) onTurned(ask);
    });
  };
  return (
    <form method="post" action={page} onSubmit={send}>
      <input type="hidden" name="command" value={`${command}t`} />
      <input type="hidden" name="thread" value={thread.id} />
      <Button name="intent" value={ask} tone="plain" aria-describedby={describedBy}>
        {thread.resolved ? t("comments.reopen") : t("comments.resolve")}
      </Button>
      <div role="alert">{refusal ? <Notice tone="warn">{refusalText(t, refusal)}</Notice> : null}</div>
    </form>
  );
}
