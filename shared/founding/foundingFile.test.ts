import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type FoundingFile, readFoundingFile } from "./foundingFile.ts";

const sample = (name: string): string => readFileSync(new URL(`./samples/${name}.json`, import.meta.url), "utf8");
const fileOf = (text: string): FoundingFile => {
  const read = readFoundingFile(text);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.file;
};
const problemsOf = (change: (file: ReturnType<typeof plain>) => unknown): string[] => {
  const read = readFoundingFile(JSON.stringify(change(plain())));
  return "problems" in read ? read.problems.map((problem) => `${problem.refused} ${problem.field ?? ""}`) : [];
};
const plain = () => ({
  name: { en: "Three Rivers", cy: "Tair Afon" },
  regions: [{ code: "HILL", nameEn: "Hill", nameCy: "Y Bryn", population: 10, year: 2024 }],
  orders: { quorum: { regions: 1, nations: { among: [], atLeast: 0 } }, sponsors: { seats: 1, regions: 1 } },
});

describe("the sample files", () => {
  it("found a national assembly of twelve nations and regions with the default orders", () => {
    const file = fileOf(sample("national"));
    expect(file.regions).toHaveLength(12);
    expect(file.regions.reduce((sum, region) => sum + region.population, 0)).toBe(69_281_437);
    expect(file.orders.quorum).toMatchObject({ seats: { of: 1, in: 3 }, regions: 9 });
  });

  const published = new URL("../../../shared/data/uk/regions/regions-12.csv", import.meta.url);
  it.runIf(existsSync(published))("have the published names and populations", () => {
    const lines = readFileSync(published, "utf8").trim().split("\n").slice(1);
    const expected = lines
      .map((line) => line.split(","))
      .map(([code, , nameEn, nameCy, , population]) => [code, nameEn, nameCy, Number(population)]);
    expect(fileOf(sample("national")).regions.map(({ code, nameEn, nameCy, population }) => [code, nameEn, nameCy, population])).toEqual(
      expected,
    );
  });

  it("found a small assembly that two people can run", () => {
    const { orders, regions } = fileOf(sample("small"));
    expect(regions).toHaveLength(3);
    expect(orders.quorum).toMatchObject({ seatsAtLeast: 3, regions: 1, seatsPerRegion: 1 });
    expect(orders.sponsors).toEqual({ seats: 2, regions: 1 });
    expect(orders.weights.changeDates).toEqual([]);
    expect(orders.notice).toEqual({ proposalDays: 0, amendmentDays: 0, agendaClearWorkingDays: 0 });
  });
});

describe("a founding file", () => {
  it("needs only name, regions and what differs from the defaults", () => {
    expect(problemsOf((file) => file)).toEqual([]);
    expect(fileOf(`\ufeff${JSON.stringify(plain())}`).regions[0]?.regionalWeight).toBe(1);
  });

  it("is refused with the name of every field that is wrong (FND-2)", () => {
    expect(problemsOf((file) => ({ ...file, name: { en: "X" } }))).toEqual(["fileFieldMissing name.cy"]);
    expect(problemsOf((file) => ({ ...file, regions: [] }))).toEqual(["fileFieldTooSmall regions"]);
    expect(problemsOf((file) => ({ ...file, regions: [{ ...file.regions[0], population: "many", code: "A B", nameEn: " " }] }))).toEqual([
      "fileFieldWrong regions[1].code",
      "fileFieldTooSmall regions[1].nameEn",
      "fileFieldNotNumber regions[1].population",
    ]);
    expect(problemsOf((file) => ({ ...file, orders: { weights: { scheme: "loudest" } } }))).toEqual([
      "fileFieldNotOneOf orders.weights.scheme",
    ]);
    expect(problemsOf((file) => ({ ...file, orders: [] }))).toEqual(["fileFieldNotGroup orders"]);
    expect(problemsOf((file) => ({ ...file, regions: [...file.regions, ...file.regions] }))).toEqual(["fileRegionDoubled regions"]);
  });

  it("is refused for a misspelt field, instead of passing it over in silence (FND-2)", () => {
    expect(problemsOf((file) => ({ ...file, orders: { ...file.orders, quorom: {} } }))).toEqual(["fileFieldUnknown orders.quorom"]);
    expect(problemsOf((file) => ({ ...file, regions: [{ ...file.regions[0], weight: 2 }] }))).toEqual([
      "fileFieldUnknown regions[1].weight",
    ]);
  });

  it("is refused where no sitting could ever be quorate (ORD-3)", () => {
    expect(problemsOf((file) => ({ ...file, orders: {} }))).toEqual([
      "ordersNationNotARegion orders.quorum.nations.among",
      "ordersQuorumAboveRegions orders.quorum.regions",
      "ordersSponsorsAboveRegions orders.sponsors.regions",
    ]);
  });

  it("is refused where it is not JSON, or JSON of another sort", () => {
    for (const text of ["", "{", "[]", "null", "12", '"x"'])
      expect(readFoundingFile(text)).toMatchObject({ problems: [{ refused: "fileNotJson" }] });
  });
});
