import { describe, expect, it } from "vitest";
import { isStale, type Message, nextToSay, queued } from "./pacing.ts";

const message = (topic: string, text = topic, urgent = false): Message => ({ topic, text, urgent });

describe("announcements", () => {
  it("come at most every five seconds", () => {
    const queue = [message("round")];
    expect(nextToSay(queue, null, 0)?.topic).toBe("round");
    expect(nextToSay(queue, 1_000, 5_999)).toBeNull();
    expect(nextToSay(queue, 1_000, 6_000)?.topic).toBe("round");
  });

  it("say what is urgent first", () => {
    expect(nextToSay([message("round"), message("turn", "It is your turn", true)], null, 0)?.topic).toBe("turn");
  });

  it("say only the newest on one topic", () => {
    const queue = [message("place", "You are third"), message("round"), message("place", "You are next")].reduce(
      queued,
      [] as readonly Message[],
    );
    expect(queue.map(({ text }) => text)).toEqual(["round", "You are next"]);
  });

  it("leave their region once they are old, so that nobody comes upon them as news", () => {
    expect([isStale(null, 90_000), isStale(1_000, 20_999), isStale(1_000, 21_000)]).toEqual([false, false, true]);
  });

  it("say nothing where nothing waits", () => {
    expect(nextToSay([], null, 0)).toBeNull();
  });
});
