import { expect, test } from "vitest";
import { catalogues } from "../../app/locales/catalogues.server.ts";
import { tOf } from "../../app/locales/words.tsx";
import { correctedLetter, reminderLetter } from "./aboutVote.ts";

const desk = {
  t: (lang: "en" | "cy") => tOf(lang, catalogues[lang]),
  origin: "https://assembly.example",
  assembly: () => "The assembly",
};
const about = { ballot: "2026-3", question: "Shall it be so?", closesAt: Date.UTC(2026, 2, 12, 10), seats: ["s-12", "s-13"] };

test("BAL-43 a reminder says which vote, which seats, the day it closes, and where to vote", () => {
  const { to, subject, text } = reminderLetter(desk, { name: "Bo", email: "bo@example.org", language: "en" }, about);
  expect([to, subject]).toEqual(["bo@example.org", "Vote 2026/3 waits for you"]);
  expect(text).toContain("12, 13");
  expect(text).toContain("Thursday 12 March 2026, 10:00");
  expect(text).toContain("https://assembly.example/ballots/2026-3");
  expect(text).toContain("Shall it be so?");
});

test("BAL-43 in Welsh to whoever reads Welsh, with the Welsh address", () => {
  const { text } = reminderLetter(desk, { name: "Bo", email: "bo@example.org", language: "cy" }, about);
  expect(text).toContain("https://assembly.example/cy/ballots/2026-3");
  expect(text).toContain("Dydd Iau 12 Mawrth 2026");
});

test("BAL-46 a corrected result is told with the way to its page", () => {
  const { subject, text } = correctedLetter(desk, { name: "Bo", email: "bo@example.org", language: "en" }, about);
  expect(subject).toBe("The result of vote 2026/3 was corrected");
  expect(text).toContain("https://assembly.example/votes/2026/3");
});
