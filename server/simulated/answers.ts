import { questionsOf } from "../../shared/sittings/answers/exitForm.ts";
import { formats } from "../../shared/sittings/formats.ts";
import type { Round } from "../../shared/sittings/state.ts";
import type { Chance } from "./chance.ts";
import type { Asked, Intent, Sitter } from "./intent.ts";
import { speeches } from "./speeches.ts";

const second = 1_000;

/** Most of those present answer what the round asks, over half a minute: few object, marks lie unevenly, forms lean to the good. */
export function answersIn(sitting: string, round: Round, here: readonly Sitter[], chance: Chance): readonly Intent[] {
  // A few proposals are liked more than the others.
  const candidates = round.marks?.candidates ?? [];
  const liked = [...candidates, ...candidates.slice(0, 3), ...candidates.slice(0, 1)].map(({ id }) => id);
  return here
    .filter(() => chance.happens(92))
    .map(({ delegate, seat }) => ({
      delegate,
      seat,
      after: 3 * second + chance.below(30 * second),
      command: { sitting, seat, ...answer(round, liked, chance, delegate.language) },
    }));
}

/** Nearly everybody says so, that they are ready or that they are here, within twenty seconds. */
export const readyIn = (command: Asked, here: readonly Sitter[], chance: Chance): readonly Intent[] =>
  here
    .filter(() => chance.happens(95))
    .map(({ delegate, seat }) => ({ delegate, seat, after: second + chance.below(20 * second), command: { ...command, seat } }));

type Answer = { readonly type: string; readonly [field: string]: unknown };

function answer(round: Round, liked: readonly string[], chance: Chance, language: "en" | "cy"): Answer {
  switch (formats[round.format].asks) {
    case "marks": {
      const placed = new Set(chance.shuffled(liked).slice(0, round.marks?.each ?? 0));
      return { type: "PlaceMarks", marks: Object.fromEntries([...placed].map((id) => [id, 1])) };
    }
    case "exit-form": {
      const ratings = Object.fromEntries(questionsOf(round).map((question) => [question, chance.pick([2, 3, 3, 4, 4, 4, 5, 5])]));
      const { text, lang } = speeches.written(chance, language);
      const says = questionsOf(round).length === 0 || chance.happens(10);
      return { type: "ReturnForm", ratings, lang, comment: says ? text : null };
    }
    default: {
      const { text, lang } = speeches.written(chance, language);
      if (chance.happens(2)) return { type: "AnswerConsent", answer: "objection", reason: text, lang };
      if (chance.happens(12)) return { type: "AnswerConsent", answer: "concern", reason: chance.happens(60) ? text : null, lang };
      return { type: "AnswerConsent", answer: "consent" };
    }
  }
}
