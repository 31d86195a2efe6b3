import { ukDay } from "../../shared/calendar/days.ts";
import type { AssemblyRecord } from "../record.ts";

/** Where only votes or answers came, an answer is worked out anew at most so often, as pages are. */
const atMostEvery = 1_000;

/** What an answer is worked out of. */
export interface Moving {
  readonly record: Pick<AssemblyRecord, "moves"> & { readonly memory: { readonly hash: string } };
  readonly now: () => number;
}

/** What was worked out for an address, and how much of memory it takes, in characters. */
interface Worked<T> {
  readonly value: T;
  readonly size: number;
}

/**
 * Keeps what is worked out of the record for an address until the record or the day in the United Kingdom has moved: the same for
 * everyone (PUB-1), so whoever asks again and again costs nothing. While votes come in by the hundred it is worked out once a second (OPD-13). `most`: how many characters of it; what was worked out first goes.
 */
export function keptAnswers<T>({ record, now }: Moving, most: number) {
  const kept = new Map<string, Worked<T> & { readonly hash: string; readonly madeAt: number }>();
  let size = 0;
  let of = "";
  return (address: string, work: () => Worked<T> | null): T | null => {
    const state = `${record.moves()} ${ukDay(now())}`;
    if (state !== of) {
      kept.clear();
      size = 0;
      of = state;
    }
    const known = kept.get(address);
    if (known && (known.hash === record.memory.hash || now() - known.madeAt < atMostEvery)) return known.value;
    const worked = work();
    if (!worked) return null;
    if (known) {
      kept.delete(address);
      size -= known.size;
    }
    kept.set(address, { ...worked, hash: record.memory.hash, madeAt: now() });
    size += worked.size;
    for (const [oldest, { size: freed }] of kept) {
      if (size <= most) break;
      kept.delete(oldest);
      size -= freed;
    }
    return worked.value;
  };
}
