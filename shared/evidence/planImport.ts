import { type Refusal, refuse } from "../journal.ts";
import type { RollRow } from "../roll/commands.ts";
import { type EvidenceFigure, mostFigures } from "./commands.ts";
import { compare, decimalPattern, plus } from "./decimal.ts";
import { isGssCode, type Place } from "./places.ts";
import { type LineProblem, type LineSays, readLines } from "./readLines.ts";
import type { Shape } from "./shape.ts";

/** What importing a file would bring in: its figures, or everything that is wrong with it. */
export interface EvidencePlan {
  readonly problems: readonly LineProblem[];
  readonly figures: readonly EvidenceFigure[];
  readonly areas: number;
  readonly years: readonly number[];
  /** Lines where the source publishes no figure, lines that say the same figure again, and areas that the register does not know. */
  readonly without: number;
  readonly repeated: number;
  readonly unregistered: number;
}

/** What sources write where they publish no figure. */
const nothingPublished: readonly string[] = ["", "-", "–", "..", ":", "x", "z", "c", "n/a", "N/A", "NA", "u"];

const without = (name: string, words: RegExp): string => name.replace(words, " ").trim().replace(/\s+/g, " ");

/** A name as sources write it in several ways, without what names have in common: `Leeds City Council` and `Leeds` are one. */
function plainName(name: string): string {
  const letters = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("&", " and ")
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9]+/g, " ");
  const place = without(letters, /\b(council|unitary|authority|corporation)\b/g);
  return without(place, /\b(metropolitan|district|county|city|borough|royal|london|the|of)\b/g) || place;
}

/** Areas by their plain names; of two with one name the one that is no county council's area of former days. */
function namesOf(places: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  const names = new Map<string, Place>();
  for (const place of places.values()) {
    const plain = plainName(place.name ?? "");
    if (plain !== "" && (!names.has(plain) || names.get(plain)?.code.startsWith("E10"))) names.set(plain, place);
  }
  return names;
}

/** The area that a line is about, or why it is none that is known (EVI-3). */
function areaLookup(places: ReadonlyMap<string, Place>, shape: Shape) {
  const names = shape.by === "name" ? namesOf(places) : new Map<string, Place>();
  return ({ area, name, region }: LineSays): Pick<EvidenceFigure, "area" | "name" | "region"> | Refusal => {
    const known =
      shape.by === "code"
        ? places.get(area)
        : (places.get(shape.aliases?.[area] ?? "") ?? (plainName(area) === "" ? undefined : names.get(plainName(area))));
    if (known) return { area: known.code };
    if (shape.by === "code" && shape.name !== undefined && isGssCode(area) && name !== "")
      return { area, name, region: places.get(region)?.code ?? "" };
    return refuse("evidenceAreaUnknown", { area: area.slice(0, 60) });
  };
}

/** Plans the import of a file. Any problem: nothing may be imported (EVI-4). Says the same for the same file and register. */
export function planEvidence(rows: readonly RollRow[], shape: Shape, places: ReadonlyMap<string, Place>): EvidencePlan {
  const { says, problems: unread } = readLines(rows, shape);
  const problems: LineProblem[] = [...unread];
  const found = new Map<string, { figure: EvidenceFigure; line: number }>();
  const lookUp = areaLookup(places, shape);
  const unknown = new Set<string>();
  let empty = 0;
  let repeated = 0;
  for (const one of says) {
    const bad = (column: string, problem: Refusal): void => void problems.push({ line: one.line, column, problem });
    const about = lookUp(one);
    if ("refused" in about) {
      if (!unknown.has(`${one.line}`)) bad(shape.area, about);
      unknown.add(`${one.line}`);
      continue;
    }
    if (nothingPublished.includes(one.value)) {
      empty += 1;
      continue;
    }
    if (one.year === null) bad("year", refuse("evidenceYearWrong", { value: one.period.slice(0, 40) }));
    else if (!decimalPattern.test(one.value)) bad(one.column, refuse("evidenceNoNumber", { value: one.value.slice(0, 40) }));
    else {
      const key = `${about.area} ${one.year}`;
      const before = found.get(key);
      const figure = { ...about, year: one.year, value: one.value };
      if (!before) found.set(key, { figure, line: one.line });
      else if (one.add) before.figure = { ...before.figure, value: plus(before.figure.value, one.value) };
      else if (compare(before.figure.value, one.value) === 0) repeated += 1;
      else bad(one.column, refuse("evidenceTwice", { area: one.area, year: String(one.year), line: before.line }));
    }
  }
  const figures = [...found.values()].map(({ figure }) => figure);
  if (problems.length === 0 && figures.length === 0) problems.push({ line: 1, column: "", problem: refuse("evidenceEmpty") });
  if (figures.length > mostFigures) problems.push({ line: 1, column: "", problem: refuse("evidenceTooMany", { most: mostFigures }) });
  return {
    problems,
    figures: problems.length > 0 ? [] : figures,
    areas: new Set(figures.map(({ area }) => area)).size,
    years: [...new Set(figures.map(({ year }) => year))].toSorted((a, b) => a - b),
    ...{ without: empty, repeated },
    unregistered: new Set(figures.flatMap(({ area, name }) => (name === undefined ? [] : area))).size,
  };
}
