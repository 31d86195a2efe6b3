import { isContribution } from "./floor.ts";
import type { Sitting, SpokenTurn } from "./state.ts";

/** FLR-14: the question that an answer would be to: the last thing said in the round, answers to it and points apart; null if it is none. */
export function questionAsked({ floor, turns, round }: Sitting): string | null {
  const said = [...turns.filter((turn) => turn.round === round), ...(floor.speaking ? [floor.speaking] : [])];
  const last = said.findLast(({ kind }) => isContribution(kind) || kind === "presentation");
  return last?.kind === "question" ? last.id : null;
}

/** Turns with every answer directly after its question, in the order in which the answers were given (FLR-14). */
export function answersAfterQuestions(turns: readonly SpokenTurn[]): readonly SpokenTurn[] {
  const ids = new Set(turns.map(({ id }) => id));
  const answersTo = (id: string) => turns.filter(({ answers }) => answers === id);
  return turns.flatMap((turn) => (turn.answers !== undefined && ids.has(turn.answers) ? [] : [turn, ...answersTo(turn.id)]));
}
