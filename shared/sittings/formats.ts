import type { StandingOrders } from "../founding/standingOrders.ts";
import type { EntryKind, Round, RoundFormat } from "./state.ts";

/** What a round asks of each seat. */
export type Asks = "consent" | "marks" | "exit-form";

/** What a format of round allows. */
export interface FormatRule {
  /** What one may join the list for. Points of order, points of information and procedural motions are open in every format with a list. */
  readonly joins: readonly EntryKind[];
  /** The facilitator may call a seat to the floor without the list; the turn is of this kind. */
  readonly calls: "presentation" | "answer" | null;
  /** Everybody present is put on the list when the round opens, and each speaks once (FLR-8). */
  readonly everyoneOnce: boolean;
  /** Contributions go to and fro between for and against (FLR-11). */
  readonly alternates: boolean;
  /** Contributions are written, and revealed together when the round closes (WRT-1). */
  readonly writes: boolean;
  /** Which of the standing orders' lengths a speaker has; null: the round's own time is the limit. */
  readonly pace: "goRoundSeconds" | "openFloorSeconds" | "debateSeconds" | null;
  /** Each seat present answers once: what it says to the proposal, where it places its marks, a form. Kept apart until the round closes. */
  readonly asks: Asks | null;
  /** Nothing more is accepted once the round's time is up (WRT-3). Other rounds only show that it is up (RND-3). */
  readonly endsByTime: boolean;
  /** Those present sit at tables of their own and report (GRP-1). */
  readonly tables: boolean;
}

const order: readonly EntryKind[] = ["point-of-order"];
const anyPoint: readonly EntryKind[] = ["point-of-order", "point-of-information", "procedural-motion"];
const timerOnly: FormatRule = {
  joins: order,
  calls: null,
  everyoneOnce: false,
  alternates: false,
  writes: false,
  pace: null,
  asks: null,
  endsByTime: false,
  tables: false,
};

/** The formats as data (domain.md §4). */
export const formats: { readonly [format in RoundFormat]: FormatRule } = {
  presentation: { ...timerOnly, joins: anyPoint, calls: "presentation" },
  chair: { ...timerOnly, joins: anyPoint },
  silent: timerOnly,
  "go-round": { ...timerOnly, joins: ["contribution", "point-of-order"], everyoneOnce: true, pace: "goRoundSeconds" },
  "clarifying-questions": { ...timerOnly, joins: ["question", ...anyPoint], calls: "answer", pace: "openFloorSeconds" },
  "open-floor": { ...timerOnly, joins: ["contribution", "question", ...anyPoint], pace: "openFloorSeconds" },
  debate: { ...timerOnly, joins: ["contribution", ...anyPoint], alternates: true, pace: "debateSeconds" },
  written: { ...timerOnly, writes: true, endsByTime: true },
  "small-groups": { ...timerOnly, tables: true },
  statements: timerOnly,
  consent: { ...timerOnly, joins: anyPoint, asks: "consent" },
  marks: { ...timerOnly, joins: anyPoint, asks: "marks" },
  "exit-form": { ...timerOnly, asks: "exit-form" },
  ballot: { ...timerOnly, joins: ["point-of-order"] },
  break: { ...timerOnly, joins: [] },
};

/** A point of order has a minute, whatever the round (FLR-7); a point of information likewise. */
export const pointMs = 60_000;

/** Whoever has had the floor for longer has spoken, and does not pass (FLR-13). Milliseconds. */
export const passWithinMs = 10_000;

/** How long each speaker of a round has, in ms; null where only the round's own time counts. */
export function limitMsOf(round: Pick<Round, "format" | "secondsEach">, orders: StandingOrders): number | null {
  if (round.secondsEach !== null) return round.secondsEach * 1000;
  const { pace } = formats[round.format];
  return pace === null ? null : orders.speaking[pace] * 1000;
}
