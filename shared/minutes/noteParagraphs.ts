import type { Ballot } from "../ballots/state.ts";
import type { Outcome, PlanItem } from "../plan/state.ts";
import type { AgendaItem, Sitting } from "../sittings/state.ts";
import { answerSentences } from "./answerSentences.ts";
import { ballotSentences } from "./ballotSentences.ts";
import { closedSentences, published } from "./closedSentences.ts";
import type { Paragraph, Sentence } from "./paragraph.ts";
import {
  agreementSentences,
  attendanceSentences,
  interestSentences,
  itemSentences,
  meetingSentences,
  unreachedSentences,
} from "./sittingSentences.ts";
import type { ConfirmedNote, Note } from "./state.ts";
import { statementSentences } from "./statementSentences.ts";
import { tableSentences } from "./tableSentences.ts";

/** What a decision note is generated from. */
export interface NoteSources {
  readonly note: Note;
  readonly sitting: Sitting;
  /** The ballots of the sitting in the order of their numbers. */
  readonly ballots: readonly Ballot[];
  /** Codes of the roll's regions, in the roll's order. */
  readonly regions: readonly string[];
}

/**
 * The record part of a decision note (MIN-1): what the sitting was, who was there, what was decided and by which votes.
 * The same record gives the same paragraphs with the same numbers, before and after confirmation.
 */
export const recordParagraphs = ({ note, sitting, ballots, regions }: NoteSources): readonly Paragraph[] => {
  const unreached = sitting.phase.name === "closed" ? sitting.phase.unreachedItems : [];
  const taken = sitting.items.filter((item) => !unreached.includes(item.id) || ballots.some((one) => itemOf(one, sitting) === item));
  const all: readonly Sentence[] = [
    ...meetingSentences(sitting),
    ...attendanceSentences(sitting, note.filled, regions),
    ...interestSentences(sitting),
    ...taken.flatMap((item) => [
      ...itemSentences(sitting, item),
      ...closedSentences(sitting, item),
      ...published(sitting, [...tableSentences(sitting, item), ...statementSentences(sitting, item), ...answerSentences(sitting, item)]),
      ...agreementSentences(sitting, item.id),
      ...votesOn(item, sitting, ballots),
    ]),
    ...ballots.filter((one) => itemOf(one, sitting) === undefined).flatMap(ballotSentences),
    ...agreementSentences(sitting, null),
    ...unreachedSentences(sitting),
    { code: "drawnUp", values: { sitting: sitting.id, dueDay: { kind: "day", day: note.dueDay } }, rests: [`note/${note.sitting}`] },
  ];
  return all.map((sentence, i) => ({ ...sentence, id: `p${i + 1}`, number: i + 1, part: "record" }));
};

/** The agenda item a ballot was held on: its round's, or the one with its proposal. */
export const itemOf = (ballot: Ballot, sitting: Sitting): AgendaItem | undefined => {
  const round = sitting.rounds.find((one) => one.id === ballot.round);
  return (
    sitting.items.find((item) => item.id === round?.item) ??
    sitting.items.find((item) => item.proposal !== null && item.proposal === ballot.proposal)
  );
};

const votesOn = (item: AgendaItem, sitting: Sitting, ballots: readonly Ballot[]): readonly Sentence[] => {
  const said = ballots.filter((one) => itemOf(one, sitting) === item).flatMap(ballotSentences);
  if (said.length > 0 || item.kind !== "proposal") return said;
  return [withoutVote(item, sitting)];
};

/** That no vote was taken on a proposal's item. */
export const withoutVote = (item: AgendaItem, sitting: Sitting): Sentence => ({
  ...{ code: "itemWithoutVote", values: { item: item.number } },
  rests: [`sitting/${sitting.id}`],
});

/** What came of a confirmed note: who confirmed it, its outcomes, and what is asked of whom by when (MIN-3). */
const confirmationSentences = (
  note: ConfirmedNote,
  outcome: (number: string) => Outcome | null,
  planItem: (id: string) => PlanItem | null,
): readonly Sentence[] => {
  const confirmed: Sentence = {
    code: "confirmed",
    values: { date: { kind: "date", at: note.confirmedAt }, person: { kind: "person", id: note.confirmedBy } },
    rests: [`note/${note.sitting}`],
  };
  if (note.outcomes.length === 0) return [confirmed, { code: "noOutcome", values: {}, rests: [`note/${note.sitting}`] }];
  return [confirmed, ...note.outcomes.flatMap((number) => outcomeSentences(outcome(number), planItem))];
};

const outcomeSentences = (outcome: Outcome | null, planItem: (id: string) => PlanItem | null): readonly Sentence[] => {
  if (!outcome) return [];
  const { number, proposal, version, planItem: made } = outcome;
  const rests = [`outcome/${number}`, `ballot/${outcome.ballot}`] as const;
  const values = { outcome: number, proposal, version };
  const item = made === null ? null : planItem(made);
  if (!item) return [{ code: "outcomeNotCarried", values, rests }];
  return [
    { code: "outcomeCarried", values: { ...values, planItem: item.id }, rests: [...rests, `plan/${item.id}`] },
    {
      code: "replyAskedFor",
      values: {
        planItem: item.id,
        bodies: { kind: "bodies", codes: item.addressees.map((body) => body.code) },
        receiptDueDay: { kind: "day", day: item.receiptDueDay },
        replyDay: { kind: "day", day: item.replyDay },
        hardStopDay: { kind: "day", day: item.hardStopDay },
      },
      rests: [`plan/${item.id}`],
    },
  ];
};

const additions = (note: Note): readonly Paragraph[] =>
  note.corrections.map(({ number, paragraph, text, reason, textCy, reasonCy, at }) => ({
    id: `a${number}`,
    number,
    part: "addition",
    code: paragraph === null ? "correction" : "correctionOfParagraph",
    values: {
      number,
      ...(paragraph === null ? {} : { paragraph }),
      date: { kind: "date", at },
      text: { kind: "words", en: text, cy: textCy ?? null },
      reason: { kind: "words", en: reason, cy: reasonCy ?? null },
    },
    rests: [`note/${note.sitting}`],
  }));

/** The whole note as its page shows it: the record, what came of it once confirmed, and numbered additions since. */
export const noteParagraphs = (
  sources: NoteSources & { outcome(number: string): Outcome | null; planItem(id: string): PlanItem | null },
): readonly Paragraph[] => {
  const record = recordParagraphs(sources);
  const { note } = sources;
  const came = note.phase === "confirmed" ? confirmationSentences(note, sources.outcome, sources.planItem) : [];
  return [
    ...record,
    ...came.map((sentence, i): Paragraph => {
      const number = record.length + i + 1;
      return { ...sentence, id: `p${number}`, number, part: "confirmation" };
    }),
    ...additions(note),
  ];
};

/** The record part as one text for hashing: what a person confirms is exactly this (MIN-3). */
export const noteText = (record: readonly Paragraph[]): string =>
  JSON.stringify(record.map(({ number, code, values, rests }) => [number, code, sortedValues(values), rests]));

const sortedValues = (values: Paragraph["values"]) => Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
