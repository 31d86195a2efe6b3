import { byHandShown } from "../../app/routes/proposal/byHand.ts";
import { ukDay } from "../../shared/calendar/days.ts";
import type { Hash } from "../../shared/journal.ts";
import { answeredLines, planFigures } from "../../shared/plan/answered.ts";
import { type Standing, standing, standingOf } from "../../shared/plan/questions.ts";
import { isWanted, planWanted } from "../../shared/plan/register.ts";
import type { Outcome, PlanItem } from "../../shared/plan/state.ts";
import { planItemView } from "../../shared/plan/views.ts";
import { answersToday, departments } from "../../shared/proposals/departments.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { Format } from "./dataRoutes.ts";
import { isoTime, proposalText } from "./proposalFormats.ts";

const words = (parts: Parts, hash: Hash | null | undefined): string | null => (hash ? publicWords(parts.record, hash) : null);

/** How something stands today: status, the day it runs to or ran to, and whether that day was promised in writing. */
const stands = ({ status, day, committed }: Standing) => ({ status, day, committed });

/** A body by its code; with the one that answers for it today where it has ended (PLN-12). */
const bodyNow = (code: string, day: string): { readonly code: string; readonly answersToday?: string } => {
  const now = answersToday(code, day);
  return now === code ? { code } : { code, answersToday: now };
};

const itemLine = (parts: Parts, item: PlanItem) => {
  const { memory } = parts.record;
  const today = ukDay(parts.now());
  const outcome = memory.outcome(item.outcome);
  return {
    id: item.id,
    url: `${parts.origin}/plan/${item.id}`,
    title: outcome ? (proposalText(parts, outcome.proposal, outcome.version)?.title ?? null) : null,
    chapter: item.chapter,
    made: item.madeDay,
    standing: stands(standing(item, today)),
    addressees: item.addressees.map((body) => ({ ...bodyNow(body.code, today), ...stands(standingOf(item, body, today)) })),
    outcome: item.outcome,
    vote: outcome?.ballot ?? null,
    proposal: outcome?.proposal ?? null,
  };
};

/** The items that an address asks for (PLN-11). */
const itemLines = (parts: Parts, asked: { readonly [name: string]: string }) => {
  const { memory } = parts.record;
  const wanted = planWanted(new Map(Object.entries(asked)), memory.roll);
  const today = ukDay(parts.now());
  return memory.ids("plan").flatMap((id) => {
    const item = memory.planItem(id);
    return item && isWanted(memory, item, wanted, today) ? [itemLine(parts, item)] : [];
  });
};

/** What was asked of each department, what it answered and delivered, today (PLN-13). */
const answersNow = (parts: Parts) => {
  const { memory } = parts.record;
  const day = ukDay(parts.now());
  const { lines, all } = answeredLines(
    memory.ids("plan").flatMap((id) => memory.planItem(id) ?? []),
    day,
  );
  const nationsOf = (code: string): readonly string[] => departments.find((one) => one.code === code)?.answersFor ?? [];
  return {
    day,
    departments: lines.map(({ body, tally, longestLate }) => ({
      ...{ code: body, nations: nationsOf(body), figures: tally, daysLateAtMost: longestLate },
    })),
    all,
  };
};

/** An item with every recommendation, answer and report. */
const itemWhole = (parts: Parts, id: string | undefined) => {
  const { memory } = parts.record;
  const item = memory.planItem(id ?? "");
  if (!item) return null;
  const view = planItemView(item, memory.outcome(item.outcome) ?? null, ukDay(parts.now()));
  return {
    ...itemLine(parts, item),
    ...{ entry: item.seq, chain: view.chain, clocks: view.clocks },
    pauses: view.pauses.map(({ note, ...pause }) => ({ ...pause, note: words(parts, note) })),
    addressees: view.addressees.map(({ code, acknowledged, committed, progressDueDay, standing: own }) => ({
      ...bodyNow(code, ukDay(parts.now())),
      ...stands(own),
      acknowledged: acknowledged && { day: acknowledged.day, note: words(parts, acknowledged.note) },
      promised: committed && { day: committed.day, source: words(parts, committed.source) },
      progressDueDay,
    })),
    recommendations: view.recommendations.map(({ number, text, answers }) => ({
      number,
      text: words(parts, text),
      answers: answers.map(({ addressee, answer, reply, earlier, progress, promiseOverdue }) => ({
        ...{
          addressee,
          answer,
          received: reply?.receivedDay ?? null,
          reason: words(parts, reply?.reason),
          owner: words(parts, reply?.owner),
        },
        ...{ promisedFor: reply?.day ?? null, promiseOverdue, sentTo: reply?.sentTo ?? null, progress },
        earlier: earlier.map((one) => ({ answer: one.answer, received: one.receivedDay, reason: words(parts, one.reason) })),
      })),
    })),
    ...(item.embargoed === undefined
      ? {}
      : {
          embargoed: item.embargoed.map(({ addressee, recommendation, releaseAt, sealed }) => ({
            ...{ addressee, recommendation, releaseAt: isoTime(releaseAt), sha256: sealed },
          })),
        }),
    progress: view.progress.map(({ addressee, recommendation, status, day, note, evidence }) => ({
      ...{ addressee, recommendation, status, day },
      note: words(parts, note),
      evidence: words(parts, evidence),
    })),
  };
};

const outcomeLine = (parts: Parts, outcome: Outcome) => ({
  ...{
    number: outcome.number,
    url: `${parts.origin}/outcomes/${outcome.number}`,
    recordedAt: isoTime(outcome.recordedAt),
    entry: outcome.seq,
  },
  title: proposalText(parts, outcome.proposal, outcome.version)?.title ?? null,
  ...{ carried: outcome.carried, stronglySupported: outcome.stronglySupported, vote: outcome.ballot, proposal: outcome.proposal },
  ...{ version: outcome.version, textHash: outcome.textHash, sitting: outcome.sitting, planItem: outcome.planItem },
  byHand: byHandShown((hash) => publicWords(parts.record, hash), parts.record.memory.proposal(outcome.proposal) ?? {}, outcome.number),
  corrections: outcome.corrections.map(({ correction, at, text, reason }) => ({
    ...{ number: correction, at: isoTime(at), text: words(parts, text), reason: words(parts, reason) },
  })),
});

const outcomeLines = (parts: Parts, numbers: readonly string[]) =>
  numbers.flatMap((number) => {
    const outcome = parts.record.memory.outcome(number);
    return outcome ? [outcomeLine(parts, outcome)] : [];
  });

const outcomeTable = (parts: Parts, numbers: readonly string[]) => ({
  header: [
    "number",
    "recorded",
    "title (English)",
    "title (Welsh)",
    "carried",
    "strongly supported",
    "vote",
    "proposal",
    "version",
    "text SHA-256",
    "sitting",
    "plan item",
  ],
  rows: outcomeLines(parts, numbers).map((one) => [
    ...[one.number, one.recordedAt, one.title?.en ?? "", one.title?.cy ?? "", String(one.carried), String(one.stronglySupported)],
    ...[one.vote, one.proposal, one.version, one.textHash, one.sitting, one.planItem ?? ""],
  ]),
});

/** The plan and the outcomes it is made from: registers and single pages. Statuses are those of today. */
export const planFormats: readonly Format[] = [
  {
    path: "/plan",
    asks: (parts, query) => ({ ...planWanted(query, parts.record.memory.roll) }),
    json: (parts, asked) => ({ day: ukDay(parts.now()), items: itemLines(parts, asked) }),
    csv: (parts, asked) => ({
      header: [
        "item",
        "title (English)",
        "title (Welsh)",
        "chapter",
        "made",
        "status",
        "day",
        "promised in writing",
        "addressees",
        "outcome",
        "vote",
        "proposal",
      ],
      rows: itemLines(parts, asked).map((one) => [
        ...[one.id, one.title?.en ?? "", one.title?.cy ?? "", one.chapter, one.made, one.standing.status, one.standing.day ?? ""],
        ...[
          String(one.standing.committed),
          one.addressees.map(({ code }) => code).join(" "),
          one.outcome,
          one.vote ?? "",
          one.proposal ?? "",
        ],
      ]),
    }),
  },
  {
    // Before the items, whose addresses begin alike.
    path: "/plan/answers",
    json: (parts) => answersNow(parts),
    csv: (parts) => ({
      header: ["department", "nations", ...planFigures, "days late at most"],
      rows: answersNow(parts).departments.map(({ code, nations, figures, daysLateAtMost }) => [
        ...[code, nations.join(" "), ...planFigures.map((figure) => figures[figure]), daysLateAtMost ?? ""],
      ]),
    }),
  },
  {
    path: "/plan/:item",
    json: (parts, { item }) => itemWhole(parts, item),
    csv: (parts, { item }) => {
      const whole = itemWhole(parts, item);
      return (
        whole && {
          header: [
            "item",
            "recommendation",
            "text",
            "body",
            "answer",
            "received",
            "reason",
            "owner",
            "promised for",
            "sent to",
            "last report",
          ],
          rows: whole.recommendations.flatMap(({ number, text, answers }) =>
            answers.map((one) => [
              ...[whole.id, number, text ?? "", one.addressee, one.answer, one.received ?? "", one.reason ?? "", one.owner ?? ""],
              ...[one.promisedFor ?? "", one.sentTo ?? "", one.progress ?? ""],
            ]),
          ),
        }
      );
    },
  },
  {
    path: "/outcomes",
    json: (parts) => ({ outcomes: outcomeLines(parts, parts.record.memory.ids("outcome")) }),
    csv: (parts) => outcomeTable(parts, parts.record.memory.ids("outcome")),
  },
  {
    path: "/outcomes/:outcome",
    json: (parts, { outcome = "" }) => outcomeLines(parts, [outcome])[0] ?? null,
    csv: (parts, { outcome = "" }) => (parts.record.memory.outcome(outcome) ? outcomeTable(parts, [outcome]) : null),
  },
];
