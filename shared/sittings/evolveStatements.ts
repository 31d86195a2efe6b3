import type { SittingEvent } from "./events.ts";
import type { Sitting } from "./state.ts";
import { type StatementsOfRound, statementsOf } from "./statements.ts";

type StatementsEvent = Extract<
  SittingEvent,
  { readonly type: "StatementAccepted" | "StatementRefused" | "PositionsSealed" | "OpinionMapPublished" }
>;

/** A sitting after something happened in one of its rounds of statements. */
export function evolveStatements(sitting: Sitting, event: StatementsEvent): Sitting {
  const before = statementsOf(sitting, event.round);
  const after = changed(before, event);
  const known = sitting.statements ?? [];
  const statements = known.includes(before) ? known.map((one) => (one === before ? after : one)) : [...known, after];
  return { ...sitting, statements };
}

function changed(before: StatementsOfRound, event: StatementsEvent): StatementsOfRound {
  switch (event.type) {
    case "StatementAccepted":
      return { ...before, accepted: [...before.accepted, { number: event.statement, text: event.text }] };
    case "StatementRefused":
      return { ...before, refused: [...before.refused, { number: event.statement, reason: event.reason, note: event.note }] };
    case "PositionsSealed":
      return { ...before, sealed: { seed: event.seed, commitment: event.commitment, undecided: event.undecided } };
    case "OpinionMapPublished":
      return { ...before, map: event.map };
  }
}
