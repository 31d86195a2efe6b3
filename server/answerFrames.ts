import type { Entry } from "../shared/journal.ts";
import type { AnswersFrame } from "../shared/sittings/answers/frame.ts";
import type { SittingEvent } from "../shared/sittings/events.ts";

interface Gathered {
  readonly answered: string[];
  readonly ready: string[];
}

/** Gathers what seats answered between two frames, sitting by sitting and round by round (LIV-5). */
export function answerFrames() {
  const sittings = new Map<string, Map<string, Gathered>>();
  return {
    /** Takes a bulk entry of a sitting's stream. */
    take({ stream, event }: Entry): void {
      // The stream names the union its event was read with.
      const one = event as SittingEvent;
      if (one.type !== "RoundAnswered" && one.type !== "ReadySaid") return;
      const sitting = stream.slice("sitting/".length);
      const rounds = sittings.get(sitting) ?? new Map<string, Gathered>();
      sittings.set(sitting, rounds);
      const gathered = rounds.get(one.round) ?? { answered: [], ready: [] };
      rounds.set(one.round, gathered);
      (one.type === "ReadySaid" ? gathered.ready : gathered.answered).push(one.seat);
    },
    /** What was answered was voided before it was told (CON-5): a frame must not bring it back. */
    forget({ stream, event }: Entry): void {
      const one = event as SittingEvent;
      if (!stream.startsWith("sitting/") || one.type !== "AnswersVoided") return;
      const rounds = sittings.get(stream.slice("sitting/".length));
      const gathered = rounds?.get(one.round);
      if (gathered) rounds?.set(one.round, { ...gathered, answered: [] });
    },
    /** Gives what was gathered, and begins anew. */
    empty(): readonly { readonly sitting: string; readonly frame: AnswersFrame }[] {
      const frames = [...sittings].flatMap(([sitting, rounds]) =>
        [...rounds].map(([round, gathered]) => ({ sitting, frame: { round, ...gathered } })),
      );
      sittings.clear();
      return frames;
    },
  };
}
