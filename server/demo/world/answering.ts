import { addMonths } from "../../../shared/calendar/days.ts";
import type { Story } from "./story.ts";

/** A department's answer in the story. */
export interface Reply {
  readonly addressee: string;
  readonly recommendation: number;
  readonly answer: "accepted" | "in-part" | "not-accepted" | "outside-powers";
  readonly reason: string;
  readonly owner?: string;
  readonly sentTo?: string;
}

/** The plan item that came of a proposal. */
export function itemOf(story: Story, key: string): string {
  const { memory } = story.world.record;
  const proposal = story.number(key);
  const outcome = memory
    .ids("outcome")
    .map((id) => memory.outcome(id))
    .find((one) => one?.proposal === proposal);
  if (!outcome?.planItem) throw new Error(`nothing on the plan came of ${key}`);
  return outcome.planItem;
}

/** What the plan team records about the item of one proposal, each so many days ago. */
export function answering(story: Story, key: string) {
  const record = (daysAgo: number, hour: number, type: string, fields: { readonly [field: string]: unknown }): void =>
    story.on(daysAgo, hour, `The plan: ${story.proposal(key).title.en}`, async () => {
      await story.world.must(story.desk.planTeam, { type, item: itemOf(story, key), ...fields });
    });
  return {
    acknowledged: (daysAgo: number, ...bodies: readonly string[]): void => {
      for (const [i, addressee] of bodies.entries())
        record(daysAgo, 9 + i / 4, "AcknowledgeItem", { addressee, note: "Received, and passed to the officials responsible." });
    },
    committed: (daysAgo: number, addressee: string, source: string): void => record(daysAgo, 14, "RecordCommitment", { addressee, source }),
    replied: (daysAgo: number, ...replies: readonly Reply[]): void => {
      for (const [i, reply] of replies.entries()) {
        const takesOn = reply.answer === "accepted" || reply.answer === "in-part";
        const day = takesOn ? addMonths(story.day(daysAgo), 12) : undefined;
        record(daysAgo, 10 + i / 4, "RecordReply", { ...reply, day });
      }
    },
    /** Recorded so many days ago, and held back until seven in the morning so many days from now. */
    embargoed: (daysAgo: number, daysAhead: number, reply: Reply): void => {
      const day = addMonths(story.day(daysAgo), 12);
      record(daysAgo, 13, "RecordReply", { ...reply, day, releaseAt: story.at(-daysAhead, 7) });
    },
    reported: (daysAgo: number, addressee: string, recommendation: number | null, status: string, note: string, evidence?: string): void =>
      record(daysAgo, 15 + (recommendation ?? 0) / 4, "ReportProgress", { addressee, recommendation, status, note, evidence }),
  };
}

/** The clocks of some items stand still from a day on. */
export function paused(
  story: Story,
  daysAgo: number,
  keys: readonly string[],
  reason: "pre-election-period" | "dissolution",
  note: string,
): void {
  story.on(daysAgo, 9, "Clocks of the plan are paused", async () => {
    await story.world.must(story.desk.planTeam, { type: "PauseClocks", items: keys.map((key) => itemOf(story, key)), reason, note });
  });
}
