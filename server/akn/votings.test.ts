import { expect, test } from "vitest";
import type { Sentence } from "../../shared/minutes/paragraph.ts";
import type { MinutesParagraph } from "../../shared/minutes/whole/compose.ts";
import { votingsOf } from "./votings.ts";
import { xmlDocument } from "./xml.ts";

const say = (code: Sentence["code"], values: Sentence["values"] = {}): Sentence => ({ code, values, rests: [] });
const paragraph = (id: string, key: string, ...sentences: readonly Sentence[]): MinutesParagraph => ({
  ...{ id, key, kind: key.startsWith("vote") ? "ballot" : "figures", item: null, seat: null, sentences },
  ...{ changed: null, own: null, action: null },
});
const told = (...paragraphs: readonly MinutesParagraph[]): string =>
  votingsOf(paragraphs)
    .map(({ element }) => xmlDocument(element))
    .join("");

test("AKN-3 a show of hands is counted in the paragraph that tells of it", () => {
  const made = told(paragraph("p4", "vote-2026-3", say("procedureNotAgreed", { for: 3, against: 5, abstain: 0 })));
  expect(made).toContain('<voting eId="voting-2026-3" outcome="#not-carried" href="#p4">');
  expect(made).toContain('value="5" refersTo="#against #heads" href="#p4"');
});

test("AKN-3 a choice among options has who voted; where nothing was chosen, that is its outcome", () => {
  const figures = paragraph("p9", "figures-2026-4", say("choiceVotes", { cast: 9, abstain: 1, didNotVote: 2 }));
  const chosen = told(paragraph("p8", "vote-2026-4", say("choicePut"), say("optionChosen")), figures);
  expect(chosen).toContain('outcome="#chosen" href="#p8"');
  expect(chosen).toContain('value="9" refersTo="#cast #heads" href="#p9"');
  expect(told(paragraph("p8", "vote-2026-4", say("choicePut"), say("noneChosen")), figures)).toContain('outcome="#none-chosen"');
  expect(told(paragraph("p8", "vote-2026-4", say("questionNotQuorate")), figures)).toContain('outcome="#not-quorate"');
});

test("AKN-3 votes with two decimals are numbers that programs read, however many they are", () => {
  const votes = { kind: "votes", units: 123_456_789, unitsPerVote: 1_000 } as const;
  const figures = paragraph("p2", "figures-2026-1", say("voteWeight", { for: votes }));
  expect(told(paragraph("p1", "vote-2026-1", say("decisionCarried")), figures)).toContain('value="123456.79"');
});

test("AKN-3 a vote that was void has no figures and is not analysed", () => {
  expect(votingsOf([paragraph("p1", "vote-2026-1", say("ballotVoided"))])).toEqual([]);
});
