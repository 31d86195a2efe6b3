/** One part of a course: its minutes, and whether they stay as they are. */
export interface Part {
  readonly minutes: number;
  readonly fixed?: boolean;
}

/**
 * The parts at other lengths, so that together they have `total` minutes (TPL-5): each in proportion, at least one minute, the
 * minutes left over to the largest remainders, earlier ones first. Fixed parts (votes) keep theirs. Null where that cannot be.
 */
export function scaled(parts: readonly Part[], total: number): readonly number[] | null {
  const free = parts.filter((part) => !part.fixed);
  const kept = parts.reduce((sum, part) => sum + (part.fixed ? part.minutes : 0), 0);
  const left = total - kept;
  if (free.length === 0 ? left !== 0 : left < free.length) return null;
  // Everybody's one minute first: only what is above it is shared out, so that no part falls below it.
  const above = free.reduce((sum, part) => sum + part.minutes - 1, 0);
  const share = left - free.length;
  const whole = (part: Part): number => (above === 0 ? 0 : ((part.minutes - 1) * share - (((part.minutes - 1) * share) % above)) / above);
  const rest = (part: Part): number => (above === 0 ? 0 : ((part.minutes - 1) * share) % above);
  let over = share - free.reduce((sum, part) => sum + whole(part), 0);
  const more = new Map<Part, number>();
  const byRest = free.map((part, place) => ({ part, place })).sort((a, b) => rest(b.part) - rest(a.part) || a.place - b.place);
  for (let next = 0; over > 0; over -= 1, next = (next + 1) % byRest.length) {
    const part = byRest[next]?.part;
    if (part) more.set(part, (more.get(part) ?? 0) + 1);
  }
  return parts.map((part) => (part.fixed ? part.minutes : 1 + whole(part) + (more.get(part) ?? 0)));
}
