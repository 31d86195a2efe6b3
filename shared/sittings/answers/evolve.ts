import type { SittingEvent } from "../events.ts";
import type { Round, Sitting } from "../state.ts";
import type { RoundAnswers } from "./state.ts";

/** The events of this folder. */
export type AnswerEvent = Extract<
  SittingEvent,
  {
    readonly type:
      | "RoundEndsSet"
      | "ReadySaid"
      | "RoundAnswered"
      | "AnswersVoided"
      | "ConsentRevealed"
      | "MarksSet"
      | "MarksOpened"
      | "MarksRevealed"
      | "FormsRevealed"
      | "CommentPublished";
  }
>;

const number = (seat: string): number => Number(seat.slice(2));
const joined = (known: readonly string[], more: readonly string[]): readonly string[] => {
  const fresh = more.filter((seat) => !known.includes(seat));
  return fresh.length === 0 ? known : [...known, ...new Set(fresh)].sort((a, b) => number(a) - number(b));
};
const withAnswers = (sitting: Sitting, round: string, answers: RoundAnswers): Sitting => ({
  ...sitting,
  answers: { ...sitting.answers, [round]: answers },
});
const changeRound = (sitting: Sitting, id: string, change: (round: Round) => Round): Sitting => ({
  ...sitting,
  rounds: sitting.rounds.map((round) => (round.id === id ? change(round) : round)),
});

/** These seats have answered, or are ready, in the round in hand; the same from entries and from frames. Other rounds stay as they are. */
export function withSeats(sitting: Sitting, kind: "answered" | "ready", round: string, seats: readonly string[]): Sitting {
  if (sitting.round !== round) return sitting;
  if (kind === "ready") {
    const known = sitting.ready?.round === round ? sitting.ready.seats : [];
    const all = joined(known, seats);
    return all === known ? sitting : { ...sitting, ready: { round, seats: all } };
  }
  const before = sitting.answers?.[round];
  const known = before?.kind === "gathering" ? before.seats : [];
  if (before && before.kind !== "gathering") return sitting;
  const all = joined(known, seats);
  return all === known ? sitting : withAnswers(sitting, round, { kind: "gathering", seats: all });
}

/** Nobody is ready any more: the round has closed. */
export function notReady(sitting: Sitting): Sitting {
  const { ready: _ready, ...rest } = sitting;
  return sitting.ready ? rest : sitting;
}

/** A sitting after one more entry about answers in its rounds. */
export function evolveAnswers(sitting: Sitting, event: AnswerEvent): Sitting {
  const { round } = event;
  switch (event.type) {
    case "RoundEndsSet":
      return changeRound(sitting, round, ({ ends: _ends, ...rest }) => (event.ends === "hand" ? rest : { ...rest, ends: event.ends }));
    case "ReadySaid":
      return withSeats(sitting, "ready", round, [event.seat]);
    case "RoundAnswered":
      return withSeats(sitting, "answered", round, [event.seat]);
    case "AnswersVoided":
      return withAnswers(sitting, round, { kind: "gathering", seats: [] });
    case "ConsentRevealed":
      return withAnswers(sitting, round, { kind: "consent", present: event.present, answers: event.answers });
    case "MarksSet": {
      const { each, several } = event;
      const candidates = event.points.map((point, i) => ({ id: `c${i + 1}`, proposal: null, version: null, point }));
      return changeRound(sitting, round, (one) => ({ ...one, marks: { each, several, candidates } }));
    }
    case "MarksOpened": {
      const { each, several, candidates } = event;
      return changeRound(sitting, round, (one) => ({ ...one, marks: { each, several, candidates } }));
    }
    case "MarksRevealed": {
      const { placed, totals, lines } = event;
      return withAnswers(sitting, round, { kind: "marks", placed, totals, lines });
    }
    case "FormsRevealed": {
      const { answered, questions } = event;
      const comments = event.comments.map((text) => ({ text, published: false }));
      return withAnswers(sitting, round, { kind: "exit-form", answered, questions, comments });
    }
    case "CommentPublished": {
      const before = sitting.answers?.[round];
      if (before?.kind !== "exit-form") return sitting;
      const comments = before.comments.map((one) => (one.text === event.comment ? { ...one, published: true } : one));
      return withAnswers(sitting, round, { ...before, comments });
    }
  }
}
