import type { Assembly } from "../../../shared/assembly/assembly.ts";
import { noteSources } from "../../../shared/minutes/decide.ts";
import { noteText, recordParagraphs } from "../../../shared/minutes/noteParagraphs.ts";

/** The hash of a note's record part as it stands now: the form carries it, so that what is confirmed is what was read (MIN-3). */
export async function contentHash(assembly: Assembly, id: string): Promise<string> {
  const note = assembly.note(id);
  const sitting = assembly.sitting(id);
  if (!note || !sitting) return "";
  return sha256Of(noteText(recordParagraphs(noteSources(note, sitting, assembly))));
}

/** SHA-256 of a text, in hexadecimal. */
export async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
