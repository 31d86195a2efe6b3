import { statementsKeptOf } from "../../db/private/statements.ts";
import { mapSteps } from "../../shared/opinion/map.ts";
import { mapsToMake } from "../../shared/sittings/statements.ts";
import { newId, type Perform } from "../perform.ts";
import type { AssemblyRecord } from "../record.ts";
import { type Making, makeMap } from "./makeMap.ts";

/** What making maps needs from around it. */
export interface MapSurroundings {
  readonly record: AssemblyRecord;
  readonly perform: () => Perform;
  readonly trouble: (error: unknown, what: string) => void;
  /** A step of a sitting's map is done. */
  readonly moved: (sitting: string) => void;
  /** Milliseconds before the first new attempt after one that failed; each later one waits twice as long, at most a minute. */
  readonly againMs?: number;
  readonly make?: typeof makeMap;
}

const longestPauseMs = 60_000;
const passing: ReadonlySet<string> = new Set(["notSaved", "somethingBroke"]);

/**
 * Makes the map of every closed round that has none (OPN-16), one at a time, from the sealed positions. What was interrupted by a
 * restart, or by the end of the thread, is simply made again: the same rows and seed give the same map, and it is published once.
 */
export function openMapMaker({ record, perform, trouble, moved, againMs = 1_000, make = makeMap }: MapSurroundings) {
  const kept = statementsKeptOf(record.db);
  /** Maps that were refused: to try again would change nothing. */
  const given = new Set<string>();
  let making: (Making & { readonly sitting: string; readonly done: number }) | null = null;
  let again: NodeJS.Timeout | null = null;
  let pause = againMs;
  let closed = false;

  const next = () => {
    for (const id of record.memory.ids("sitting")) {
      const sitting = record.memory.sitting(id);
      for (const { round, sealed } of sitting ? mapsToMake(sitting) : []) {
        const rows = kept.sealed(id, round)?.rows;
        if (sealed && rows !== undefined && !given.has(`${id}:${round}`)) return { id, round, seed: sealed.seed, rows };
      }
    }
    return null;
  };

  const publish = async (sitting: string, round: string, map: unknown): Promise<void> => {
    const answer = await perform()({
      id: `clock-${newId()}`,
      by: "clock",
      command: { type: "PublishOpinionMap", sitting, round, map },
    });
    if (answer.ok) return;
    // A disk that was full for a moment refuses no map: it is made again.
    if (passing.has(answer.refusal.refused)) throw new Error(answer.refusal.refused);
    given.add(`${sitting}:${round}`);
    trouble(new Error(answer.refusal.refused), `the opinion map of round ${round} of sitting ${sitting} was not taken`);
  };

  /** Looks for a map that is to be made; called when a round was sealed and when the server starts. */
  const look = (): void => {
    if (making || closed || again) return;
    const order = next();
    if (!order) return;
    const { id, round, seed, rows } = order;
    const step = (done: number): void => {
      if (making) making = { ...making, done };
      moved(id);
    };
    const begun = make({ rows, seed }, step);
    making = { ...begun, sitting: id, done: 0 };
    begun.map
      .then((map) => publish(id, round, map))
      .then(
        () => {
          pause = againMs;
        },
        (error: unknown) => {
          if (closed) return;
          trouble(error, `the opinion map of round ${round} of sitting ${id} was not made; trying again`);
          again = setTimeout(() => {
            again = null;
            look();
          }, pause);
          again.unref();
          pause = Math.min(pause * 2, longestPauseMs);
        },
      )
      .finally(() => {
        making = null;
        moved(id);
        look();
      });
  };

  return {
    look,
    /** How far the map of this sitting that is being made is. */
    doneIn: (sitting: string): { readonly done: number; readonly all: number } | null =>
      making?.sitting === sitting ? { done: making.done, all: mapSteps } : null,
    close: (): void => {
      closed = true;
      if (again) clearTimeout(again);
      making?.end();
    },
  };
}

export type MapMaker = ReturnType<typeof openMapMaker>;
