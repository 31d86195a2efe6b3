import { expect, test } from "vitest";
import { wayOn } from "./wayOn.ts";

const asked = (to: string): string | null => wayOn(`https://assembly.example/sign-in?to=${encodeURIComponent(to)}`);

test("who wanted a page goes there after signing in", () => {
  expect([asked("/chamber/7"), asked("/cy/desk"), wayOn("https://assembly.example/sign-in")]).toEqual(["/chamber/7", "/cy/desk", null]);
});

test("nobody is sent to another site", () => {
  for (const to of [
    "//evil.example",
    "https://evil.example",
    "/\\evil.example",
    "/chamber/../..//evil.example",
    "/%2f/evil",
    "javascript:alert(1)",
    "/a?b=//c",
    "/",
    "",
  ])
    expect(asked(to), to).toBeNull();
});
