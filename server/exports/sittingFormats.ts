import type { Hash } from "../../shared/journal.ts";
import { noteAddress } from "../../shared/minutes/dates.ts";
import { filledSeats, isProtectedSeat, seatById } from "../../shared/roll/questions.ts";
import { answersAfterQuestions } from "../../shared/sittings/answers.ts";
import type { Sitting } from "../../shared/sittings/state.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import { answersOf } from "./answersOf.ts";
import type { CsvTable, Format } from "./dataRoutes.ts";
import { isoTime } from "./proposalFormats.ts";
import { tableReports } from "./tableReports.ts";
import { regionNames, voteUrl } from "./voteFormats.ts";

const words = (parts: Parts, hash: Hash | null | undefined): string | null => (hash ? publicWords(parts.record, hash) : null);
const timeOrNull = (at: number | null): string | null => (at === null ? null : isoTime(at));

/** Every sitting, in the order of their numbers. */
export const sittings = ({ record: { memory } }: Parts): readonly Sitting[] =>
  memory.ids("sitting").flatMap((id) => memory.sitting(id) ?? []);

/** A sitting's line in the list. The link on which delegates meet is private. */
export const sittingLine = (parts: Parts, sitting: Sitting) => {
  const { id, titleEn, titleCy, phase, startsAt, openedAt, place, agenda } = sitting;
  const note = noteAddress(parts.record.memory, id);
  return {
    ...{ number: id, url: `${parts.origin}/sittings/${id}` },
    title: { en: words(parts, titleEn), cy: words(parts, titleCy) },
    ...{ standing: phase.name, startsAt: isoTime(startsAt), openedAt: timeOrNull(openedAt) },
    closedAt: phase.name === "closed" ? isoTime(phase.at) : null,
    ...{ hall: words(parts, place.hall), online: place.link !== null },
    agendaPublishedAt: agenda ? isoTime(agenda.publishedAt) : null,
    decisionNote: note === null ? null : `${parts.origin}/minutes/${note}`,
  };
};

/** A seat as the public may see it (ROL-7). */
export const seatOf = (parts: Parts, id: string) => {
  const { roll } = parts.record.memory;
  const seat = seatById(roll, id);
  const group = seat && !isProtectedSeat(roll, id) ? words(parts, roll.groups[seat.group]?.name) : null;
  return { seat: seat?.number ?? null, group, region: seat?.region ?? null };
};

/** Who came, by region: seats filled as it closed, and seats that came. */
const attendance = (parts: Parts, sitting: Sitting) => {
  const { memory } = parts.record;
  const filled = memory.note(sitting.id)?.filled ?? filledSeats(memory.roll);
  const came = Object.values(sitting.attendance);
  return memory.roll.regions.map(({ code }) => ({
    ...regionNames(parts, code),
    filled: filled.filter((seat) => seat.region === code).length,
    came: came.filter((one) => one.region === code).length,
  }));
};

/** Words on the floor and revealed words in writing; `text` null where there are none or they were withdrawn. */
export const saidAt = (parts: Parts, { turns, contributions }: Sitting) => [
  ...answersAfterQuestions(turns).map(({ id, round, item, seat, kind, side, spokenMs, text, summary = null, answers = null }) => ({
    ...{
      id,
      item,
      round,
      how: "spoken",
      ...seatOf(parts, seat),
      kind,
      side,
      spokenMs,
      text: words(parts, text),
      withdrawn: isGone(parts, text),
      // The scribe's summary stands beside the speaker's own words (WRT-6); an answer names its question (FLR-14).
      summary: words(parts, summary),
      answers,
    },
  })),
  ...contributions
    .filter((one) => one.revealed)
    .map(({ item, round, seat, text }) => ({
      ...{ id: `${round}-${seat}`, item, round, how: "written", ...seatOf(parts, seat), kind: null, side: null, spokenMs: null },
      ...{ text: words(parts, text), withdrawn: isGone(parts, text), summary: null, answers: null },
    })),
];

/** Taken off the record; words of a closed item stand, and are not for everybody (CLO-3). */
const isGone = (parts: Parts, hash: Hash | null): boolean =>
  hash !== null && (parts.record.journal.wordsOf(hash)?.show ?? "withdrawn") === "withdrawn";

/** Whether an item is closed to the public, or was: why, and who is invited (CLO-1). Absent from items that never were. */
const closingOf = (parts: Parts, { closings }: Sitting, item: string) => {
  const closing = closings?.findLast((one) => one.item === item && one.from !== null);
  if (!closing) return {};
  const { stage, reason, invited } = closing;
  return { closed: { now: stage === "closed", reason: words(parts, reason), invited: invited.map((hash) => words(parts, hash)) } };
};

const sittingWhole = (parts: Parts, id: string | undefined) => {
  const sitting = parts.record.memory.sitting(id ?? "");
  if (!sitting) return null;
  const { agenda, phase } = sitting;
  return {
    ...sittingLine(parts, sitting),
    notice: agenda && {
      ...{
        clearWorkingDays: agenda.clearDays,
        late: agenda.late,
        reason: words(parts, agenda.reason),
        lateProposals: agenda.lateProposals,
      },
    },
    adjourned: phase.name === "adjourned" ? { reason: words(parts, phase.reason), until: timeOrNull(phase.until) } : null,
    unreached: phase.name === "closed" ? { items: phase.unreachedItems, and: phase.unreached } : null,
    items: sitting.items.map(({ titleEn, titleCy, lateReason, ...item }) => ({
      ...item,
      title: { en: words(parts, titleEn), cy: words(parts, titleCy) },
      late: lateReason !== null,
      lateReason: words(parts, lateReason),
      ...closingOf(parts, sitting, item.id),
      rounds: sitting.rounds
        .filter((round) => round.item === item.id)
        .map(({ id: round, format, minutes, step, title, version, phase: stands }) => ({
          ...{ id: round, format, minutes, step, title: words(parts, title), standing: stands.name, version: version ?? null },
        })),
    })),
    attendance: sitting.openedAt === null ? [] : attendance(parts, sitting),
    apologies: (sitting.apologies ?? []).map((seat) => seatOf(parts, seat)),
    said: saidAt(parts, sitting),
    reports: tableReports(parts, sitting),
    answered: answersOf(sitting, { seat: (seat) => seatOf(parts, seat), words: (hash) => words(parts, hash) }),
    votes: parts.record.memory
      .ballotsOf(sitting.id)
      .filter(({ phase: at }) => at !== "prepared")
      .map((ballot) => voteUrl(parts, ballot.id)),
    voice: `${parts.origin}/sittings/${sitting.id}/voice`,
  };
};

const sittingList = (parts: Parts): CsvTable => ({
  header: ["sitting", "title", "standing", "called for", "opened", "closed", "hall", "online", "decision note"],
  rows: sittings(parts).map((sitting) => {
    const line = sittingLine(parts, sitting);
    return [
      ...[line.number, line.title.en ?? "", line.standing, line.startsAt, line.openedAt ?? "", line.closedAt ?? ""],
      ...[line.hall ?? "", line.online ? "yes" : "no", line.decisionNote ?? ""],
    ];
  }),
});

/** Attendance by region, a line each. */
const sittingTable = (parts: Parts, id: string | undefined): CsvTable | null => {
  const sitting = parts.record.memory.sitting(id ?? "");
  if (!sitting) return null;
  return {
    header: ["region code", "region", "filled seats", "came"],
    rows: (sitting.openedAt === null ? [] : attendance(parts, sitting)).map(({ code, name, filled, came }) => [
      ...[code, name.en ?? "", filled, came],
    ]),
  };
};

/** The list of sittings and every sitting, as JSON and as CSV. */
export const sittingFormats: readonly Format[] = [
  { path: "/sittings", json: (parts) => ({ sittings: sittings(parts).map((sitting) => sittingLine(parts, sitting)) }), csv: sittingList },
  {
    path: "/sittings/:sitting",
    json: (parts, params) => sittingWhole(parts, params["sitting"]),
    csv: (parts, params) => sittingTable(parts, params["sitting"]),
  },
];
