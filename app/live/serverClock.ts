/** What a browser's clocks say in one moment: the wall clock, which may be wrong and be set, and one that only counts on. */
export interface Clocks {
  readonly wall: () => number;
  /** Counts on evenly; may stand still while the device sleeps. */
  readonly steady: () => number;
}

/** The two clocks may part by so much before the server is asked again, ms. */
const apartMost = 400;

/**
 * The server's time as a browser can know it. The wall clock goes on while the device sleeps but may be wrong, and may be set at any
 * moment; the steady one cannot be set but may sleep. So time goes on by the wall clock, and where the two have parted (after sleep, or
 * because the clock was set) the server must be asked again: `astray` says so.
 */
export function serverClock(at: number, clocks: Clocks) {
  let offset = at - clocks.wall();
  let parted = clocks.wall() - clocks.steady();
  return {
    now: (): number => clocks.wall() + offset,
    /** The server said `told` in answer to what was asked at `asked` (wall clock): half of the way is taken as over. */
    heard(told: number, asked: number): void {
      offset = told - (asked + clocks.wall()) / 2;
      parted = clocks.wall() - clocks.steady();
    },
    /** Whether the clocks have parted since the server was last heard. */
    astray: (): boolean => Math.abs(clocks.wall() - clocks.steady() - parted) > apartMost,
  };
}
