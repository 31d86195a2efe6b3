import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useWords } from "../locales/words.tsx";

interface LinkFieldProps {
  /** The address to begin with. */
  readonly address: string;
  /** Sets the link; an empty address takes it away. False: the address is not allowed. */
  readonly onSet: (address: string) => boolean;
  readonly onLeave: () => void;
}

/** Asks for the address of a link. Enter sets it, Escape leaves; the form around it is not sent. */
export function LinkField({ address, onSet, onLeave }: LinkFieldProps) {
  const { t } = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(address);
  const [refused, setRefused] = useState(false);

  // It was opened by pressing Link: that is where the person wants to write next.
  useEffect(() => field.current?.select(), []);

  const set = (value: string) => setRefused(!onSet(value));
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      set(typed);
    } else if (event.key === "Escape") onLeave();
  };

  return (
    <div className="editor-link">
      <label htmlFor={id}>{t("editor.linkAddress")}</label>
      <input
        ref={field}
        id={id}
        className="input"
        type="url"
        value={typed}
        aria-invalid={refused ? true : undefined}
        aria-describedby={refused ? `${id}-error` : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={keys}
      />
      {/* The input has no name, so it is not sent with the form. */}
      <button type="button" className="editor-tool" onClick={() => set(typed)}>
        {t("editor.applyLink")}
      </button>
      <button type="button" className="editor-tool" onClick={() => set("")}>
        {t("editor.removeLink")}
      </button>
      {refused ? (
        <p className="field-error" id={`${id}-error`} role="alert">
          {t("editor.linkNotAllowed")}
        </p>
      ) : null}
    </div>
  );
}
