import { expect, test } from "vitest";
import { pressed, totalOf, typedIn } from "./typed.ts";

const fields = (...minutes: readonly string[]) => ({
  ...{ nameEn: "Short", nameCy: "Byr", fewest: "6", most: "" },
  ...Object.fromEntries(
    minutes.flatMap((one, i) => [
      [`steps.${i}.minutes`, one],
      [`steps.${i}.format`, "chair"],
      [`steps.${i}.titleEn`, `Step ${i}`],
    ]),
  ),
});
const names = (press: string, total = "", typed = typedIn(fields("10", "20", "30"))) =>
  pressed(typed, press, total).typed.steps.map(({ titleEn, minutes, format }) => `${titleEn} ${minutes} ${format}`);

test("steps move up and down, go, come and are taken in writing, and nothing typed is lost", () => {
  expect(names("up.2")).toEqual(["Step 0 10 chair", "Step 2 30 chair", "Step 1 20 chair"]);
  expect(names("down.0")).toEqual(["Step 1 20 chair", "Step 0 10 chair", "Step 2 30 chair"]);
  expect(names("up.0")).toEqual(names(""));
  expect(names("down.2")).toEqual(names(""));
  expect(names("remove.1")).toEqual(["Step 0 10 chair", "Step 2 30 chair"]);
  expect(names("written.1")[1]).toBe("Step 1 20 written");
  expect(names("add")).toHaveLength(4);
  expect(pressed(typedIn(fields("10")), "remove.0", "").typed).toEqual(typedIn(fields("10")));
});

test("TPL-5: a template is made as long as is asked, and what changed is named", () => {
  const { typed, changed } = pressed(typedIn(fields("10", "20", "30")), "shorten", "45");
  expect(totalOf(typed)).toBe(45);
  expect(changed).toEqual([
    { index: 0, before: 10, after: 8 },
    { index: 1, before: 20, after: 15 },
    { index: 2, before: 30, after: 22 },
  ]);
  expect(pressed(typed, "shorten", "45").changed).toEqual([]);
  for (const wrong of ["2", "", "-3", "1e9", "99999", "soon"]) expect(pressed(typed, "shorten", wrong)).toEqual({ typed, changed: null });
});

test("what a stranger sends does nothing worse than nothing", () => {
  const many = typedIn(fields(...Array.from({ length: 60 }, () => "1")));
  expect(many.steps).toHaveLength(40);
  expect(pressed(many, "add", "").typed.steps).toHaveLength(40);
  for (const press of ["up.99", "down.-1", "remove.x", "constructor", "up", "written.", "remove.1e1"])
    expect(names(press), press).toEqual(names(""));
  expect(totalOf(typedIn(fields("soon", "5")))).toBe(5);
  expect(typedIn({}).steps).toEqual([]);
});
