import type { RollRow } from "../roll/commands.ts";

/** A line counts only where this column holds one of these. */
export interface Condition {
  readonly column: string;
  readonly is: readonly string[];
}

/** How the lines of a file say figures: one figure a line with its year, columns that each hold a year, or lines that are counted. */
export type Says =
  | { readonly kind: "long"; readonly year: string; readonly value: string }
  | { readonly kind: "wide"; readonly columns: readonly { readonly column: string; readonly year: number }[] }
  | { readonly kind: "counted"; readonly counts: readonly { readonly year: number; readonly where: readonly Condition[] }[] };

/** How a file of figures is read. */
export interface Shape {
  /** The column that says the area, and whether by its code or by its name. */
  readonly area: string;
  readonly by: "code" | "name";
  /** Columns with the name and region of areas that the register does not know: only then such areas are taken (EVI-3). */
  readonly name?: string;
  readonly region?: string;
  readonly where: readonly Condition[];
  readonly says: Says;
  /** Lines about one area are parts of it, to be added up. */
  readonly parts?: true;
  /** Names that this source uses for areas, with their codes. */
  readonly aliases?: { readonly [name: string]: string };
}

/** Our own form of a file: `area,year,value`. */
export const plainShape: Shape = { area: "area", by: "code", where: [], says: { kind: "long", year: "year", value: "value" } };

const ofConditions = (where: readonly Condition[]): readonly string[] => where.map(({ column }) => column);

/** Every column that the shape reads. */
export function columnsOf(shape: Shape): readonly string[] {
  const { says } = shape;
  const read =
    says.kind === "long"
      ? [says.year, says.value]
      : says.kind === "wide"
        ? says.columns.map(({ column }) => column)
        : says.counts.flatMap(({ where }) => ofConditions(where));
  const named = [shape.name, shape.region].flatMap((column) => column ?? []);
  return [...new Set([shape.area, ...named, ...ofConditions(shape.where), ...read])];
}

/** Whether the first row has every column of the shape. */
export const fits = (shape: Shape, head: RollRow | undefined): boolean =>
  columnsOf(shape).every((column) => head?.cells.some((cell) => cell.trim() === column));
