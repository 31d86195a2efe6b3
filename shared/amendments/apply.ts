import { type Block, normaliseDocument, type TextDocument } from "../proposals/document.ts";
import { type LineName, lineOf } from "../proposals/lines.ts";
import type { ProposalText } from "../proposals/text.ts";
import { type BlockChange, type Changes, changesOf, type DocumentName, documentNames, placementsOf, saysTheSame } from "./changes.ts";

/** A change that cannot be applied to a text, and why: the passage is gone, it says something else, or its place is gone. */
export interface CannotApply {
  readonly where: DocumentName | LineName;
  /** The block's id; null for sections without blocks. */
  readonly block: string | null;
  readonly problem: "gone" | "says-other-words" | "place-gone";
}

/** The text with the changes in it, or the changes that cannot be applied. Nothing is applied in part (AMD-1). */
export type Applied = { readonly text: ProposalText } | { readonly cannot: readonly CannotApply[] };

/** Applies changes to a text. A passage that is gone or says other words than the change names is never changed (AMD-1). */
export function applyChanges(text: ProposalText, changes: Changes): Applied {
  const cannot: CannotApply[] = changes.lines
    .filter(({ section, was }) => lineOf(text, section) !== was)
    .map(({ section }) => ({ where: section, block: null, problem: "says-other-words" }));
  const documents = documentNames.map((name) => {
    const applied = applyToDocument(text[name], changes[name]);
    if ("cannot" in applied) cannot.push(...applied.cannot.map((one) => ({ ...one, where: name })));
    return "cannot" in applied ? text[name] : applied.document;
  });
  if (cannot.length > 0) return { cannot };
  const line = (section: LineName): string => changes.lines.find((one) => one.section === section)?.now ?? lineOf(text, section);
  const [inCase, inClauses] = documents;
  return {
    text: {
      ...text,
      title: { en: line("title.en"), cy: line("title.cy") },
      question: { en: line("question.en"), cy: line("question.cy") },
      summary: { en: line("summary.en"), cy: line("summary.cy") },
      cost: line("cost"),
      case: inCase ?? text.case,
      clauses: inClauses ?? text.clauses,
    },
  };
}

type Problem = Omit<CannotApply, "where">;

function applyToDocument(
  document: TextDocument,
  changes: readonly BlockChange[],
): { readonly document: TextDocument } | { readonly cannot: readonly Problem[] } {
  const blocks = new Map(document.blocks.map((block) => [block.id, block]));
  const cannot: Problem[] = [];
  /** The id that a block has in the text: new ones follow those given so far (PRP-17). */
  const idOf = (name: string): string => (name.startsWith("n") ? `b${document.given + Number(name.slice(1))}` : name);

  for (const change of [...changesOf(changes, "replace"), ...changesOf(changes, "delete")]) {
    const block = blocks.get(change.block);
    if (!block) cannot.push({ block: change.block, problem: "gone" });
    else if (!saysTheSame(block, change.was)) cannot.push({ block: change.block, problem: "says-other-words" });
    else if (change.change === "replace") blocks.set(change.block, { id: change.block, ...change.now });
    else blocks.delete(change.block);
  }

  const placements = placementsOf(changes);
  const moved = new Set(changesOf(changes, "move").map(({ block }) => block));
  const order = document.blocks.map(({ id }) => id).filter((id) => blocks.has(id) && !moved.has(id));
  for (const change of placements) {
    const at = change.after === null ? -1 : order.indexOf(idOf(change.after));
    if (change.change === "move" && !blocks.has(change.block)) cannot.push({ block: change.block, problem: "gone" });
    else if (change.after !== null && at < 0) cannot.push({ block: change.block, problem: "place-gone" });
    else {
      const id = idOf(change.block);
      if (change.change === "insert") blocks.set(id, { id, ...change.now });
      order.splice(at + 1, 0, id);
    }
  }
  if (cannot.length > 0) return { cannot };
  const inserted = changesOf(changes, "insert").map(({ block }) => Number(block.slice(1)));
  const made: readonly Block[] = order.flatMap((id) => blocks.get(id) ?? []);
  return { document: normaliseDocument({ blocks: made, given: document.given + Math.max(0, ...inserted) }) };
}
