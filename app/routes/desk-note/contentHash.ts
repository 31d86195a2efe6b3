import type { Assembly } from "../../../shared/assembly/assembly.ts";
import { noteSources } from "../../../shared/minutes/decide.ts";
import { noteText, recordParagraphs } from "../../../shared/minutes/noteParagraphs.ts";

/** The hash of a note's record part as it stands now: the form carries it, so that what is confirmed is what was read (MIN-3). */
export async function contentHash(assembly: Assembly, id: string): Promise<string> {
  const note = assembly.note(id);
  const sitting = assembly.sitting(id);
  if (!note || !sitting) return "";
  const text = noteText(recordParagraphs(noteSources(note, sitting, assembly)));
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
