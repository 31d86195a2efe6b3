import type { Time } from "../journal.ts";
import type { SittingEvent } from "./events.ts";
import { isPoint } from "./floor.ts";
import type { Floor, FloorEntry, Sitting, SpokenTurn, Turn } from "./state.ts";
import { withReplaced } from "./turnTexts.ts";

type FloorEvent = Extract<
  SittingEvent,
  {
    readonly type:
      | "ListJoined"
      | "ListLeft"
      | "EntryMoved"
      | "ListClosed"
      | "ListReopened"
      | "ListOrderSet"
      | "FloorGiven"
      | "TurnPaused"
      | "TurnResumed"
      | "TurnTimeAdded"
      | "TurnPassed"
      | "TurnEnded"
      | "TimeYielded"
      | "PointRuled"
      | "WordsRecorded"
      | "SummaryRecorded";
  }
>;

/** The floor: who waits, who speaks, who has spoken. */
export function evolveFloor(sitting: Sitting, event: FloorEvent, at: Time): Sitting {
  const { floor } = sitting;
  const onFloor = (change: Partial<Floor>): Sitting => ({ ...sitting, floor: { ...floor, ...change } });
  const ofTurn = (id: string, change: Partial<SpokenTurn>): Sitting => ({
    ...sitting,
    turns: sitting.turns.map((turn) => (turn.id === id ? { ...turn, ...change } : turn)),
  });
  switch (event.type) {
    case "ListJoined": {
      const { type: _type, by: _by, entry: id, ...who } = event;
      const entry: FloorEntry = { id, ...who, joinedAt: at, passes: 0, movedBehind: null };
      return { ...onFloor({ waiting: [...floor.waiting, entry] }), next: nextAfter(sitting, id) };
    }
    case "ListLeft":
      return onFloor({ waiting: floor.waiting.filter((entry) => entry.id !== event.entry) });
    case "EntryMoved":
      return onFloor({ waiting: floor.waiting.map((entry) => moved(entry, event.entry, event.behind)) });
    case "ListClosed":
      return onFloor({ listOpen: false });
    case "ListReopened":
      return onFloor({ listOpen: true });
    case "ListOrderSet":
      return onFloor({ order: event.order });
    case "FloorGiven": {
      const { type: _type, passedOver: _passedOver, undo: _undo, entry: id, ...who } = event;
      const waited = floor.waiting.find((entry) => entry.id === id);
      const speaking: Turn = {
        id,
        ...who,
        startedAt: at,
        pausedAt: null,
        pausedMs: 0,
        joinedAt: waited?.joinedAt ?? at,
        passes: waited?.passes ?? 0,
        ...(waited?.extraMs === undefined ? {} : { extraMs: waited.extraMs }),
      };
      const held = floor.speaking ? { ...floor.speaking, pausedAt: floor.speaking.pausedAt ?? at } : floor.held;
      return { ...onFloor({ waiting: floor.waiting.filter((entry) => entry.id !== id), speaking, held }), next: nextAfter(sitting, id) };
    }
    case "TurnPaused":
      return floor.speaking ? onFloor({ speaking: { ...floor.speaking, pausedAt: floor.speaking.pausedAt ?? at } }) : sitting;
    case "TurnResumed":
      return floor.speaking ? onFloor({ speaking: running(floor.speaking, at) }) : sitting;
    case "TurnTimeAdded":
      return floor.speaking ? onFloor({ speaking: { ...floor.speaking, limitMs: (floor.speaking.limitMs ?? 0) + event.ms } }) : sitting;
    case "TurnPassed":
      return passed(sitting, event.entry);
    case "TimeYielded":
      return onFloor({
        waiting: floor.waiting.map((entry) => (entry.id === event.entry ? { ...entry, extraMs: (entry.extraMs ?? 0) + event.ms } : entry)),
      });
    case "TurnEnded":
      return ended(sitting, event.turn, event.spokenMs, at);
    case "PointRuled":
      return ofTurn(event.turn, { upheld: event.upheld });
    case "WordsRecorded":
      return withReplaced(
        ofTurn(event.turn, { text: event.text, wordCount: event.wordCount }),
        event.turn,
        sitting.turns.find(({ id }) => id === event.turn)?.text,
      );
    case "SummaryRecorded":
      return withReplaced(
        ofTurn(event.turn, { summary: event.text }),
        event.turn,
        sitting.turns.find(({ id }) => id === event.turn)?.summary,
      );
  }
}

const nextAfter = (sitting: Sitting, entry: string): Sitting["next"] => ({
  ...sitting.next,
  entry: Math.max(sitting.next.entry, Number(entry.slice(1)) + 1),
});

/** The entry moved stands behind these; entries moved earlier know whether it is now ahead of them or not, so that the order stays one line. */
function moved(entry: FloorEntry, id: string, behind: readonly string[]): FloorEntry {
  if (entry.id === id) return { ...entry, movedBehind: behind };
  if (entry.movedBehind === null) return entry;
  const others = entry.movedBehind.filter((other) => other !== id);
  return { ...entry, movedBehind: behind.includes(entry.id) ? others : [...others, id] };
}

const running = (turn: Turn, at: Time): Turn => ({
  ...turn,
  pausedAt: null,
  pausedMs: turn.pausedMs + (turn.pausedAt === null ? 0 : at - turn.pausedAt),
});

/** Who passes once is offered a turn again at the end; who passes twice is done (FLR-8). */
function passed(sitting: Sitting, id: string): Sitting {
  const { floor } = sitting;
  const { speaking } = floor;
  if (speaking?.id === id) {
    const { startedAt: _s, limitMs: _l, pausedAt: _p, pausedMs: _m, answers: _a, words: _w, kind, ...rest } = speaking;
    const again: readonly FloorEntry[] =
      speaking.passes > 0 || kind === "presentation" || kind === "answer"
        ? []
        : [{ ...rest, kind, passes: speaking.passes + 1, movedBehind: null }];
    return { ...sitting, floor: { ...floor, speaking: null, waiting: [...floor.waiting, ...again] } };
  }
  const waiting = floor.waiting.flatMap((entry) =>
    entry.id !== id ? [entry] : entry.passes > 0 ? [] : [{ ...entry, passes: entry.passes + 1 }],
  );
  return { ...sitting, floor: { ...floor, waiting } };
}

/** A turn ends; whoever was interrupted has the floor back, and their clock goes on unless the round is paused. */
function ended(sitting: Sitting, id: string, spokenMs: number, at: Time): Sitting {
  const { floor, heard } = sitting;
  const turn = floor.speaking?.id === id ? floor.speaking : floor.held?.id === id ? floor.held : null;
  if (!turn) return sitting;
  const round = sitting.rounds.find((one) => one.id === sitting.round);
  const { limitMs: _l, pausedAt: _p, pausedMs: _m, joinedAt: _j, passes: _q, extraMs: _x, words, ...rest } = turn;
  const spoken: SpokenTurn = {
    ...rest,
    item: round?.item ?? "",
    round: round?.id ?? "",
    endedAt: at,
    spokenMs,
    text: words?.text ?? null,
    wordCount: words?.wordCount ?? 0,
    upheld: null,
  };
  const back = floor.held && round?.phase.name === "open" ? running(floor.held, at) : floor.held;
  return {
    ...sitting,
    floor: {
      ...floor,
      held: null,
      speaking: turn === floor.speaking ? back : floor.speaking,
      // A point of information is put to one speaker and falls with their turn.
      waiting: isPoint(turn.kind) ? floor.waiting : floor.waiting.filter((entry) => entry.kind !== "point-of-information"),
    },
    turns: [...sitting.turns, spoken],
    heard: {
      bySeat: { ...heard.bySeat, [turn.seat]: (heard.bySeat[turn.seat] ?? 0) + spokenMs },
      byRegion: { ...heard.byRegion, [turn.region]: (heard.byRegion[turn.region] ?? 0) + spokenMs },
    },
  };
}
