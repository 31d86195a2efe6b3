import type { Lang } from "../../app/locales/href.ts";
import { isRefusal, type Refusal, refuse } from "../../shared/journal.ts";
import type { Imported } from "../../shared/proposals/imported.ts";
import { readDocx } from "./readDocx.ts";
import { longestMarkdown, readMarkdown } from "./readMarkdown.ts";
import { toProposal } from "./toProposal.ts";

/** A file of more bytes is refused unread (OUT-4). */
export const mostOfImport = 2 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean => first.every((byte, i) => bytes[i] === byte);

/** Reads a file as a proposal's text: Word by its first bytes, anything else that is UTF-8 as Markdown. */
export async function readImport(bytes: Uint8Array, lang: Lang): Promise<Imported | Refusal> {
  if (bytes.length > mostOfImport) return refuse("importTooLarge", { most: mostOfImport / 1024 / 1024 }, "file");
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const read = await readDocx(Buffer.from(bytes));
    return isRefusal(read) ? read : toProposal(read, lang);
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse("importNotText", {}, "file");
  }
  if (text.includes("\0")) return refuse("importNotText", {}, "file");
  if (text.length > longestMarkdown) return refuse("importMarkdownTooLong", { most: longestMarkdown }, "file");
  return toProposal(readMarkdown(text), lang);
}
