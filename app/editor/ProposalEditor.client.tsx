import { LexicalComposer } from "@lexical/react/LexicalComposer";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { ContentEditable } from "@lexical/react/LexicalContentEditable";
import { LexicalErrorBoundary } from "@lexical/react/LexicalErrorBoundary";
import { HistoryPlugin } from "@lexical/react/LexicalHistoryPlugin";
import { LinkPlugin } from "@lexical/react/LexicalLinkPlugin";
import { ListPlugin } from "@lexical/react/LexicalListPlugin";
import { OnChangePlugin } from "@lexical/react/LexicalOnChangePlugin";
import { RichTextPlugin } from "@lexical/react/LexicalRichTextPlugin";
import { useEffect, useId } from "react";
import { safeLink, type TextDocument } from "../../shared/proposals/document.ts";
import { editorNodes } from "./blockNodes.ts";
import { $readDocument, $showDocument } from "./document.ts";
import { editorTheme } from "./editorTheme.ts";
import { keepToCanonicalText } from "./rules.ts";
import { Toolbar } from "./Toolbar.tsx";
import { understandTypedMarks } from "./typedMarks.ts";
import "./editor.css";

/** What the editor needs: a document to begin with, somebody to tell, and ids of the words that name it. */
export interface ProposalEditorProps {
  /** Shown once; later changes of this prop are not. */
  readonly initial: TextDocument;
  /** Hears the whole document after each change of the text. */
  readonly onChange: (document: TextDocument) => void;
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  /** The language that is written in. */
  readonly lang: "en" | "cy";
}

const toErrorBoundary = (error: Error) => {
  throw error;
};

/** The editor for a proposal's case and clauses. Client only, and loaded only where somebody writes. */
export function ProposalEditor({ initial, onChange, labelledBy, describedBy, invalid, lang }: ProposalEditorProps) {
  const id = useId();
  return (
    <LexicalComposer
      initialConfig={{
        namespace: "proposal",
        nodes: editorNodes,
        theme: editorTheme,
        onError: toErrorBoundary,
        editorState: () => $showDocument(initial),
      }}
    >
      <div className="editor">
        <Toolbar controls={id} lang={lang} />
        <RichTextPlugin
          contentEditable={
            <ContentEditable
              id={id}
              className="editor-text input"
              lang={lang}
              ariaLabelledBy={labelledBy}
              ariaDescribedBy={describedBy}
              ariaInvalid={invalid ? true : undefined}
              ariaMultiline
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <HistoryPlugin />
        <ListPlugin />
        <LinkPlugin validateUrl={(address) => safeLink(address) !== null} />
        <OnChangePlugin ignoreSelectionChange onChange={(state) => onChange(state.read(() => $readDocument(initial.given)))} />
        <KeepToCanonicalText />
      </div>
    </LexicalComposer>
  );
}

function KeepToCanonicalText() {
  const [editor] = useLexicalComposerContext();
  useEffect(() => keepToCanonicalText(editor), [editor]);
  useEffect(() => understandTypedMarks(editor), [editor]);
  return null;
}
