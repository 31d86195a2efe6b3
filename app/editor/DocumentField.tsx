import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import { emptyDocument, type TextDocument } from "../../shared/proposals/document.ts";
import { blocksToPlain, plainToBlocks } from "../../shared/proposals/plainForm.ts";
import { describedBy, FieldError } from "../components/Field.tsx";
import { useWords } from "../locales/words.tsx";
import type { ProposalEditorProps } from "./ProposalEditor.client.tsx";

interface DocumentFieldProps {
  /** The name under which the plain form is sent. */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly rows?: number;
  /** The plain form to begin with (`blocksToPlain`, or what was sent and refused). */
  readonly defaultValue: string;
  /** The document as it was stored, whose ids are kept. */
  readonly previous?: TextDocument;
  /** The language that is written in. */
  readonly lang: "en" | "cy";
  /** Hears of every change, for saving by and by. */
  readonly onChange?: (document: TextDocument) => void;
}

/**
 * A field for a text with paragraphs, clauses, lists and links. Without scripts a textarea with the plain form;
 * with them the editor, which writes the plain form into the same textarea, so that the form sends the same either way.
 */
export function DocumentField({
  name,
  label,
  hint,
  error,
  rows = 12,
  defaultValue,
  previous = emptyDocument,
  lang,
  onChange,
}: DocumentFieldProps) {
  const { t } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const [Editor, setEditor] = useState<ComponentType<ProposalEditorProps> | null>(null);
  const [initial, setInitial] = useState<TextDocument | null>(null);
  const atStart = useRef(previous);
  const labelId = `${name}-label`;
  const description = describedBy(name, true, error);

  const takeOver = () => setInitial(plainToBlocks(area.current?.value ?? defaultValue, previous));

  useEffect(() => {
    let here = true;
    /** The editor is large: it comes with the first sign that somebody is about to write, not with the page. */
    const begin = (): void => {
      document.removeEventListener("focusin", begin);
      document.removeEventListener("pointerdown", begin);
      import("./ProposalEditor.client.tsx").then(
        (module) => {
          if (!here) return;
          setEditor(() => module.ProposalEditor);
          // Never under somebody's hands: who is writing already goes on, and may change over with the button.
          if (document.activeElement !== area.current) setInitial(plainToBlocks(area.current?.value ?? "", atStart.current));
        },
        // Not to be had (connection lost): the textarea does the same.
        () => undefined,
      );
    };
    document.addEventListener("focusin", begin);
    document.addEventListener("pointerdown", begin);
    // Somebody may have begun while the page was still waking up.
    if (document.activeElement !== document.body) begin();
    return () => {
      here = false;
      document.removeEventListener("focusin", begin);
      document.removeEventListener("pointerdown", begin);
    };
  }, []);

  const changed = (document: TextDocument) => {
    if (area.current) area.current.value = blocksToPlain(document);
    onChange?.(document);
  };
  const editing = Editor !== null && initial !== null;

  return (
    <div className={error ? "field has-error" : "field"}>
      <label id={labelId} htmlFor={name}>
        {label}
      </label>
      <div className="hint" id={`${name}-hint`}>
        {hint}
        <p hidden={editing}>{t("editor.plainFormHint")}</p>
      </div>
      {error ? <FieldError id={name}>{error}</FieldError> : null}
      {editing ? (
        <Editor initial={initial} onChange={changed} labelledBy={labelId} describedBy={description} invalid={Boolean(error)} lang={lang} />
      ) : null}
      <textarea
        ref={area}
        id={name}
        name={name}
        className="input"
        rows={rows}
        lang={lang}
        hidden={editing}
        defaultValue={defaultValue}
        aria-describedby={description}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange?.(plainToBlocks(event.target.value, previous))}
      />
      {Editor ? (
        <button type="button" className="editor-switch" onClick={() => (editing ? setInitial(null) : takeOver())}>
          {editing ? t("editor.plainForm") : t("editor.toolbarForm")}
        </button>
      ) : null}
    </div>
  );
}
