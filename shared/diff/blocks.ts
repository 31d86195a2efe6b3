/**
 * What can be compared: a document of blocks, each with an id that stays with it and runs of text. Every field of a run
 * beside its text is a mark (emphasis, a link …); every field of a block beside its runs belongs to its frame (its kind …).
 * So the comparison knows no kinds and no marks by name, and new ones need no change here.
 */
export interface ComparedRun {
  readonly text: string;
}

/** One block. `id` is the same in two versions of a document where it is the same block. */
export interface ComparedBlock {
  readonly id: string;
  readonly runs: readonly ComparedRun[];
}

/** Blocks in order, and how many ids were given out. */
export interface ComparedDocument<B extends ComparedBlock = ComparedBlock> {
  readonly blocks: readonly B[];
  readonly given: number;
}

/** The run type of a block type. */
export type RunOf<B extends ComparedBlock> = B["runs"][number];

/** The text of runs without their marks. */
export const textOfRuns = (runs: readonly ComparedRun[]): string => runs.map((run) => run.text).join("");

const fieldsBut = (left: string, value: object): string =>
  JSON.stringify(
    Object.entries(value)
      .filter(([name, field]) => name !== left && field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Whether two runs bear the same marks. */
export const sameMarks = (a: ComparedRun, b: ComparedRun): boolean => fieldsBut("text", a) === fieldsBut("text", b);

/** Whether two blocks have the same frame, their ids aside. */
export function sameFrame<B extends ComparedBlock>(a: B, b: B): boolean {
  return fieldsBut("runs", { ...a, id: "" }) === fieldsBut("runs", { ...b, id: "" });
}

/** Whether two lists of runs say the same with the same marks. */
export const sameRuns = (a: readonly ComparedRun[], b: readonly ComparedRun[]): boolean =>
  a.length === b.length && a.every((run, i) => run.text === b[i]?.text && sameMarks(run, b[i]));

/** Runs with neighbours of the same marks joined, and empty ones left out: the form in which documents are kept. */
export function joinRuns<R extends ComparedRun>(runs: readonly R[]): readonly R[] {
  const joined: R[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === "") continue;
    if (last && sameMarks(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** The runs of the characters from `start` to before `end`. */
export function runsBetween<R extends ComparedRun>(runs: readonly R[], start: number, end: number): readonly R[] {
  const cut: R[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== "") cut.push({ ...run, text });
    at += run.text.length;
    if (at >= end) break;
  }
  return cut;
}
