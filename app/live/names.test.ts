import { expect, test } from "vitest";
import { langIn } from "./names.ts";

const welsh = "c".repeat(64);
const english = "e".repeat(64);
const room = { welsh: { [welsh]: true } as const };

test("words carry their language only where it is not the page's", () => {
  expect(langIn(room, welsh, "en")).toBe("cy");
  expect(langIn(room, welsh, "cy")).toBeUndefined();
  expect(langIn(room, english, "cy")).toBe("en");
  expect(langIn(room, english, "en")).toBeUndefined();
  expect(langIn(room, null, "cy")).toBeUndefined();
});
