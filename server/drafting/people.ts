import type { DocumentName, WritingRole } from "../../shared/proposals/together.ts";
import type { Live } from "./live.ts";

/** Somebody who has a document open, as the others in the room see them. */
export interface PersonHere {
  /** What they are called; the server says it, nobody gives it themselves. */
  readonly name: string;
  /** Two letters that tell them apart without colour. */
  readonly mark: string;
  /** Which of eight colours. */
  readonly colour: number;
  readonly role: WritingRole;
  /** The writing clients of their windows. */
  readonly clients: readonly number[];
}

/** Everybody who has the document open, each once, in the order in which they came. */
export function peopleHere(
  { name, present }: Pick<Live, "name" | "present">,
  nameOf: (person: string) => string,
  mayWrite: (person: string, document: DocumentName) => WritingRole | null,
): readonly PersonHere[] {
  const windows = new Map<string, number[]>();
  for (const { person, client } of present.values()) {
    const known = windows.get(person);
    if (known) known.push(client);
    else windows.set(person, [client]);
  }
  const marks = new Set<string>();
  return [...windows].map(([person, clients], index) => {
    const called = nameOf(person);
    const mark = markFor(called, marks);
    marks.add(mark);
    return { name: called, mark, colour: index % 8, role: mayWrite(person, name) ?? "reader", clients };
  });
}

/** Initials; with a number where somebody else has them already. */
function markFor(name: string, taken: ReadonlySet<string>): string {
  const words = name.split(/\s+/u).filter((word) => word !== "");
  const letter = (word: string | undefined): string => [...(word ?? "")][0]?.toUpperCase() ?? "";
  const initials = `${letter(words[0])}${words.length > 1 ? letter(words.at(-1)) : ""}` || "?";
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? initials : `${initials}${number}`;
    if (!taken.has(mark)) return mark;
  }
}
