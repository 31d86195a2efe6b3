import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useEffect, useRef } from "react";
import type { TogetherSection } from "../../../shared/proposals/together.ts";
import { useCommenting } from "../../comments/commenting.ts";
import { markedIn, showMarks } from "./marks.ts";
import { selectedIn } from "./selection.ts";

/** Whether these are the keys that begin a comment: Control, Alt and M, as in word processors. */
const isShortcut = ({ ctrlKey, metaKey, altKey, code }: KeyboardEvent): boolean => (ctrlKey || metaKey) && altKey && code === "KeyM";

/** In an editor: shows the passages with comments, begins one with the keys, goes to the one that is pointed at. */
export function CommentMarks({ section, editable }: { readonly section: TogetherSection; readonly editable: boolean }) {
  const [editor] = useLexicalComposerContext();
  const commenting = useCommenting();
  const { threads, about, chosen, join, begin, may } = commenting ?? nothing;
  const turned = useRef(0);

  useEffect(
    () => join?.(section, { selected: () => selectedIn(editor, section), focus: () => (editable ? editor.focus() : undefined) }),
    [join, editor, section, editable],
  );

  useEffect(() => {
    const show = () => showMarks(editor, section, threads, { chosen: chosen?.thread ?? null, about });
    let takeAway = show();
    const stop = editor.registerUpdateListener(() => {
      takeAway = show();
    });
    return () => {
      stop();
      takeAway();
    };
  }, [editor, section, threads, about, chosen]);

  useEffect(() => {
    if (!chosen || chosen.turn === turned.current) return;
    turned.current = chosen.turn;
    const found = markedIn(
      editor,
      section,
      threads.map((thread) => ({ ...thread, resolved: null })),
    ).find(({ thread }) => thread === chosen.thread);
    if (!found) return;
    found.block.element.scrollIntoView({ block: "center" });
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(found.range);
    if (editable) editor.getRootElement()?.focus({ preventScroll: true });
  }, [editor, section, threads, chosen, editable]);

  useEffect(() => {
    if (!may || !begin) return;
    const press = (event: KeyboardEvent): void => {
      const at = document.getSelection()?.anchorNode ?? null;
      if (!isShortcut(event) || !editor.getRootElement()?.contains(at)) return;
      event.preventDefault();
      begin();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [editor, may, begin]);
  return null;
}

const nothing = { threads: [], about: null, chosen: null, join: null, begin: null, may: false } as const;
