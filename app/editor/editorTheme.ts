/** The classes of what stands in an editor. */
export const editorTheme = {
  text: { bold: "editor-strong", italic: "editor-emphasis", superscript: "editor-note", highlight: "editor-note" },
  list: { ol: "editor-clauses", ul: "editor-points" },
  quote: "editor-quotation",
};
