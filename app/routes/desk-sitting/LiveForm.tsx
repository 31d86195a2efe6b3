import { type FormEvent, type ReactNode, useState } from "react";
import type { Refusal } from "../../../shared/journal.ts";
import { Button, type ButtonTone } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { sentFields } from "../../live/sentFields.ts";
import type { Labels } from "../../locales/refusal.ts";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { commandFrom, type Intent } from "./commands.ts";
import { useDesk } from "./useDesk.ts";

type Fields = { readonly [name: string]: string };

interface LiveFormProps {
  readonly intent: Intent;
  readonly hidden?: Fields;
  readonly labels?: Labels;
  readonly className?: string;
  /** Read out once it is done. */
  readonly done?: string;
  readonly children:
    | ReactNode
    | ((problem: { readonly errorOf: (field: string) => string | undefined; readonly typed: (field: string) => string }) => ReactNode);
}

/**
 * A form of the control room. Without scripts, or before the connection has worked, it is posted like any form; with the
 * connection it is sent at once. What is refused is said beside it and read out; what was typed stays until it has arrived.
 */
export function LiveForm({ intent, hidden = {}, labels = {}, className, done, children }: LiveFormProps) {
  const { t } = useWords();
  const { live, command, say } = useDesk();
  const posted = useProblem(labels, intent);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [sending, setSending] = useState(false);

  const send = (event: FormEvent<HTMLFormElement>): void => {
    const asked = commandFrom(live.room.sitting.id, sentFields(event));
    if (!asked || !live.followed) return;
    event.preventDefault();
    if (sending) return;
    const form = event.currentTarget;
    setSending(true);
    setRefusal(null);
    void live.perform(asked.command).then((answer) => {
      setSending(false);
      if (answer.ok && done !== undefined) say(done);
      if (answer.ok) return form.reset();
      setRefusal(answer.refusal);
      say(refusalText(t, answer.refusal, labels));
    });
  };

  const text = refusal ? refusalText(t, refusal, labels) : "";
  const field = refusal?.field !== undefined && refusal.field in labels ? refusal.field : undefined;
  const errorOf = (name: string): string | undefined => (refusal ? (field === name ? text : undefined) : posted.errorOf(name));
  return (
    <form method="post" className={className} noValidate onSubmit={send}>
      {refusal ? <ErrorSummary errors={[{ text }]} /> : null}
      <Hidden name="command" value={idFor(command, [intent, ...Object.values(hidden)])} />
      <Hidden name="intent" value={intent} />
      {Object.entries(hidden).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      {typeof children === "function" ? children({ errorOf, typed: (name) => posted.typed(name) }) : children}
      {sending ? <p className="quiet small">{t(live.connected ? "deskSitting.sending" : "deskSitting.waiting")}</p> : null}
    </form>
  );
}

/** One button that does one thing. `shortcut`: the key that presses it (see Keys). */
export function Do({
  intent,
  hidden,
  tone = "plain",
  shortcut,
  name,
  children,
}: {
  readonly intent: Intent;
  readonly hidden?: Fields;
  readonly tone?: ButtonTone;
  readonly shortcut?: string;
  /** What it is called where the button's own words do not say about whom. */
  readonly name?: string;
  readonly children: ReactNode;
}) {
  return (
    <LiveForm intent={intent} {...(hidden && { hidden })}>
      <Button tone={tone} aria-keyshortcuts={shortcut} data-shortcut={shortcut} aria-label={name}>
        {children}
        {shortcut ? (
          <>
            {" "}
            <kbd>{shortcut}</kbd>
          </>
        ) : null}
      </Button>
    </LiveForm>
  );
}
