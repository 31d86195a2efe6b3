import { expect, test } from "vitest";
import { changed, compare, minus, plus, rounded, thousandths } from "./decimal.ts";

test("decimals are exact to the last place that was published (EVI-5, EVI-12)", () => {
  expect(plus("0.1", "0.2")).toBe("0.3");
  expect(minus("90", "78.25")).toBe("11.75");
  expect(minus("1", "2.50")).toBe("-1.50");
  expect(minus("-0.5", "-0.50")).toBe("0.00");
  expect(compare("2.0", "2")).toBe(0);
  expect(compare("-3", "2")).toBe(-1);
  expect([
    rounded("2.00579894348016", 2),
    rounded("1.005", 2),
    rounded("-1.005", 2),
    rounded("51.0", 2),
    rounded("0.999", 2),
    rounded("100", 2),
  ]).toEqual(["2.01", "1.01", "-1.01", "51", "1", "100"]);
  expect([changed("2939", "2589"), changed("298", "305"), changed("0", "1"), changed("-2", "-1")]).toEqual([-1191, 235, null, 5000]);
  expect([thousandths("5", "0", "10"), thousandths("1", "1", "1")]).toEqual([500, 500]);
});
