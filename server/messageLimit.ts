/** How much one sender may send: so many messages in each stretch of time. */
export interface MessageLimit {
  readonly most: number;
  readonly everyMs: number;
}

/**
 * Counts messages by sender; gives whether this one may go on. Counts start anew together, so that a thousand senders cost one
 * map and no timers. `elapsed` is a clock that never steps back.
 */
export function messageLimit({ most, everyMs }: MessageLimit, elapsed: () => number = () => performance.now()) {
  let counts = new Map<string, number>();
  let until = elapsed() + everyMs;
  return (sender: string): boolean => {
    const at = elapsed();
    if (at >= until) {
      counts = new Map();
      until = at + everyMs;
    }
    const sent = (counts.get(sender) ?? 0) + 1;
    counts.set(sender, sent);
    return sent <= most;
  };
}
