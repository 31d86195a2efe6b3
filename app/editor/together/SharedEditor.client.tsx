import { LexicalComposer } from "@lexical/react/LexicalComposer";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { ContentEditable } from "@lexical/react/LexicalContentEditable";
import { LexicalErrorBoundary } from "@lexical/react/LexicalErrorBoundary";
import { LinkPlugin } from "@lexical/react/LexicalLinkPlugin";
import { ListPlugin } from "@lexical/react/LexicalListPlugin";
import { RichTextPlugin } from "@lexical/react/LexicalRichTextPlugin";
import { useEffect, useId, useRef } from "react";
import { safeLink } from "../../../shared/proposals/document.ts";
import type { TogetherSection } from "../../../shared/proposals/together.ts";
import { useCommenting } from "../../comments/commenting.ts";
import { editorNodes } from "../blockNodes.ts";
import { CommentMarks } from "../comments/CommentMarks.tsx";
import { editorTheme } from "../editorTheme.ts";
import { keepToCanonicalText } from "../rules.ts";
import { Toolbar } from "../Toolbar.tsx";
import { understandTypedMarks } from "../typedMarks.ts";
import type { Together } from "./provider.ts";
import { SharedText } from "./SharedText.tsx";
import "../editor.css";

/** What the shared editor needs: the document and which section of it, and ids of the words that name it. */
export interface SharedEditorProps {
  readonly together: Together;
  readonly section: TogetherSection;
  readonly editable: boolean;
  /** Somebody was in the plain form when the editor came: they go on writing here. */
  readonly begun: boolean;
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly lang: "en" | "cy";
}

const toErrorBoundary = (error: Error) => {
  throw error;
};

/** The editor for one section of a text that several people write at once. Client only, loaded only where somebody writes. */
export function SharedEditor({ together, section, editable, begun, labelledBy, describedBy, lang }: SharedEditorProps) {
  const id = useId();
  const commenting = useCommenting();
  const carets = useRef<HTMLDivElement>(null);
  return (
    <LexicalComposer
      initialConfig={{ namespace: "proposal", nodes: editorNodes, theme: editorTheme, onError: toErrorBoundary, editorState: null }}
    >
      <div className="editor">
        {editable ? (
          <Toolbar controls={id} lang={lang} {...(commenting?.may && commenting.ask ? { onComment: commenting.begin } : {})} />
        ) : null}
        <div className="editor-shared">
          <RichTextPlugin
            contentEditable={
              <ContentEditable
                id={id}
                className="editor-text input"
                lang={lang}
                ariaLabelledBy={labelledBy}
                ariaDescribedBy={describedBy}
                ariaMultiline
              />
            }
            ErrorBoundary={LexicalErrorBoundary}
          />
          <div ref={carets} aria-hidden="true" />
        </div>
        <ListPlugin />
        <LinkPlugin validateUrl={(address) => safeLink(address) !== null} />
        <SharedText together={together} section={section} carets={carets} />
        <CommentMarks section={section} editable={editable} />
        <KeepToCanonicalText editable={editable} begun={begun} />
      </div>
    </LexicalComposer>
  );
}

function KeepToCanonicalText({ editable, begun }: Pick<SharedEditorProps, "editable" | "begun">) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => keepToCanonicalText(editor), [editor]);
  useEffect(() => understandTypedMarks(editor), [editor]);
  useEffect(() => editor.setEditable(editable), [editor, editable]);
  const atStart = useRef(begun);
  useEffect(() => {
    if (atStart.current) editor.focus();
  }, [editor]);
  return null;
}
