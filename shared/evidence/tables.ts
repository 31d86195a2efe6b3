import type { Area, EvidenceFigure } from "./commands.ts";

/*
 * The canonical tables: tab-separated lines under a line of heads, in order of code and year, ending in a line feed. What they hash
 * to stands in the entry, and the same figures always make the same bytes (EVI-2).
 */
const areaHead = "area\tname\tregion\tformer";
const figureHead = "area\tyear\tvalue\tname\tregion";

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const cells = (text: string, head: string): readonly (readonly string[])[] => {
  const [first, ...lines] = text.split("\n");
  return first === head ? lines.filter((line) => line !== "").map((line) => line.split("\t")) : [];
};

/** The register of areas as one text. */
export const areasTable = (areas: readonly Area[]): string =>
  [
    areaHead,
    ...areas
      .toSorted((a, b) => before(a.code, b.code))
      .map(({ code, name, region, former }) => [code, name, region, former.toSorted(before).join(" ")].join("\t")),
    "",
  ].join("\n");

/** Reads it back; nothing where it was withdrawn. */
export const readAreas = (text: string | null | undefined): readonly Area[] =>
  cells(text ?? "", areaHead).map(([code = "", name = "", region = "", former = ""]) => ({
    code,
    name,
    region,
    former: former === "" ? [] : former.split(" "),
  }));

/** The figures of a measure as one text. */
export const figuresTable = (figures: readonly EvidenceFigure[]): string =>
  [
    figureHead,
    ...figures
      .toSorted((a, b) => before(a.area, b.area) || a.year - b.year)
      .map(({ area, year, value, name = "", region = "" }) => [area, year, value, name, region].join("\t")),
    "",
  ].join("\n");

/** Reads them back; none where the table was withdrawn. */
export const readFigures = (text: string | null | undefined): readonly EvidenceFigure[] =>
  cells(text ?? "", figureHead).map(([area = "", year = "", value = "", name = "", region = ""]) => ({
    ...{ area, year: Number(year), value },
    ...(name === "" ? {} : { name, region }),
  }));
