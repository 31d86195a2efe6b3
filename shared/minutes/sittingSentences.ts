import type { Stream } from "../journal.ts";
import type { AgendaItem, Sitting } from "../sittings/state.ts";
import type { Sentence, Value } from "./paragraph.ts";
import type { SentenceCode } from "./sentences.ts";
import type { SeatThen } from "./state.ts";

/** What a decision note says about the sitting itself: when, where, who was there, who declared an interest. */

type Say = (code: SentenceCode, values?: { readonly [name: string]: Value }) => Sentence;
const about =
  (sitting: Sitting, ...more: Stream[]): Say =>
  (code, values = {}) => ({ code, values, rests: [`sitting/${sitting.id}`, ...more] });

/** Seats in the order of their numbers. */
export const inOrder = (seats: readonly string[]): readonly string[] => seats.toSorted((a, b) => seatNumber(a) - seatNumber(b));
const seatNumber = (seat: string): number => Number(seat.replace(/^s-/, ""));

/** When and where the sitting met, and whether its agenda was out in time. */
export const meetingSentences = (sitting: Sitting): readonly Sentence[] => {
  const say = about(sitting);
  const { hall, link } = sitting.place;
  const closedAt = sitting.phase.name === "closed" ? sitting.phase.at : null;
  const opened =
    sitting.openedAt === null || closedAt === null
      ? say("neverOpened", { sitting: sitting.id, date: { kind: "date", at: sitting.startsAt } })
      : say("opened", {
          sitting: sitting.id,
          title: { kind: "words", en: sitting.titleEn, cy: sitting.titleCy },
          openedOn: { kind: "date", at: sitting.openedAt },
          openedAt: { kind: "time", at: sitting.openedAt },
          closedOn: { kind: "date", at: closedAt },
          closedAt: { kind: "time", at: closedAt },
        });
  const where: readonly Sentence[] = hall
    ? [say(link ? "metInHallAndOnLink" : "metInHall", { hall: { kind: "words", en: hall, cy: null } })]
    : link
      ? [say("metOnLink")]
      : [];
  return [opened, ...where, agendaSentence(sitting, say)];
};

const agendaSentence = ({ agenda }: Sitting, say: Say): Sentence => {
  if (!agenda) return say("agendaNotPublished");
  const on: Value = { kind: "date", at: agenda.publishedAt };
  if (!agenda.late) return say("agendaInTime", { on, count: agenda.clearDays });
  return agenda.reason === null
    ? say("agendaLate", { on })
    : say("agendaLateWithReason", { on, reason: { kind: "words", en: agenda.reason, cy: null } });
};

/**
 * Who attended: seats, without times of arrival. `filled` are the filled seats and their regions as the sitting
 * closed, `regions` the roll's regions in their order.
 */
export const attendanceSentences = (sitting: Sitting, filled: readonly SeatThen[], regions: readonly string[]): readonly Sentence[] => {
  const say = about(sitting, "roll");
  const attended = Object.values(sitting.attendance);
  const there = new Set(attended.map((one) => one.seat));
  const present = new Set(attended.map((one) => one.region));
  const order = [...regions, ...[...present].filter((code) => !regions.includes(code)).sort()];
  // ATT-8: whoever sent apologies is not merely absent.
  const apologies = sitting.apologies ?? [];
  const absent = filled.flatMap(({ seat }) => (there.has(seat) || apologies.includes(seat) ? [] : [seat]));
  const alternates = attended.filter((one) => one.as === "alternate").map((one) => one.seat);
  return [
    say("attendance", {
      seats: there.size,
      filled: filled.length,
      regions: present.size,
      allRegions: Math.max(regions.length, present.size),
    }),
    ...order
      .filter((code) => present.has(code))
      .map((code) => {
        const seats = inOrder(attended.filter((one) => one.region === code).map((one) => one.seat));
        return say("attendanceIn", { region: { kind: "region", code }, count: seats.length, seats: { kind: "seats", seats } });
      }),
    ...(alternates.length > 0
      ? [say("alternates", { count: alternates.length, seats: { kind: "seats", seats: inOrder(alternates) } })]
      : []),
    ...(apologies.length > 0 ? [say("apologies", { count: apologies.length, seats: { kind: "seats", seats: inOrder(apologies) } })] : []),
    ...(absent.length > 0
      ? [say(apologies.length > 0 ? "absentWithout" : "absent", { count: absent.length, seats: { kind: "seats", seats: inOrder(absent) } })]
      : apologies.length > 0
        ? []
        : [say("noneAbsent")]),
  ];
};

/** Declared interests, item by item. */
export const interestSentences = (sitting: Sitting): readonly Sentence[] => {
  const say = about(sitting);
  if (sitting.interests.length === 0) return [say("noInterests")];
  return sitting.items.flatMap((item) => {
    const seats = inOrder([...new Set(sitting.interests.filter((one) => one.item === item.id).map((one) => one.seat))]);
    return seats.length === 0 ? [] : [say("interests", { item: item.number, count: seats.length, seats: { kind: "seats", seats } })];
  });
};

const titleOf = (item: AgendaItem): Value => ({
  kind: "item",
  itemKind: item.kind,
  en: item.titleEn,
  cy: item.titleCy,
  proposal: item.proposal,
});

/** That an item was taken, how many spoke or wrote on it, and rulings on points of order. */
export const itemSentences = (sitting: Sitting, item: AgendaItem): readonly Sentence[] => {
  const say = about(sitting, ...(item.proposal === null ? [] : [`proposal/${item.proposal}` as const]));
  const values = { item: item.number, title: titleOf(item) };
  const turns = sitting.turns.filter((turn) => turn.item === item.id);
  const speakers = new Set(turns.filter((turn) => turn.kind !== "point-of-order").map((turn) => turn.seat)).size;
  const writers = new Set(sitting.contributions.filter((one) => one.item === item.id && one.revealed).map((one) => one.seat)).size;
  return [
    item.lateReason === null
      ? say("itemTaken", values)
      : say("itemTakenLate", { ...values, reason: { kind: "words", en: item.lateReason, cy: null } }),
    ...(speakers > 0 ? [say("itemSpeakers", { item: item.number, count: speakers })] : []),
    ...(writers > 0 ? [say("itemWritten", { item: item.number, count: writers })] : []),
    ...turns
      .filter((turn) => turn.kind === "point-of-order" && turn.upheld !== null)
      .map((turn) =>
        say(turn.upheld ? "pointUpheld" : "pointNotUpheld", { seats: { kind: "seats", seats: [turn.seat] }, rule: turn.rule ?? "" }),
      ),
  ];
};

/** What was agreed without a vote on an item, or between items (`null`), and what somebody objected to (AGR-1, AGR-2). */
export const agreementSentences = (sitting: Sitting, item: string | null): readonly Sentence[] => {
  const say = about(sitting);
  return (sitting.agreements ?? [])
    .filter((one) => one.item === item)
    .map(({ statement, seat, reason }) => {
      const said: Value = { kind: "words", en: statement, cy: null };
      if (seat === null) return say("agreedWithoutVote", { statement: said });
      const values = { statement: said, seats: { kind: "seats", seats: [seat] } as const };
      return reason === null
        ? say("objectedTo", values)
        : say("objectedToWithReason", { ...values, reason: { kind: "words", en: reason, cy: null } });
    });
};

/** What was not reached, and what becomes of it. */
export const unreachedSentences = (sitting: Sitting): readonly Sentence[] => {
  if (sitting.phase.name !== "closed" || sitting.phase.unreachedItems.length === 0) return [];
  const { unreached, unreachedItems } = sitting.phase;
  const numbers = sitting.items.filter((item) => unreachedItems.includes(item.id)).map((item) => item.number);
  const code = unreached === "carried-over" ? "carriedOver" : "lapsed";
  return [about(sitting)(code, { count: numbers.length, items: { kind: "numbers", numbers } })];
};
