import type { Entry, Time } from "../journal.ts";
import type { SittingEvent } from "./events.ts";
import { evolveFloor } from "./evolveFloor.ts";
import { withGone } from "./ids.ts";
import type { Floor, Sitting, SpokenTurn, Turn } from "./state.ts";
import { withReplaced } from "./turnTexts.ts";

export const undoableActs = ["FloorGiven", "TurnEnded", "EntryMoved", "ListClosed", "ListReopened", "ListOrderSet", "ListLeft"] as const;
/** What the desk can take back on the floor, by the event it wrote. */
export type UndoableAct = (typeof undoableActs)[number];

/** So long the last act can be undone, in milliseconds (DSK-4). */
export const undoMs = 60_000;

/** The last thing that the desk did on the floor, with what stood before it. */
export interface FloorAct {
  readonly act: UndoableAct;
  readonly by: string;
  readonly at: Time;
  /** The floor as it would be now without it: who joins or leaves the list meanwhile does so here as well. */
  readonly floor: Floor;
  /** How many turns were over before it. */
  readonly turns: number;
}

/** The act that can be undone now; null if there is none or its time is over. */
export const undoable = ({ lastAct }: Pick<Sitting, "lastAct">, at: Time): FloorAct | null =>
  lastAct && at < lastAct.at + undoMs ? lastAct : null;

const actOf = (event: SittingEvent): UndoableAct | null => {
  const act = undoableActs.find((one) => one === event.type);
  return act && "undo" in event && event.undo ? act : null;
};

/** Keeps what the desk did last, until anything else happens on the floor (DSK-4). `after` is the sitting with the entry taken in. */
export function withLastAct(before: Sitting, after: Sitting, { at, actor, event }: Entry<SittingEvent>): Sitting {
  const act = actOf(event);
  const last = before.lastAct;
  if (act) {
    // What is written in one breath is one act: giving the floor ends the turn before it.
    const begun = last && last.at === at && last.by === actor ? last : { floor: before.floor, turns: before.turns.length };
    return { ...after, lastAct: { act, by: actor, at, floor: begun.floor, turns: begun.turns } };
  }
  if (!last || !after.lastAct) return after;
  if (event.type === "ListJoined" || event.type === "ListLeft") {
    const was = { ...before, floor: last.floor };
    const waitsTwice = event.type === "ListJoined" && last.floor.waiting.some(({ seat }) => seat === event.seat);
    return waitsTwice ? forgotten(after) : { ...after, lastAct: { ...last, floor: evolveFloor(was, event, at).floor } };
  }
  return touchesTheFloor(before, after, event) ? forgotten(after) : after;
}

const touchesTheFloor = (before: Sitting, after: Sitting, { type }: SittingEvent): boolean =>
  before.floor !== after.floor ||
  before.rounds !== after.rounds ||
  before.phase !== after.phase ||
  before.interests !== after.interests ||
  // MOD-2: nobody comes back to the floor, or to the list, by undoing.
  before.measures !== after.measures ||
  (before.motions !== after.motions && type !== "MotionMoved") ||
  (before.turns !== after.turns && type !== "WordsRecorded" && type !== "SummaryRecorded");

function forgotten(sitting: Sitting): Sitting {
  const { lastAct: _lastAct, ...rest } = sitting;
  return rest;
}

/** The floor as it was before the last act: whoever was speaking goes on with the time they had. */
export function undone(sitting: Sitting, at: Time): Sitting {
  const { lastAct, ...rest } = sitting;
  if (!lastAct) return sitting;
  const gone = sitting.turns.slice(lastAct.turns);
  const { speaking, held } = lastAct.floor;
  const back = (turn: Turn | null): Turn | null => turn && goingOn(turn, gone, at - lastAct.at);
  const floor = { ...lastAct.floor, speaking: back(speaking), held: back(held) };
  const turns = sitting.turns.slice(0, lastAct.turns);
  // MOT-7: a motion stands with the turn in which it was moved.
  const stands = new Set([...turns, speaking, held].flatMap((one) => one?.id ?? []));
  const motions = rest.motions?.filter(({ turn }) => stands.has(turn));
  const unmoved = (rest.motions ?? []).filter(({ turn }) => !stands.has(turn));
  // A summary does not go back to the floor with its turn: only a withdrawal still knows it.
  const kept = gone.reduce((into: Sitting, { id, summary }) => withReplaced(into, id, summary), rest);
  return {
    ...withGone(kept, "motion", unmoved),
    floor,
    turns,
    ...(motions && { motions }),
    heard: {
      bySeat: lessHeard(sitting.heard.bySeat, gone, ({ seat }) => seat),
      byRegion: lessHeard(sitting.heard.byRegion, gone, ({ region }) => region),
    },
  };
}

/** A turn that goes on: the time since it was ended is nobody's, and words put down for it stay with it. */
function goingOn(turn: Turn, gone: readonly SpokenTurn[], ms: number): Turn {
  const spoken = gone.find(({ id }) => id === turn.id);
  const words = spoken?.text ? { words: { text: spoken.text, wordCount: spoken.wordCount } } : {};
  return { ...turn, ...words, pausedMs: turn.pausedAt === null ? turn.pausedMs + ms : turn.pausedMs };
}

function lessHeard(
  heard: { readonly [key: string]: number },
  gone: readonly SpokenTurn[],
  of: (turn: SpokenTurn) => string,
): { readonly [key: string]: number } {
  const left = { ...heard };
  for (const turn of gone) left[of(turn)] = (left[of(turn)] ?? 0) - turn.spokenMs;
  return left;
}
