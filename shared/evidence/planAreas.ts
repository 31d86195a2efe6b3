import { refuse } from "../journal.ts";
import type { RollRow } from "../roll/commands.ts";
import { type Area, mostAreas } from "./commands.ts";
import { isGssCode } from "./places.ts";
import type { LineProblem } from "./readLines.ts";

/** What importing a file of areas would add to the register, or everything that is wrong with it. */
export interface AreasPlan {
  readonly problems: readonly LineProblem[];
  readonly areas: readonly Area[];
  /** Lines with a code that stands already, in the same region: taken once, under the first name. */
  readonly repeated: number;
}

/** The columns of a file of areas, each under the names that files give it. Region and former codes may be missing. */
const columns = {
  code: ["gss", "code", "area"],
  name: ["name", "library_authority"],
  region: ["region_gss", "region"],
  former: ["former_gss", "former"],
} as const;

/** Plans the import of a register of areas: codes of the Government Statistical Service, each once (EVI-1, EVI-4). */
export function planAreas(rows: readonly RollRow[]): AreasPlan {
  const [head, ...lines] = rows;
  const heads = (head?.cells ?? []).map((cell) => cell.trim());
  const at = (names: readonly string[]): number => heads.findIndex((one) => names.includes(one));
  const problems: LineProblem[] = (["code", "name"] as const).flatMap((column) =>
    at(columns[column]) < 0
      ? [{ line: head?.line ?? 1, column, problem: refuse("evidenceColumnMissing", { column: columns[column][0] }) }]
      : [],
  );
  let repeated = 0;
  const areas = new Map<string, { area: Area; line: number }>();
  for (const { line, cells } of problems.length > 0 ? [] : lines) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const cell = (column: keyof typeof columns): string => (cells[at(columns[column])] ?? "").trim();
    const bad = (column: string, problem: LineProblem["problem"]): void => void problems.push({ line, column, problem });
    const [code, name] = [cell("code"), cell("name")];
    const region = isGssCode(cell("region")) ? cell("region") : "";
    const former = cell("former")
      .split(/[ ;]+/)
      .filter((one) => one !== "");
    if (cells.length !== heads.length) bad("", refuse("evidenceCells", { cells: cells.length, heads: heads.length }));
    else if (!isGssCode(code)) bad("code", refuse("evidenceNoCode", { code: code.slice(0, 40) }));
    else if (name === "" || name.length > 100) bad("name", refuse("evidenceNoName"));
    else if (former.some((one) => !isGssCode(one))) bad("former", refuse("evidenceNoCode", { code: former.join(" ").slice(0, 40) }));
    else if (areas.has(code) && areas.get(code)?.area.region === region) repeated += 1;
    else if (areas.has(code)) bad("code", refuse("evidenceAreaTwice", { code, line: areas.get(code)?.line ?? 0 }));
    else areas.set(code, { area: { code, name, region, former }, line });
  }
  if (problems.length === 0 && areas.size === 0) problems.push({ line: 1, column: "", problem: refuse("evidenceEmpty") });
  if (areas.size > mostAreas) problems.push({ line: 1, column: "", problem: refuse("evidenceTooMany", { most: mostAreas }) });
  return { problems, areas: problems.length > 0 ? [] : [...areas.values()].map(({ area }) => area), repeated };
}
