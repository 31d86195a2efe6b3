import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { following } from "./following.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page that has heard entry 7, and a server that refuses the first `refusals` times. */
function page(refusals: number) {
  const asked: (number | null)[] = [];
  const taken: unknown[] = [];
  const { follow, stop } = following<{ ok: boolean; room?: string }>(
    (from, answered) => {
      asked.push(from);
      const ok = asked.length > refusals;
      answered({ ok, ...(ok && from === null ? { room: "whole" } : {}) });
    },
    () => 7,
    ({ room }) => void taken.push(room ?? "missed"),
  );
  return { asked, taken, follow, stop };
}

test("LIV-6 a page that is refused the whole room asks for it again, later each time, until it has it", () => {
  const { asked, taken, follow } = page(3);
  follow(true);
  vi.advanceTimersByTime(999);
  expect(asked).toEqual([null]);
  vi.advanceTimersByTime(1 + 2_000);
  expect(asked).toEqual([null, null, null]);
  vi.advanceTimersByTime(4_000);
  expect([asked.length, taken]).toEqual([4, ["whole"]]);
  vi.advanceTimersByTime(600_000);
  expect(asked).toHaveLength(4);
  follow();
  expect([asked.at(-1), taken.at(-1)]).toEqual([7, "missed"]);
});

test("LIV-6 a page that comes back before then still asks for the whole room, and only once", () => {
  const { asked, taken, follow, stop } = page(1);
  follow(true);
  stop();
  vi.advanceTimersByTime(5_000);
  expect(asked).toEqual([null]);
  follow();
  vi.advanceTimersByTime(5_000);
  expect([asked, taken]).toEqual([[null, null], ["whole"]]);
});
