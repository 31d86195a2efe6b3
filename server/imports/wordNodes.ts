/** One node of a Word file as mammoth has read it, with only the fields we use, each checked. */
export interface WordNode {
  readonly type: string;
  readonly children: readonly WordNode[];
  readonly value: string;
  readonly styleId: string;
  readonly styleName: string;
  readonly numbering: { readonly isOrdered: boolean; readonly level: number } | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  readonly href: string;
  readonly alt: string;
  /** What mammoth gave, to look up notes by. */
  readonly raw: object;
}

const field = (value: object, name: string): unknown => Reflect.get(value, name);
const textIn = (value: object, name: string): string => {
  const found = field(value, name);
  return typeof found === "string" ? found : "";
};

const deepest = 60;

function nodeOf(value: unknown, depth: number): readonly WordNode[] {
  if (typeof value !== "object" || value === null || depth > deepest) return [];
  const children = field(value, "children");
  const numbering = field(value, "numbering");
  return [
    {
      raw: value,
      type: textIn(value, "type"),
      children: Array.isArray(children) ? children.flatMap((child) => nodeOf(child, depth + 1)) : [],
      value: textIn(value, "value"),
      styleId: textIn(value, "styleId"),
      styleName: textIn(value, "styleName"),
      numbering:
        typeof numbering === "object" && numbering !== null
          ? { isOrdered: field(numbering, "isOrdered") === true, level: Number(field(numbering, "level")) || 0 }
          : null,
      isBold: field(value, "isBold") === true,
      isItalic: field(value, "isItalic") === true,
      isStruck: field(value, "isStrikethrough") === true,
      href: textIn(value, "href"),
      alt: textIn(value, "altText"),
    },
  ];
}

/** A Word file as mammoth has read it: its blocks, and the words of a note that is referred to. */
export function wordDocument(
  value: unknown,
): { readonly children: readonly WordNode[]; readonly note: (node: WordNode) => readonly WordNode[] } | null {
  if (typeof value !== "object" || value === null) return null;
  const children = field(value, "children");
  const notes = field(value, "notes");
  if (!Array.isArray(children)) return null;
  return {
    children: children.flatMap((child) => nodeOf(child, 0)),
    note: (node) => {
      const resolve: unknown = typeof notes === "object" && notes !== null ? field(notes, "resolve") : undefined;
      const note: unknown = typeof resolve === "function" ? Reflect.apply(resolve, notes, [node.raw]) : null;
      const body = typeof note === "object" && note !== null ? field(note, "body") : null;
      return Array.isArray(body) ? body.flatMap((child) => nodeOf(child, 0)) : [];
    },
  };
}
