import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { CommentAsked } from "../../shared/proposals/commentMessages.ts";
import type { Refusal } from "../../shared/refusal.ts";
import { textLimits } from "../../shared/textLimits.ts";
import { Button, ButtonRow } from "../components/Button.tsx";
import { ErrorSummary } from "../components/ErrorSummary.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { refusalText } from "../locales/refusal.ts";
import { useWords } from "../locales/words.tsx";
import { problemsIn, useProblem } from "../problem.ts";
import { newKey, useCommenting } from "./commenting.ts";

interface SaidFormProps {
  /** What tells its fields' ids from those of the page's other forms. */
  readonly id: string;
  readonly intent: "comment" | "reply";
  /** The thread that is answered. */
  readonly thread?: string;
  readonly page: string;
  readonly command: string;
  readonly label: string;
  readonly button: string;
  /** Fields before the words. */
  readonly children?: (errorOf: (field: string) => string | undefined, typed: (field: string) => string) => ReactNode;
  /** The message that says the same over the connection. */
  readonly message: (text: string, form: FormData) => CommentAsked;
  /** It was sent, or left. */
  readonly onDone?: (sent: boolean) => void;
  /** The field is where one goes on writing. */
  readonly focus?: boolean;
}

/** A form for a comment: a post without scripts, a message where the connection stands. What was typed stays until it is taken. */
export function SaidForm({ id, intent, thread, page, command, label, button, children, message, onDone, focus }: SaidFormProps) {
  const { t } = useWords();
  const commenting = useCommenting();
  const labels = { text: label, passage: t("comments.passage"), words: t("comments.quoteLabel") };
  const posted = useProblem(labels, intent);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const key = useRef(newKeyOnce());
  const mine = thread === undefined || posted.typed("thread") === thread;
  useEffect(() => {
    if (focus) form.current?.querySelector("textarea")?.focus();
  }, [focus]);

  const found = refusal ? problemsIn(refusal, labels, (one) => refusalText(t, one, labels)) : mine ? posted.errors : [];
  const errors = found.map(({ field, text }) => (field === undefined ? { text } : { field: `${id}-${field}`, text }));
  const errorOf = (field: string): string | undefined => found.find((error) => error.field === field)?.text;
  const typed = (field: string): string => (mine ? posted.typed(field) : "");

  const send = (event: FormEvent<HTMLFormElement>): void => {
    const ask = commenting?.ask;
    if (!ask) return;
    event.preventDefault();
    const sent = new FormData(event.currentTarget);
    void ask(key.current(), message(String(sent.get("text") ?? ""), sent)).then((told) => {
      if (!told.ok) return setRefusal(told.refusal);
      setRefusal(null);
      key.current = newKeyOnce();
      form.current?.reset();
      onDone?.(true);
    });
  };

  return (
    <form ref={form} method="post" action={page} className="form" noValidate onSubmit={send}>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="command" value={command} />
      {thread === undefined ? null : <input type="hidden" name="thread" value={thread} />}
      {children?.(errorOf, typed)}
      <TextArea
        name="text"
        id={`${id}-text`}
        label={label}
        rows={3}
        maxLength={textLimits.comment}
        defaultValue={typed("text")}
        error={errorOf("text")}
      />
      <ButtonRow>
        <Button name="intent" value={intent}>
          {button}
        </Button>
        {onDone ? (
          <Button type="button" tone="quiet" onClick={() => onDone(false)}>
            {t("comments.cancel")}
          </Button>
        ) : null}
      </ButtonRow>
    </form>
  );
}

/** The key of one comment: made when it is first sent, the same until it has arrived. */
function newKeyOnce(): () => string {
  let key: string | null = null;
  return () => {
    key ??= newKey();
    return key;
  };
}
