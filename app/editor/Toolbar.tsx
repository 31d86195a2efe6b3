import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND } from "lexical";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { blockKinds, noteKinds } from "../../shared/proposals/document.ts";
import { useWords } from "../locales/words.tsx";
import { FigureDialog } from "./FigureDialog.tsx";
import { $figurePlace, $writeFigure, type FigurePlace } from "./figureClause.ts";
import { $formatNow, type FormatNow, makeKind, noFormat, setLink } from "./formatNow.ts";
import { LinkField } from "./LinkField.tsx";
import { noteFormats } from "./noteFormats.ts";

interface Tool {
  readonly key: string;
  readonly text: string;
  /** Whether it holds at the caret; absent for tools that do a thing once. */
  readonly pressed?: boolean;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly use: () => void;
}

/**
 * The toolbar: one stop for the Tab key, arrow keys within (the ARIA toolbar pattern), every tool a button with its
 * name written on it. `controls`: the id of the text it belongs to; `lang`: the language it is written in; `onComment` begins a
 * comment on what is selected.
 */
export function Toolbar({
  controls,
  lang,
  onComment,
}: {
  readonly controls: string;
  readonly lang: "en" | "cy";
  readonly onComment?: () => void;
}) {
  const [editor] = useLexicalComposerContext();
  const { t } = useWords();
  const [format, setFormat] = useState<FormatNow>(noFormat);
  const [linking, setLinking] = useState(false);
  const [figure, setFigure] = useState<FigurePlace | null>(null);
  const [stop, setStop] = useState(0);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => editor.registerUpdateListener(({ editorState }) => setFormat(editorState.read($formatNow))), [editor]);

  const kindNames = {
    paragraph: t("editor.paragraph"),
    heading: t("editor.heading"),
    clause: t("editor.clause"),
    list: t("editor.list"),
    quotation: t("editor.quotation"),
  };
  const tools: readonly Tool[] = [
    ...blockKinds.map((kind) => ({ key: kind, text: kindNames[kind], pressed: format.kind === kind, use: () => makeKind(editor, kind) })),
    { key: "strong", text: t("editor.strong"), pressed: format.strong, use: () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, "bold") },
    {
      key: "emphasis",
      text: t("editor.emphasis"),
      pressed: format.emphasis,
      use: () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, "italic"),
    },
    ...noteKinds.map((kind) => ({
      key: kind,
      text: t(kind === "note" ? "editor.note" : "editor.evidence"),
      pressed: format.note === kind,
      use: () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, noteFormats[kind]),
    })),
    { key: "link", text: t("editor.link"), pressed: format.link !== null, use: () => setLinking(true) },
    { key: "figure", text: t("editor.figure"), use: () => setFigure(editor.getEditorState().read($figurePlace)) },
    { key: "undo", text: t("editor.undo"), use: () => editor.dispatchCommand(UNDO_COMMAND, undefined) },
    { key: "redo", text: t("editor.redo"), use: () => editor.dispatchCommand(REDO_COMMAND, undefined) },
    ...(onComment ? [{ key: "comment", text: t("comments.toolbar"), keys: "Control+Alt+M", use: onComment }] : []),
  ];

  const move = (event: KeyboardEvent) => {
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: tools.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tools.length) % tools.length;
    setStop(next);
    bar.current?.querySelectorAll("button")[next]?.focus();
  };

  return (
    <>
      <div ref={bar} className="editor-tools" role="toolbar" aria-label={t("editor.toolbar")} aria-controls={controls} onKeyDown={move}>
        {tools.map((tool, index) => (
          <button
            key={tool.key}
            type="button"
            className="editor-tool"
            tabIndex={index === stop ? 0 : -1}
            aria-pressed={tool.pressed}
            aria-keyshortcuts={tool.keys}
            title={tool.keys?.replaceAll("+", " + ").replace("Control", "Ctrl")}
            // The text keeps its selection while a tool is pressed with a pointer.
            onMouseDown={(event) => event.preventDefault()}
            onFocus={() => setStop(index)}
            onClick={tool.use}
          >
            {tool.text}
          </button>
        ))}
      </div>
      {figure ? (
        <FigureDialog
          place={figure}
          lang={lang}
          onSet={(sentence) => {
            editor.update(() => $writeFigure(sentence, figure));
            setFigure(null);
            editor.focus();
          }}
          onLeave={() => {
            setFigure(null);
            editor.focus();
          }}
        />
      ) : null}
      {linking ? (
        <LinkField
          address={format.link ?? "https://"}
          onSet={(address) => {
            if (!setLink(editor, address)) return false;
            setLinking(false);
            editor.focus();
            return true;
          }}
          onLeave={() => {
            setLinking(false);
            editor.focus();
          }}
        />
      ) : null}
    </>
  );
}
