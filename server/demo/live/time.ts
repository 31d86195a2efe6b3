/** The clock of simulated people: their seconds, and what they do later. */
export interface SimulatedTime {
  /** The time it is, ms. */
  now(): number;
  /** Once, so many of their milliseconds from now. */
  later(ms: number, happen: () => void): void;
  /** Again and again. */
  every(ms: number, happen: () => void): void;
  /** Nothing more happens. */
  stop(): void;
}

/** Time that runs `speed` times as fast as everybody's, from now on: 1 in the demonstration, more where nobody watches. */
export function timeOf(speed = 1): SimulatedTime {
  const begun = Date.now();
  const running = new Set<NodeJS.Timeout>();
  return {
    now: () => begun + Math.round((Date.now() - begun) * speed),
    later: (ms, happen) => {
      const timer = setTimeout(() => {
        running.delete(timer);
        happen();
      }, ms / speed);
      running.add(timer);
    },
    every: (ms, happen) => void running.add(setInterval(happen, Math.max(5, ms / speed))),
    stop: () => {
      for (const timer of running) clearTimeout(timer);
      running.clear();
    },
  };
}
