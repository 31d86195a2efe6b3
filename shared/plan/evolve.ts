import type { Entry } from "../journal.ts";
import type { OutcomeEvent, PlanEvent } from "./events.ts";
import type { Addressee, Outcome, PlanItem } from "./state.ts";

/** Folds an entry of `outcome/<number>`. Never refuses: what cannot apply changes nothing. */
export const evolveOutcome = (state: Outcome | null, entry: Entry<OutcomeEvent>): Outcome | null => {
  const { event } = entry;
  if (event.type === "OutcomeRecorded") {
    const { type: _type, ...recorded } = event;
    return { ...recorded, recordedAt: entry.at, seq: entry.seq, corrections: [] };
  }
  if (!state) return state;
  const { sitting, correction, text, reason, textCy, reasonCy } = event;
  const inWelsh = { ...(textCy === undefined ? {} : { textCy }), ...(reasonCy === undefined ? {} : { reasonCy }) };
  return { ...state, corrections: [...state.corrections, { sitting, correction, at: entry.at, text, reason, ...inWelsh }] };
};

const withAddressee = (item: PlanItem, code: string, change: (addressee: Addressee) => Addressee): readonly Addressee[] =>
  item.addressees.map((addressee) => (addressee.code === code ? change(addressee) : addressee));

/** Folds an entry of `plan/NCSP-0001`. Never refuses: what cannot apply changes nothing. */
export const evolvePlanItem = (state: PlanItem | null, entry: Entry<PlanEvent>): PlanItem | null => {
  const { event } = entry;
  if (event.type === "PlanItemMade") {
    return {
      id: event.item,
      seq: entry.seq,
      outcome: event.outcome,
      chapter: event.chapter,
      madeDay: event.day,
      addressees: event.addressees.map((code) => ({ code, acknowledged: null, committed: null, progressDueDay: null })),
      recommendations: event.recommendations,
      receiptDueDay: event.receiptDueDay,
      replyDay: event.replyDay,
      hardStopDay: event.hardStopDay,
      replies: [],
      progress: [],
      pauses: [],
    };
  }
  return state ? evolveMade(state, entry.seq, event) : state;
};

const evolveMade = (item: PlanItem, seq: number, event: Exclude<PlanEvent, { type: "PlanItemMade" }>): PlanItem => {
  switch (event.type) {
    case "ItemAcknowledged": {
      const acknowledged = { day: event.day, note: event.note };
      return { ...item, addressees: withAddressee(item, event.addressee, (body) => ({ ...body, acknowledged })) };
    }
    case "BodyCommitted": {
      const committed = { day: event.day, source: event.source };
      return { ...item, addressees: withAddressee(item, event.addressee, (body) => ({ ...body, committed })) };
    }
    case "ReplyRecorded": {
      const { type: _type, progressDueDay, ...reply } = event;
      return {
        ...item,
        replies: [...item.replies, { ...reply, seq }],
        addressees: withAddressee(item, event.addressee, (body) => ({ ...body, progressDueDay })),
      };
    }
    case "ReplyEmbargoed": {
      const { type: _type, ...sealed } = event;
      return { ...item, embargoed: [...(item.embargoed ?? []), { ...sealed, seq }] };
    }
    case "ReplyReleased":
    case "SealedReplyDropped":
      return { ...item, embargoed: (item.embargoed ?? []).filter(({ sealed }) => sealed !== event.sealed) };
    case "ProgressReported": {
      const { type: _type, progressDueDay, ...progress } = event;
      return {
        ...item,
        progress: [...item.progress, { ...progress, seq }],
        addressees: withAddressee(item, event.addressee, (body) => ({ ...body, progressDueDay })),
      };
    }
    case "ClocksPaused":
      return { ...item, pauses: [...item.pauses, { from: event.day, until: null, reason: event.reason, note: event.note }] };
    case "ClocksResumed": {
      const moved = new Map(event.progressDueDays.map((due) => [due.addressee, due.day]));
      return {
        ...item,
        receiptDueDay: event.receiptDueDay,
        replyDay: event.replyDay,
        hardStopDay: event.hardStopDay,
        addressees: item.addressees.map((body) => ({ ...body, progressDueDay: moved.get(body.code) ?? body.progressDueDay })),
        pauses: item.pauses.map((pause) => (pause.until === null ? { ...pause, until: event.day } : pause)),
      };
    }
  }
};
