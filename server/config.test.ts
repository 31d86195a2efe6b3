import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

const needed = { NODE_ENV: "test", TESSERA_DATABASE: ":memory:", TESSERA_ORIGIN: "https://assembly.example" } as const;

test("the address for questions may be named, or left out", () => {
  expect(readConfig({ ...needed, TESSERA_CONTACT: "press@assembly.example" })).toMatchObject({ contact: "press@assembly.example" });
  expect(readConfig({ ...needed, TESSERA_CONTACT: "" })).toMatchObject({ contact: null });
  expect(readConfig(needed)).toMatchObject({ contact: null, phone: null });
  expect(readConfig({ ...needed, TESSERA_PHONE: "+44 (0)29 2018 0000" })).toMatchObject({ phone: "+44 (0)29 2018 0000" });
  expect(readConfig({ ...needed, TESSERA_PHONE: "ring us" })).toHaveProperty("problems");
});

test("an address for questions that is no e-mail address is refused with a sentence", () => {
  for (const wrong of ["the press office", "a@b", "javascript:alert(1)"])
    expect(readConfig({ ...needed, TESSERA_CONTACT: wrong })).toEqual({ problems: [expect.stringMatching(/^TESSERA_CONTACT must be/)] });
});
