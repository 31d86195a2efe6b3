/** What a page is told where a sitting stands, as far as asking for it goes. */
interface Told {
  readonly ok: boolean;
  /** The whole room; absent where only what was missed is told. */
  readonly room?: unknown;
}

const firstMs = 1_000;
const mostMs = 60_000;

/**
 * Asks where a sitting stands: since the last entry heard, or `whole`, because words or the roll behind it have changed. What was
 * refused, because it was asked too often (LIV-6), is asked again after a second, then after twice as long, a minute at most.
 */
export function following<T extends Told>(
  ask: (from: number | null, answered: (told: T) => void) => void,
  seq: () => number,
  take: (told: T, asked: number) => void,
) {
  let wait = firstMs;
  let later: ReturnType<typeof setTimeout> | undefined;
  let wholeOwed = false;
  const follow = (whole = false): void => {
    clearTimeout(later);
    wholeOwed ||= whole;
    const asked = Date.now();
    ask(wholeOwed ? null : seq(), (told) => {
      clearTimeout(later);
      if (!told.ok) {
        later = setTimeout(follow, wait);
        wait = Math.min(wait * 2, mostMs);
        return;
      }
      wait = firstMs;
      if (told.room) wholeOwed = false;
      take(told, asked);
    });
  };
  return { follow, stop: () => clearTimeout(later) };
}
