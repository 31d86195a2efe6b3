import { catalogues } from "../../app/locales/catalogues.server.ts";
import type { Lang } from "../../app/locales/href.ts";
import { tOf } from "../../app/locales/words.tsx";
import { plain } from "../../app/routes/decision-note/marked.ts";
import { paragraphsShown } from "../../app/routes/decision-note/paragraphs.ts";
import { ukDay } from "../../shared/calendar/days.ts";
import type { Hash } from "../../shared/journal.ts";
import { noteAddresses, sittingAtAddress } from "../../shared/minutes/dates.ts";
import { noteStanding } from "../../shared/minutes/views.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { CsvTable, Format } from "./dataRoutes.ts";
import { isoTime } from "./proposalFormats.ts";
import { isInRegister, votesTable } from "./voteFormats.ts";

/** A decision note's line in the list; null where there is none. */
const noteLine = (parts: Parts, id: string, address: string) => {
  const { memory } = parts.record;
  const note = memory.note(id);
  if (!note) return null;
  const { status, dueDay } = noteStanding(note, ukDay(parts.now()));
  return {
    ...{ address, url: `${parts.origin}/minutes/${address}`, sitting: id, standing: status, draftedAt: isoTime(note.draftedAt), dueDay },
    confirmedAt: note.phase === "confirmed" ? isoTime(note.confirmedAt) : null,
    outcomes: note.phase === "confirmed" ? note.outcomes : [],
    corrections: note.corrections.length,
  };
};

const lines = (parts: Parts) =>
  noteAddresses(parts.record.memory).flatMap(({ sitting, address }) => noteLine(parts, sitting, address) ?? []);

/** The chain's hash at an entry. */
const hashAt = (parts: Parts, seq: number): Hash | null => parts.record.journal.since(seq - 1, 1)[0]?.hash ?? null;

const paragraphsIn = (parts: Parts, sitting: string, lang: Lang) => {
  const { record } = parts;
  const reading = {
    assembly: record.memory,
    words: (hash: Hash) => publicWords(record, hash),
    langOf: (hash: Hash) => record.journal.wordsOf(hash)?.lang ?? "en",
  };
  return paragraphsShown(reading, sitting, tOf(lang, catalogues[lang]), lang);
};

/** A note with every paragraph in both languages. */
const noteWhole = (parts: Parts, address: string | undefined) => {
  const { memory } = parts.record;
  const sitting = sittingAtAddress(memory, address ?? "");
  const note = sitting === null ? undefined : memory.note(sitting);
  if (sitting === null || !note) return null;
  const welsh = paragraphsIn(parts, sitting, "cy");
  return {
    ...noteLine(parts, sitting, address ?? ""),
    entry: note.seq,
    journalHead: hashAt(parts, note.seq),
    confirmedEntry: note.phase === "confirmed" ? note.confirmedSeq : null,
    contentHash: note.phase === "confirmed" ? note.contentHash : null,
    paragraphs: paragraphsIn(parts, sitting, "en").map(({ id, number, part, text, rests }, i) => ({
      ...{ id, number, part, text: { en: plain(text), cy: plain(welsh[i]?.text ?? "") }, rests },
    })),
  };
};

const noteList = (parts: Parts): CsvTable => ({
  header: ["address", "sitting", "standing", "drawn up", "to be confirmed by", "confirmed", "outcomes", "corrections"],
  rows: lines(parts).map((line) => [
    ...[
      line.address,
      line.sitting,
      line.standing,
      line.draftedAt,
      line.dueDay,
      line.confirmedAt ?? "",
      line.outcomes.join(" "),
      line.corrections,
    ],
  ]),
});

/** OPD-11: the votes taken at the sitting of a note. */
const votesTaken = (parts: Parts, { date }: { readonly [name: string]: string }): CsvTable | null => {
  const { memory } = parts.record;
  const sitting = sittingAtAddress(memory, date ?? "");
  return sitting === null ? null : votesTable(parts, memory.ballotsOf(sitting).filter(isInRegister));
};

/** The list of decision notes and every note, its paragraphs in both languages. */
export const noteFormats: readonly Format[] = [
  { path: "/minutes", json: (parts) => ({ notes: lines(parts) }), csv: noteList },
  { path: "/minutes/:date", json: (parts, params) => noteWhole(parts, params["date"]), csv: votesTaken },
];
