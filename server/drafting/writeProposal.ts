import { type Doc, Map as SharedMap, type Text, XmlText } from "yjs";
import { extents } from "../../shared/proposals/departments.ts";
import { type Block, canonicalJson, type Run } from "../../shared/proposals/document.ts";
import { addresseeField } from "../../shared/proposals/form.ts";
import { lineOf } from "../../shared/proposals/lines.ts";
import type { ProposalText } from "../../shared/proposals/text.ts";
import { choicesName, extentChoice, type TogetherLine, togetherLines, togetherSections } from "../../shared/proposals/together.ts";
import { blocksOf, elementsIn, elementsOf, groupsOf, itemOf, partsOf, writeRuns } from "./blocks.ts";

/** Makes a document say this text, changing no more than differs: what stays keeps its place, also under somebody's hands. */
export function writeProposal(doc: Doc, text: ProposalText): void {
  doc.transact(() => {
    for (const line of togetherLines) writeLine(doc.getText(line), wordsOf(text, line));
    for (const section of togetherSections) writeSection(doc.get(section, XmlText), text[section].blocks);
    const choices = doc.getMap<string>(choicesName);
    for (const [name, value] of choicesIn(text)) if ((choices.get(name) ?? "") !== value) choices.set(name, value);
  });
}

/** What stands in a line that is written together: words of the text, or the program that made a language. */
function wordsOf(text: ProposalText, line: TogetherLine): string {
  if (line === "machine.en") return text.machine?.en ?? "";
  return line === "machine.cy" ? (text.machine?.cy ?? "") : lineOf(text, line);
}

const choicesIn = (text: ProposalText): readonly (readonly [string, string])[] => [
  ["language", text.language],
  ["chapter", text.chapter ?? ""],
  ...extents.flatMap((nation) => [
    [extentChoice(nation), text.extent.includes(nation) ? "yes" : ""] as const,
    [addresseeField(nation), text.addressees.find((a) => a.nation === nation)?.department ?? ""] as const,
  ]),
];

/** How much two sequences share at their beginning and, beyond that, at their end. */
function shared(a: ArrayLike<unknown>, b: ArrayLike<unknown>): { readonly before: number; readonly after: number } {
  const least = Math.min(a.length, b.length);
  let before = 0;
  while (before < least && a[before] === b[before]) before += 1;
  let after = 0;
  while (after < least - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after += 1;
  return { before, after };
}

/** Makes a line say this, changing no more than differs. */
export function writeLine(line: Text, next: string): void {
  const now = line.toString();
  const { before, after } = shared(now, next);
  if (now.length > before + after) line.delete(before, now.length - before - after);
  if (next.length > before + after) line.insert(before, next.slice(before, next.length - after));
}

/** Makes an element or a section say these blocks; what says the same at its beginning and its end stays as it is. */
function writeSection(root: XmlText, blocks: readonly Block[]): void {
  if (partsOf(root).some((part) => !(part instanceof XmlText))) root.delete(0, root.length);
  const elements = elementsIn(root);
  const groups = groupsOf(blocks);
  const { before, after } = shared(elements.map(sayingOfElement), groups.map(sayingOf));
  const [oldOnes, newOnes] = [elements.slice(before, elements.length - after), groups.slice(before, groups.length - after)];
  const [element, group] = [oldOnes[0], newOnes[0]];
  if (oldOnes.length === 1 && newOnes.length === 1 && element && group && rewrite(element, group)) return;
  if (oldOnes.length > 0) root.delete(before, oldOnes.length);
  if (newOnes.length > 0 || root.length === 0)
    elementsOf(newOnes.flat()).forEach((made, index) => void root.insertEmbed(before + index, made));
}

/** Changes one element in place, if it can be: a list item by item, a block word by word. */
function rewrite(element: XmlText, group: readonly Block[]): boolean {
  const found = blocksOf(element);
  const [first] = group;
  if (!found || !first || found[0]?.kind !== first.kind) return false;
  if (first.kind !== "clause" && first.kind !== "list") {
    if (found[0].id !== first.id) return false;
    writeWithin(element, first.runs);
    return true;
  }
  const items = elementsIn(element);
  if (found.length !== items.length) return false;
  const { before, after } = shared(
    found.map((block) => sayingOf([block])),
    group.map((block) => sayingOf([block])),
  );
  const [oldOnes, newOnes] = [found.slice(before, found.length - after), group.slice(before, group.length - after)];
  if (oldOnes.length === newOnes.length && oldOnes.every((block, index) => block.id === newOnes[index]?.id)) {
    for (const [index, block] of oldOnes.entries()) writeWithin(block.element, newOnes[index]?.runs ?? []);
    return true;
  }
  if (oldOnes.length > 0) element.delete(before, oldOnes.length);
  newOnes.forEach((block, index) => void element.insertEmbed(before + index, itemOf(block)));
  return true;
}

/** Words are changed where they differ; with other marks the block's inside is written anew. */
function writeWithin(element: XmlText, runs: readonly Run[]): void {
  const [marks, words, ...more] = partsOf(element);
  const [run, ...others] = runs;
  const plain = run && others.length === 0 && !run.emphasis && !run.strong && !run.note && run.link === undefined;
  if (plain && more.length === 0 && marks instanceof SharedMap && Number(marks.get("__format") ?? 0) === 0 && typeof words === "string") {
    const { before, after } = shared(words, run.text);
    if (words.length > before + after) element.delete(1 + before, words.length - before - after);
    if (run.text.length > before + after) element.insert(1 + before, run.text.slice(before, run.text.length - after));
    return;
  }
  element.delete(0, element.length);
  writeRuns(element, runs);
}

const sayingOf = (blocks: readonly Pick<Block, "id" | "kind" | "runs">[]): string =>
  canonicalJson(blocks.map(({ id, kind, runs }) => ({ id, kind, runs })));

const sayingOfElement = (element: XmlText): string => {
  const blocks = blocksOf(element);
  return blocks && blocks.length > 0 ? sayingOf(blocks) : "";
};
