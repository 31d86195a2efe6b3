import { createDecoder, hasContent, readVarString, readVarUint } from "lib0/decoding";

/** Longest message about where somebody's caret is, in bytes. */
export const longestAwareness = 4_096;

/** The writing clients that a message about carets speaks for; null where it cannot be read. */
export function clientsIn(message: Uint8Array): readonly number[] | null {
  try {
    const decoder = createDecoder(message);
    const clients: number[] = [];
    for (let left = readVarUint(decoder); left > 0; left -= 1) {
      clients.push(readVarUint(decoder));
      readVarUint(decoder);
      JSON.parse(readVarString(decoder));
    }
    return hasContent(decoder) ? null : clients;
  } catch {
    return null;
  }
}
