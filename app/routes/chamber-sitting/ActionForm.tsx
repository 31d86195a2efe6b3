import { type FormEvent, type ReactNode, useState } from "react";
import type { Refusal } from "../../../shared/journal.ts";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import type { Answered } from "../../context.ts";
import type { FormProblem } from "../../forms.ts";
import { sentFields } from "../../live/sentFields.ts";
import type { Live } from "../../live/useRoom.ts";
import { type Labels, refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { commandFrom, type Intent } from "./command.ts";

/** What every form of the chamber needs: the connection, whose seat it is, and a command id for a plain post. */
export interface Acting {
  readonly live: Live;
  readonly seat: string;
  readonly command: string;
  /** Called once something asked for here is done. */
  readonly onDone: (intent: Intent, answer: Extract<Answered, { ok: true }>["answer"], fields: Fields) => void;
  /** Called once something asked for here was refused: its form may be gone by then. */
  readonly onRefused: (intent: Intent, problem: FormProblem) => void;
}

type Fields = { readonly [name: string]: string };

interface ActionFormProps {
  readonly acting: Acting;
  readonly intent: Intent;
  /** Told apart where the same intent stands on the page more than once. */
  readonly id?: string;
  readonly hidden?: Fields;
  readonly labels?: Labels;
  readonly children: (problem: {
    readonly errorOf: (field: string) => string | undefined;
    readonly typed: (field: string, otherwise?: string) => string;
  }) => ReactNode;
}

/**
 * A form of the chamber. Without scripts, or before the connection has ever worked, it is posted like any form; with the
 * connection it is sent at once and says while it is being sent or waits. What was typed stays until it has arrived.
 */
export function ActionForm({ acting, intent, id = intent, hidden = {}, labels = {}, children }: ActionFormProps) {
  const { t } = useWords();
  const { live, seat, command } = acting;
  const problem = useProblem(labels, intent);
  // The same intent may stand on the page more than once: only the form that was posted says what was wrong.
  const isMine = problem.typed("form", id) === id;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [sending, setSending] = useState(false);
  const [answered, setAnswered] = useState(false);
  const [arrived, setArrived] = useState(false);

  const send = (event: FormEvent<HTMLFormElement>): void => {
    const fields = sentFields(event);
    const asked = commandFrom(live.room.sitting.id, fields);
    if (!asked || !live.followed) return;
    event.preventDefault();
    if (sending) return;
    setSending(true);
    setRefusal(null);
    setArrived(false);
    void live.perform(asked).then((answer) => {
      setSending(false);
      setAnswered(true);
      setArrived(answer.ok);
      if (answer.ok) acting.onDone(intent, answer.answer, fields);
      else {
        setRefusal(answer.refusal);
        acting.onRefused(intent, { refusal: answer.refusal, fields });
      }
    });
  };

  const text = refusal ? refusalText(t, refusal, labels) : "";
  const field = refusal?.field !== undefined && refusal.field in labels ? refusal.field : undefined;
  const errors = refusal ? [{ ...(field === undefined ? {} : { field }), text }] : answered || !isMine ? [] : problem.errors;
  const errorOf = (name: string): string | undefined =>
    refusal ? (field === name ? text : undefined) : answered || !isMine ? undefined : problem.errorOf(name);
  return (
    <form method="post" className="form" noValidate onSubmit={send}>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="form" value={id} />
      <input type="hidden" name="seat" value={seat} />
      <input type="hidden" name="command" value={`${command}-${id}`} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children({ errorOf, typed: (name, otherwise = "") => (isMine ? problem.typed(name, otherwise) : otherwise) })}
      {sending ? <p className="sending">{t(live.connected ? "chamber.sending" : "chamber.waiting")}</p> : null}
      {arrived ? <p className="sending">{t("chamber.arrived")}</p> : null}
    </form>
  );
}
