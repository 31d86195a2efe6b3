import type { Doc, Text, YTextEvent } from "yjs";
import { choicesName, extentChoice, togetherLines } from "../../../shared/proposals/together.ts";
import { sentWith } from "../../typedEarly.ts";

type Line = HTMLInputElement | HTMLTextAreaElement;
const isLine = (field: unknown): field is Line => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;

/** Binds a proposal's plain fields to a document: what is typed goes in, what others type shows. Gives what lets go. */
export function bindForm(form: HTMLFormElement, doc: Doc): () => void {
  const letGo: (() => void)[] = [];
  for (const name of togetherLines) {
    const field = form.elements.namedItem(name);
    if (isLine(field)) letGo.push(bindLine(field, doc.getText(name)));
  }
  letGo.push(bindChoices(form, doc));
  return () => {
    for (const one of letGo) one();
  };
}

/** Changes a shared line to what a field says, no more than differs. */
function write(line: Text, next: string): void {
  const now = line.toString();
  let before = 0;
  while (before < now.length && before < next.length && now[before] === next[before]) before += 1;
  let after = 0;
  while (after < now.length - before && after < next.length - before && now.at(-1 - after) === next.at(-1 - after)) after += 1;
  line.doc?.transact(() => {
    if (now.length > before + after) line.delete(before, now.length - before - after);
    if (next.length > before + after) line.insert(before, next.slice(before, next.length - after));
  });
}

/** Where a caret stands after somebody else changed the line. */
function moved(at: number, event: YTextEvent): number {
  let [place, caret] = [0, at];
  for (const { retain, insert, delete: gone } of event.delta) {
    if (retain !== undefined) place += retain;
    else if (typeof insert === "string") {
      if (place < caret) caret += insert.length;
      place += insert.length;
    } else if (gone !== undefined && place < caret) caret -= Math.min(gone, caret - place);
  }
  return caret;
}

/** Binds one plain field to one shared line. Gives what lets go. */
export function bindLine(field: Line, line: Text): () => void {
  const type = (): void => write(line, field.value);
  // Typed before the connection stood: it goes in too.
  if (field.value !== sentWith(field) && field.value !== line.toString()) type();
  field.value = line.toString();
  const show = (event: YTextEvent): void => {
    const next = line.toString();
    if (field.value === next) return;
    const [start, end] = [field.selectionStart ?? 0, field.selectionEnd ?? 0];
    field.value = next;
    if (document.activeElement === field) field.setSelectionRange(moved(start, event), moved(end, event));
  };
  field.addEventListener("input", type);
  line.observe(show);
  return () => {
    field.removeEventListener("input", type);
    line.unobserve(show);
  };
}

/** The fields of a clause with a figure say nothing of the text until they are sent. */
const isChoice = (field: unknown): field is HTMLInputElement | HTMLSelectElement =>
  (field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox"))) &&
  !field.name.startsWith("figure.");

/** Radios, boxes and lists: the last choice counts. */
function bindChoices(form: HTMLFormElement, doc: Doc): () => void {
  const choices = doc.getMap<string>(choicesName);
  const nameOf = (field: HTMLInputElement | HTMLSelectElement): string =>
    field.name === "extent" ? extentChoice(field.value) : field.name;
  const fields = [...form.elements].filter(isChoice);
  const show = (): void => {
    for (const field of fields) {
      const chosen = choices.get(nameOf(field));
      if (chosen === undefined) continue;
      if (field instanceof HTMLSelectElement) field.value = chosen;
      else field.checked = field.type === "checkbox" ? chosen === "yes" : field.value === chosen;
    }
  };
  const choose = ({ target }: Event): void => {
    if (!isChoice(target) || target.name === "") return;
    if (target instanceof HTMLInputElement && target.type === "checkbox") choices.set(nameOf(target), target.checked ? "yes" : "");
    else choices.set(nameOf(target), target.value);
  };
  show();
  choices.observe(show);
  form.addEventListener("change", choose);
  return () => {
    choices.unobserve(show);
    form.removeEventListener("change", choose);
  };
}
