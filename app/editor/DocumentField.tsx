import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import { emptyDocument, type TextDocument } from "../../shared/proposals/document.ts";
import { blocksToPlain, plainToBlocks } from "../../shared/proposals/plainForm.ts";
import type { TogetherSection } from "../../shared/proposals/together.ts";
import { describedBy, FieldError } from "../components/Field.tsx";
import { useWords } from "../locales/words.tsx";
import { sentWith } from "../typedEarly.ts";
import { watchPresses } from "./afterPress.ts";
import type { ProposalEditorProps } from "./ProposalEditor.client.tsx";
import type { SharedEditorProps } from "./together/SharedEditor.client.tsx";
import type { WritingTogether } from "./together/useTogether.ts";

/** A section that is written together: null while it is being joined. */
export interface SharedSection {
  readonly writing: WritingTogether | null;
  readonly section: TogetherSection;
}

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
  /** Written together with others; left out where one writes alone. */
  readonly shared?: SharedSection | undefined;
}

/**
 * A field for a text with paragraphs, clauses, lists and links. Without scripts a textarea with the plain form;
 * with them the editor, which writes the plain form into the same textarea, so that the form sends the same either way;
 * or the shared editor, whose text is on the server with every stroke.
 */
export function DocumentField(props: DocumentFieldProps) {
  const { name, label, hint, error, rows = 12, defaultValue, previous = emptyDocument, lang, onChange, shared } = props;
  const { t } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const [Editor, setEditor] = useState<ComponentType<ProposalEditorProps> | null>(null);
  const [Shared, setShared] = useState<ComponentType<SharedEditorProps> | null>(null);
  const [initial, setInitial] = useState<TextDocument | null>(null);
  const atStart = useRef(previous);
  const labelId = `${name}-label`;
  const description = describedBy(name, true, error);
  const together = shared !== undefined;
  // Somebody else writes already; or the reader came to comment, and can select words in the editor only.
  const { stirred = false, role } = shared?.writing?.standing ?? {};
  const shown = stirred || role === "commenter";

  const takeOver = () => setInitial(plainToBlocks(area.current?.value ?? defaultValue, previous));

  useEffect(() => {
    let here = true;
    const presses = watchPresses();
    const stop = (): void => {
      document.removeEventListener("focusin", begin);
      document.removeEventListener("pointerdown", begin);
    };
    /** The editor is large: it comes with the first sign that somebody is about to write, not with the page. */
    const begin = (): void => {
      stop();
      const coming = together
        ? import("./together/SharedEditor.client.tsx").then((module) => presses.after(() => here && setShared(() => module.SharedEditor)))
        : import("./ProposalEditor.client.tsx").then((module) =>
            presses.after(() => {
              if (!here) return;
              setEditor(() => module.ProposalEditor);
              // Never under somebody's hands: who is writing already goes on, and may change over with the button.
              if (document.activeElement !== area.current) setInitial(plainToBlocks(area.current?.value ?? "", atStart.current));
            }),
          );
      // Not to be had (connection lost): the textarea does the same.
      coming.catch(() => undefined);
    };
    document.addEventListener("focusin", begin);
    document.addEventListener("pointerdown", begin);
    // Somebody may have begun while the page was still waking up, or somebody else writes already.
    if (document.activeElement !== document.body || shown) begin();
    return () => {
      here = false;
      presses.stop();
      stop();
    };
  }, [together, shown]);

  const changed = (document: TextDocument) => {
    if (area.current) area.current.value = blocksToPlain(document);
    onChange?.(document);
  };
  const editing = Editor !== null && initial !== null;
  const writing = shared?.writing;
  // Whoever typed into the plain form before the text was here saves it as a form: nothing of it is written over.
  const typed = area.current !== null && area.current.value !== sentWith(area.current);
  const sharing = Shared !== null && writing?.standing.here === true && !typed;

  return (
    <div className={error ? "field has-error" : "field"}>
      <label id={labelId} htmlFor={name}>
        {label}
      </label>
      <div className="hint" id={`${name}-hint`}>
        {hint}
        <p hidden={editing || sharing}>{t("editor.plainFormHint")}</p>
      </div>
      {error ? <FieldError id={name}>{error}</FieldError> : null}
      {editing ? (
        <Editor initial={initial} onChange={changed} labelledBy={labelId} describedBy={description} invalid={Boolean(error)} lang={lang} />
      ) : null}
      {sharing && shared ? (
        <Shared
          together={writing.together}
          section={shared.section}
          editable={writing.standing.role === "editor" && writing.standing.status !== "closed"}
          begun={document.activeElement === area.current}
          labelledBy={labelId}
          describedBy={description}
          lang={lang}
        />
      ) : null}
      <textarea
        ref={area}
        id={name}
        name={name}
        className="input"
        rows={rows}
        lang={lang}
        hidden={editing || sharing}
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
