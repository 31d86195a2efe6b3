import type { SpokenTurn } from "../sittings/state.ts";

/** What may get through: a proposal that was voted on, an amendment that was voted on, a question put on the floor. */
export type PutKind = "proposal" | "amendment" | "question";

/** Something that was put to a sitting, for which seat, and whether it got through: adopted, carried, answered. */
export interface Put {
  readonly what: PutKind;
  readonly seat: string;
  readonly through: boolean;
}

/** How many were put, and how many of them got through. */
export interface Through {
  readonly put: number;
  readonly through: number;
}

/** What one region or kind put. */
export type ThroughRow = { readonly [what in PutKind]: Through };

/** Adds up what was put. */
export function throughOf(puts: readonly Put[]): ThroughRow {
  const of = (what: PutKind): Through => {
    const these = puts.filter((one) => one.what === what);
    return { put: these.length, through: these.filter(({ through }) => through).length };
  };
  return { proposal: of("proposal"), amendment: of("amendment"), question: of("question") };
}

/** VOI-5: questions that were put on the floor; answered where an answer is the next thing said in the round, points left aside. */
export function questionsPut(turns: readonly SpokenTurn[]): readonly Put[] {
  const said = turns.filter(({ kind }) => kind !== "point-of-order" && kind !== "point-of-information");
  return said.flatMap((turn, index): readonly Put[] => {
    if (turn.kind !== "question") return [];
    const next = said[index + 1];
    return [{ what: "question", seat: turn.seat, through: next?.kind === "answer" && next.round === turn.round }];
  });
}
