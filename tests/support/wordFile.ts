import { zipEntries } from "../../server/imports/zip.ts";
import { isRefusal } from "../../shared/journal.ts";

/** The text of one part of a Word file. */
export function partOfWordFile(bytes: Buffer, name = "word/document.xml"): string {
  const entries = zipEntries(bytes);
  if (isRefusal(entries)) throw new Error(entries.refused);
  const content = entries.find((entry) => entry.name === name)?.unpack();
  if (!content) throw new Error(`no ${name}`);
  return content.toString("utf8");
}

/** A paragraph of a Word file once every tracked change is accepted, or rejected: its style and its words. */
export interface WordParagraph {
  readonly style: string;
  readonly text: string;
}

const unescaped = (xml: string): string =>
  xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");

/** The words in a piece of a Word file after "accept all" or "reject all"; the words of a footnote stand where its sign does. */
function wordsAfter(xml: string, accept: boolean, notes: ReadonlyMap<string, string>): string {
  const body = xml
    .replace(/<w:pPr>.*?<\/w:pPr>/su, "")
    .replace(accept ? /<w:del .*?<\/w:del>/gsu : /<w:ins .*?<\/w:ins>/gsu, "")
    // What a footnote is called is not part of its words.
    .replace(/<w:r><w:rPr><w:rStyle w:val="NoteKind"\/><\/w:rPr>.*?<\/w:r>/gsu, "");
  return [...body.matchAll(/<w:(?:t|delText)(?: [^>]*)?>(.*?)<\/w:(?:t|delText)>|<w:footnoteReference w:id="(\d+)"\/>/gsu)]
    .map(([, words = "", note]) => (note === undefined ? unescaped(words) : wordsAfter(notes.get(note) ?? "", accept, notes)))
    .join("");
}

/** The footnotes of a Word file by their numbers. */
const notesIn = (xml: string): ReadonlyMap<string, string> =>
  new Map([...xml.matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gsu)].map(([, id = "", inner = ""]) => [id, inner]));

/**
 * The paragraphs of a Word file after "accept all" or "reject all", as Word does it: what is inserted stays only where it is
 * accepted, what is deleted only where it is rejected, and a paragraph whose end goes is one with the next. `footnotes`: the file's
 * part of that name, whose words then stand where their signs do.
 */
export function afterTracked(xml: string, accept: boolean, footnotes = ""): readonly WordParagraph[] {
  const notes = notesIn(footnotes);
  const kept: WordParagraph[] = [];
  let carried = "";
  for (const [, inner = ""] of xml.matchAll(/<w:p>(.*?)<\/w:p>/gsu)) {
    const properties = /<w:pPr>(.*?)<\/w:pPr>/su.exec(inner)?.[1] ?? "";
    const style = /<w:pStyle w:val="([^"]+)"/.exec(properties)?.[1] ?? "";
    const gone = accept ? /<w:rPr><w:del /.test(properties) : /<w:rPr><w:ins /.test(properties);
    carried += wordsAfter(inner, accept, notes);
    if (gone) continue;
    kept.push({ style, text: carried });
    carried = "";
  }
  return kept;
}
