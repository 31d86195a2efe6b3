import type { Room } from "../../shared/assembly/room.ts";
import type { Round } from "../../shared/sittings/state.ts";
import { statementsOf } from "../../shared/sittings/statements.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import type { Intent, Sitter } from "./intent.ts";
import { leaningOf, positionOf, refused, stated } from "./stated.ts";

const second = 1_000;
/** How long putting statements goes on, so that there is time to answer the last ones. */
const puttingMs = 60 * second;

/** Each person once, however many seats they act for. */
const people = (here: readonly Sitter[]): readonly Sitter[] => [
  ...new Map(here.map((one) => [one.delegate.person, one] as const)).values(),
];

/** What is put when a round of statements opens: each by somebody else, one after the other; the desk will not take all of it. */
export function statementsPut(sitting: string, here: readonly Sitter[], chance: Chance): readonly Intent[] {
  const texts: readonly { readonly text: string; readonly lang: "en" | "cy" }[] = [
    ...stated,
    ...refused.map(({ text }) => ({ text, lang: "en" as const })),
  ];
  const authors = chance.shuffled(people(here)).slice(0, texts.length);
  return chance.shuffled(texts).flatMap(({ text, lang }, i) => {
    const author = authors[i];
    if (!author) return [];
    const { delegate, seat } = author;
    const after = 2 * second + Math.round((i * puttingMs) / texts.length);
    return [{ delegate, seat, after, command: { type: "PutStatement", sitting, seat, text, lang } }];
  });
}

/** Nearly everybody answers each statement once the desk has accepted it, as people of their leaning do. */
export function positionsOn(room: Room, round: Round, once: Once, here: readonly Sitter[], chance: Chance): readonly Intent[] {
  const { sitting } = room;
  return statementsOf(sitting, round.id).accepted.flatMap(({ number, text }) =>
    once(`statement ${round.id} ${number}`, () =>
      people(here)
        .filter(() => chance.happens(90))
        .map(({ delegate, seat }) => {
          const likely = stated.find((one) => one.text === room.words[text])?.agree[leaningOf(chanceFrom(delegate.person))] ?? 50;
          const command = { type: "TakePosition", sitting: sitting.id, seat, statement: number, position: positionOf(likely, chance) };
          return { delegate, seat, after: 3 * second + chance.below(30 * second), command };
        }),
    ),
  );
}

/** Answers an occasion the first time it comes. */
export type Once = (occasion: string, intents: () => readonly Intent[]) => readonly Intent[];
