import { describe, expect, it } from "vitest";
import { clockText } from "./clock.ts";
import { type Clocks, serverClock } from "./serverClock.ts";

/** A device whose wall clock is wrong by `wrongBy` ms; the server's time is `true`. */
function device(wrongBy: number) {
  const time = { true: 1_000_000, wall: 1_000_000 + wrongBy, steady: 5_000 };
  const clocks: Clocks = { wall: () => time.wall, steady: () => time.steady };
  return {
    time,
    clocks,
    passes: (ms: number): void => {
      time.true += ms;
      time.wall += ms;
      time.steady += ms;
    },
    sleeps: (ms: number): void => {
      time.true += ms;
      time.wall += ms;
    },
    set: (by: number): void => {
      time.wall += by;
    },
  };
}

describe("the server's time in a browser", () => {
  it("is right within half of the way, whatever the local clock says", () => {
    for (const wrongBy of [0, -3_600_000, 86_400_000, 37]) {
      const { clocks, passes, time } = device(wrongBy);
      const clock = serverClock(time.true, clocks);
      const asked = clocks.wall();
      passes(300);
      const told = time.true;
      passes(100);
      clock.heard(told, asked);
      expect(Math.abs(clock.now() - time.true)).toBeLessThanOrEqual(200);
      passes(600_000);
      expect(Math.abs(clock.now() - time.true)).toBeLessThanOrEqual(200);
      expect(clock.astray()).toBe(false);
    }
  });

  it("goes on through sleep, and asks again afterwards", () => {
    const { clocks, sleeps, passes, time } = device(-90_000);
    const clock = serverClock(time.true, clocks);
    passes(1_000);
    sleeps(120_000);
    expect(clock.now()).toBe(time.true);
    expect(clock.astray()).toBe(true);
    clock.heard(time.true, clocks.wall());
    expect(clock.astray()).toBe(false);
  });

  it("notices that the local clock was set, and is right again once the server was asked", () => {
    const { clocks, set, time } = device(0);
    const clock = serverClock(time.true, clocks);
    set(-7_200_000);
    expect(clock.astray()).toBe(true);
    clock.heard(time.true, clocks.wall());
    expect(clock.now()).toBe(time.true);
    expect(clockText(time.true + 90_000 - clock.now())).toBe("1:30");
  });
});
