import type { Decision, Hash, Time } from "../../journal.ts";
import type { Sitting } from "../state.ts";

/** An item that the assembly was asked to close to the public, and how it came out (CLO-1). */
export interface Closing {
  readonly item: string;
  /** Words. */
  readonly reason: Hash;
  /** Words: who is invited beside the delegates, by name or role. */
  readonly invited: readonly Hash[];
  /** The show of hands on it. */
  readonly ballot: string;
  readonly stage: "put" | "lost" | "closed" | "opened";
  /** Closed from then, until then; null: never, or not yet. */
  readonly from: Time | null;
  readonly until: Time | null;
}

type Known = Pick<Sitting, "closings" | "rounds" | "turns" | "floor" | "round">;

/** The closing that holds for an item now. */
export const closedNow = (sitting: Pick<Sitting, "closings">, item: string | null | undefined): Closing | null =>
  sitting.closings?.find((one) => one.item === item && one.stage === "closed") ?? null;

/** The closing of the item in hand; null where everybody may follow. */
export const closedInHand = (sitting: Pick<Sitting, "closings" | "rounds" | "round">): Closing | null =>
  sitting.closings ? closedNow(sitting, sitting.rounds.find(({ id }) => id === sitting.round)?.item) : null;

const overlaps = (closing: Closing, begin: Time, end: Time): boolean =>
  closing.from !== null && end >= closing.from && (closing.until === null || begin < closing.until);

/** Whether any of a round was held while its item was closed, or will be if it opens now. */
export function roundClosed(sitting: Known, id: string | null): boolean {
  const round = sitting.rounds.find((one) => one.id === id);
  if (!round) return false;
  const { phase } = round;
  return (sitting.closings ?? []).some((closing) => {
    if (closing.item !== round.item) return false;
    if (phase.name === "waiting") return closing.stage === "closed";
    return overlaps(closing, phase.openedAt, phase.name === "closed" ? phase.closedAt : Number.MAX_SAFE_INTEGER);
  });
}

/** Whether any of a turn was spoken while its item was closed. */
function turnClosed(sitting: Known, id: string): boolean {
  const turn = sitting.turns.find((one) => one.id === id);
  // A turn that is not over yet ends in the same breath.
  if (!turn) return closedInHand(sitting) !== null;
  return (sitting.closings ?? []).some((one) => one.item === turn.item && overlaps(one, turn.startedAt, turn.endedAt));
}

/** What is said of a closed item in public nevertheless: that it is closed, what is decided, how the sitting goes on, keeping order. */
const stillPublic: ReadonlySet<string> = new Set([
  "ClosingPut",
  "AgreementAsked",
  "SittingAdjourned",
  "SittingClosed",
  "ItemAdded",
  "ItemRemoved",
  "AccessSet",
  "MeasureTaken",
  "MeasureEnded",
  "MeasureAppealed",
  "AppealRuled",
]);

const inside = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inside);
  if (typeof value !== "object" || value === null) return value;
  if ("words" in value && "show" in value) return value.show === "now" ? { ...value, show: "desk" } : value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, inside(field)]));
};

/** CLO-3: what is said on a closed item is not shown to everybody; what was written in it is not revealed to everybody. */
export function withClosedWords(decision: Decision, sittingOf: (id: string) => Sitting | undefined): Decision {
  let changed = false;
  const events = decision.events.map((draft) => {
    const [kind, id = ""] = draft.stream.split("/");
    const sitting = kind === "sitting" ? sittingOf(id) : undefined;
    if (!sitting?.closings || stillPublic.has(draft.event.type)) return draft;
    const { turn, round, rounds } = draft.event;
    const planned = Array.isArray(rounds) ? rounds.map((one: { readonly item?: unknown }) => one.item) : [];
    const hidden =
      typeof turn === "string"
        ? turnClosed(sitting, turn)
        : planned.length > 0
          ? planned.some((item) => typeof item === "string" && closedNow(sitting, item) !== null)
          : roundClosed(sitting, typeof round === "string" ? round : sitting.round);
    if (!hidden) return draft;
    changed = true;
    return { ...draft, event: { ...draft.event, ...(inside(draft.event) as typeof draft.event) } };
  });
  if (!changed) return decision;
  const written = decision.events.flatMap(({ event }) => (event.type === "ContributionsRevealed" ? [JSON.stringify(event)] : [])).join();
  const keep = decision.keep?.map((change) =>
    change.kind === "reveal-words" ? { ...change, hashes: change.hashes.filter((hash) => !written.includes(hash)) } : change,
  );
  return { ...decision, events, ...(keep && { keep }) };
}

const hashes = /(?<=")[0-9a-f]{64}(?=")/g;

/** CLO-3: the words that whoever may follow a closed item reads and the public does not. */
export function closedHashes(sitting: Sitting): ReadonlySet<Hash> {
  if (!sitting.closings) return new Set();
  const rounds = sitting.rounds.filter(({ id }) => roundClosed(sitting, id));
  const ids = rounds.map(({ id }) => id);
  const of = (held: { readonly [round: string]: unknown } | undefined) => ids.map((id) => held?.[id]);
  const answers = Object.fromEntries(Object.entries(sitting.answers ?? {}).filter(([, { kind }]) => kind !== "exit-form"));
  const said = [
    rounds,
    sitting.turns.filter((turn) => turnClosed(sitting, turn.id)),
    sitting.contributions.filter(({ round, revealed }) => revealed && ids.includes(round)),
    (sitting.statements ?? []).filter(({ round }) => ids.includes(round)),
    (sitting.agreements ?? []).map(({ reason }) => reason),
    sitting.floor.waiting,
    of(sitting.tables),
    of(answers),
  ];
  return new Set([...JSON.stringify(said).matchAll(hashes)].map(([hash]) => hash));
}
