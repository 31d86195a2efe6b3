import { csvRows } from "../../../shared/counting/files/csvRows.ts";
import type { LineProblem } from "../../../shared/counting/files/read.ts";
import type { Count } from "../../../shared/counting/forAgainstAbstain.ts";

const columns = ["seat", "region", "weight", "vote"] as const;
const votes = new Map<string, "for" | "against" | "abstain" | "present" | null>([
  ["for", "for"],
  ["against", "against"],
  ["abstain", "abstain"],
  ["present", "present"],
  ["", null],
]);

/**
 * A register with its votes: a CSV with the columns seat, region, weight, vote (in any order). A vote is for, against,
 * abstain, present (was there at closing and did not vote) or nothing. Every region carries a regional weight of 1.
 */
export function readRegister(text: string): Count | { readonly problems: readonly LineProblem[] } {
  const { rows, problems: broken } = csvRows(text);
  if (broken.length > 0) return { problems: broken };
  const [header, ...lines] = rows;
  const names = header?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const missing = columns.filter((column) => !names.includes(column));
  if (!header || missing.length > 0)
    return { problems: [{ line: 1, problem: `The first line must name ${columns.join(", ")}; missing: ${missing.join(", ")}.` }] };
  const problems: LineProblem[] = [];
  const seats = new Set<string>();
  const register = lines.map(({ line, cells }) => {
    const cell = (column: (typeof columns)[number]): string => cells[names.indexOf(column)] ?? "";
    const [seat, region, weight, vote] = [cell("seat"), cell("region"), cell("weight"), cell("vote").toLowerCase()];
    if (cells.length > header.cells.length)
      problems.push({ line, problem: `This line has ${cells.length} cells, the first ${header.cells.length}.` });
    if (seat === "") problems.push({ line, problem: "The seat is missing." });
    else if (seats.has(seat)) problems.push({ line, problem: `The seat ${seat} stands twice.` });
    seats.add(seat);
    if (region === "") problems.push({ line, problem: "The region is missing." });
    if (!/^[0-9]{1,12}$/.test(weight)) problems.push({ line, problem: `A weight is a whole number, and this is “${weight}”.` });
    if (!votes.has(vote)) problems.push({ line, problem: `A vote is for, against, abstain, present or nothing, not “${vote}”.` });
    return { region, weight: Number(weight), vote: votes.get(vote) ?? null };
  });
  const weight = register.reduce((sum, one) => sum + one.weight, 0);
  if (problems.length === 0 && !Number.isSafeInteger(weight))
    problems.push({ line: 0, problem: "The weights together are too large to be counted exactly." });
  if (problems.length > 0) return { problems };
  return {
    register: register.map((one) => ({ region: one.region, weight: one.weight })),
    choices: register.map(({ vote }) => (vote === "present" ? null : vote)),
    regions: [...new Set(register.map(({ region }) => region))].map((code) => ({ code, regionalWeight: 1 })),
    present: register.flatMap(({ vote }, index) => (vote === "present" ? [index] : [])),
    interests: [],
  };
}
