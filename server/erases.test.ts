import { expect, test } from "vitest";
import { erases } from "./erases.ts";

test("SHR-2: a note about a vote that is written over leaves nothing of what stood there before in the write-ahead log", () => {
  const note = { kind: "vote-note", ballot: "2026-1", seat: "s-1", about: "steer", person: "p-1" } as const;
  expect(erases({ ...note, written: null })).toBe(true);
  expect(erases({ ...note, written: { text: "For.", lang: "en" } })).toBe(true);
  expect(erases({ kind: "reveal-words", hashes: [] })).toBe(false);
});
