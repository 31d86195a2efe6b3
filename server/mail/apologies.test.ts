import { expect, test } from "vitest";
import { catalogues } from "../../app/locales/catalogues.server.ts";
import { tOf } from "../../app/locales/words.tsx";
import { apologiesLetter } from "./apologies.ts";

const desk = {
  t: (lang: "en" | "cy") => tOf(lang, catalogues[lang]),
  origin: "https://assembly.example",
  assembly: () => "The assembly",
};
const sitting = { id: "7", startsAt: Date.UTC(2026, 2, 12, 10) };
const bo = { name: "Bo Buoy", email: "bo@example.org", language: "en" } as const;

test("ATT-6 whoever else acts for the seat is told which sitting, when, and where to check in", () => {
  const { to, subject, text } = apologiesLetter(desk, bo, { sent: true, seat: "s-12" }, sitting);
  expect([to, subject]).toEqual(["bo@example.org", "Apologies: seat 12, sitting 7"]);
  expect(text).toContain("12 March 2026");
  expect(text).toContain("https://assembly.example/chamber/7");
});

test("ATT-6 and that they were taken back, in their language", () => {
  const { subject, text } = apologiesLetter(desk, { ...bo, language: "cy" }, { sent: false, seat: "s-12" }, sitting);
  expect(subject).toBe("Tynnwyd ymddiheuriadau'n ôl: sedd 12, eisteddiad 7");
  expect(text).not.toContain("/chamber/");
});
