import type { Ballot, MajorityBallot } from "../../shared/ballots/state.ts";
import { ukTime } from "../../shared/calendar/days.ts";
import type { Draft } from "../../shared/journal.ts";
import { decideNote } from "../../shared/minutes/decide.ts";
import { minutesCommands } from "../../shared/minutes/whole/commands.ts";
import { decideMinutes } from "../../shared/minutes/whole/decide.ts";
import { minutesEvents } from "../../shared/minutes/whole/events.ts";
import { evolveMinutes } from "../../shared/minutes/whole/evolve.ts";
import type { Minutes } from "../../shared/minutes/whole/state.ts";
import type { Sitting } from "../../shared/sittings/state.ts";
import { entriesOf, expectDecision, factsAt, given, secretary } from "./given.ts";
import { ballot, confirm, facts, sitting, world } from "./noteWorld.ts";

/** Minutes of the closed sitting of `noteWorld.ts`, its note confirmed, and a later sitting that may approve them. */

/** Eight days after the sitting, when the note was confirmed and the minutes are written. */
export const writtenAt = ukTime("2026-03-20", 600);
/** The later sitting. */
export const later: Sitting = { ...sitting, id: "13", startsAt: ukTime("2026-04-16", 600), openedAt: ukTime("2026-04-16", 600) };
/** Afterwards. */
export const afterwards = ukTime("2026-04-17", 600);
/** A show of hands of the later sitting that agreed to the minutes. */
export const approval = (fields: Partial<MajorityBallot> = {}): MajorityBallot =>
  ballot(5, {
    ...{ sitting: "13", proposal: null, version: null, textHash: null, visibility: "show-of-hands" },
    ...{ opensAt: ukTime("2026-04-16", 620), declaredAt: ukTime("2026-04-16", 630) },
    ...fields,
  });

/** A moment of the story: what was decided, and when. */
interface Then {
  readonly at: number;
  readonly drafts: readonly Draft[];
}

/** The assembly as it stands after the note was confirmed (unless `draft`) and all that was decided on the minutes since. */
export function minutesWorld(told: readonly Then[] = [], { approvals = [approval()], draft = false } = {}) {
  const { events } = expectDecision(decideNote(confirm(), world([ballot(1)]), facts));
  const before = world([ballot(1)], draft ? [] : events);
  const entries = told.flatMap(({ at, drafts }, i) => entriesOf(minutesEvents, drafts, { at, seq: 100 * (i + 1) }));
  const minutes = entries.reduce<Minutes | null>(evolveMinutes, null);
  const all: readonly Ballot[] = [...approvals, ballot(1)];
  return {
    ...before,
    minutes: (id: string) => (id === "12" ? minutes : null),
    sitting: (id: string) => (id === "13" ? later : before.sitting(id)),
    ballot: (id: string) => all.find((one) => one.id === id) ?? null,
  };
}
export type MinutesWorld = ReturnType<typeof minutesWorld>;

/** The story so far, told step by step; `ask` asks without going on. */
export class MinutesStory {
  readonly told: Then[] = [];
  readonly options: Parameters<typeof minutesWorld>[1];
  at = writtenAt;

  constructor(options: Parameters<typeof minutesWorld>[1] = {}) {
    this.options = options;
  }

  get world(): MinutesWorld {
    return minutesWorld(this.told, this.options);
  }

  /** Asks for something about the minutes of sitting 12. */
  ask(command: { readonly type: string; readonly [field: string]: unknown }) {
    const read = minutesCommands.parse({ sitting: "12", ...command });
    return given(this.world).when((know) => decideMinutes(read, know, factsAt(this.at, secretary)));
  }

  /** Asks, and goes on from what was decided; time goes by. */
  does(command: { readonly type: string; readonly [field: string]: unknown }, ...events: readonly string[]): this {
    const { events: drafts } = this.ask(command).thenEvents(...events);
    this.told.push({ at: this.at, drafts });
    this.at += 60_000;
    return this;
  }

  /** The minutes as they stand. */
  get minutes(): Minutes {
    const found = this.world.minutes("12");
    if (!found) throw new Error("nobody did anything to the minutes");
    return found;
  }
}
