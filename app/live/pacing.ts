/** Something to be said to a screen reader. A later message on the same topic takes the place of one that still waits. */
export interface Message {
  readonly topic: string;
  /** Interrupts what is being read: one's own turn, a vote that opens, an answer that is asked for. */
  readonly urgent: boolean;
  readonly text: string;
}

/** At most one message in this time (ms). */
export const messageEvery = 5_000;

/** What was said stays in its region for this long (ms): whoever comes upon it later would take it for news. */
const saidFor = 20_000;

/** Whether the last words were said so long ago that their region is emptied. */
export const isStale = (lastAt: number | null, now: number): boolean => lastAt !== null && now - lastAt >= saidFor;

/** The queue with one more message. */
export const queued = (queue: readonly Message[], message: Message): readonly Message[] => {
  const others = queue.filter((one) => one.topic !== message.topic);
  return [...others, message];
};

/** What is to be said now, urgent messages first; null while the last one still has its time or nothing waits. */
export function nextToSay(queue: readonly Message[], lastAt: number | null, now: number): Message | null {
  if (lastAt !== null && now - lastAt < messageEvery) return null;
  return queue.find((one) => one.urgent) ?? queue[0] ?? null;
}
