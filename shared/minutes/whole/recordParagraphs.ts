import type { Ballot } from "../../ballots/state.ts";
import type { AgendaItem, Sitting } from "../../sittings/state.ts";
import { answerSentences } from "../answerSentences.ts";
import { ballotSentences } from "../ballotSentences.ts";
import { closedSentences, published } from "../closedSentences.ts";
import { itemOf, type NoteSources, withoutVote } from "../noteParagraphs.ts";
import type { Sentence } from "../paragraph.ts";
import type { SentenceCode } from "../sentences.ts";
import {
  agreementSentences,
  attendanceSentences,
  interestSentences,
  itemSentences,
  meetingSentences,
  unreachedSentences,
} from "../sittingSentences.ts";
import { statementSentences } from "../statementSentences.ts";
import { tableSentences } from "../tableSentences.ts";
import { roundParagraphs } from "./roundParagraphs.ts";

/** What a paragraph of minutes tells of; the secretariat's own and actions are told apart where minutes are put together. */
export type RecordKind =
  | "meeting"
  | "attendance"
  | "apologies"
  | "absence"
  | "interests"
  | "agenda"
  | "item"
  | "closed"
  | "round"
  | "speech"
  | "point-of-order"
  | "motion"
  | "contribution"
  | "report"
  | "statements"
  | "answers"
  | "agreement"
  | "ballot"
  | "figures"
  | "no-vote"
  | "unreached";

/** A paragraph as the record gives it. */
export interface RecordParagraph {
  /** What it is known by through every version. */
  readonly key: string;
  readonly kind: RecordKind;
  /** The agenda item that it stands under; null before the first and after the last. */
  readonly item: string | null;
  /** The seat that speaks, where one does. */
  readonly seat: string | null;
  readonly sentences: readonly Sentence[];
}

/** A paragraph of several sentences; nothing where there are none. */
export const paragraphOf = (
  kind: RecordKind,
  key: string,
  item: string | null,
  sentences: readonly Sentence[],
  seat: string | null = null,
): readonly RecordParagraph[] => (sentences.length === 0 ? [] : [{ key: key.toLowerCase(), kind, item, seat, sentences }]);

/** A paragraph for each sentence, numbered through in its key. */
const each = (kind: RecordKind, key: string, item: string | null, sentences: readonly Sentence[]): readonly RecordParagraph[] =>
  sentences.flatMap((sentence, i) => paragraphOf(kind, `${key}-${i + 1}`, item, [sentence]));

const among = (sentences: readonly Sentence[], ...codes: readonly SentenceCode[]): readonly Sentence[] =>
  sentences.filter(({ code }) => codes.includes(code));

/**
 * The minutes of a closed sitting as the record gives them (MIN-8): the same modules write them as the decision note, which is their
 * short form. Made in the order in which a clerk would tell it, and the same every time for the same record.
 */
export function recordMinutes({ note, sitting, ballots, regions }: NoteSources): readonly RecordParagraph[] {
  const unreached = sitting.phase.name === "closed" ? sitting.phase.unreachedItems : [];
  const taken = sitting.items.filter((item) => !unreached.includes(item.id) || ballots.some((one) => itemOf(one, sitting) === item));
  const came = attendanceSentences(sitting, note.filled, regions);
  return [
    ...paragraphOf("meeting", "meeting", null, meetingSentences(sitting)),
    ...paragraphOf("attendance", "attendance", null, among(came, "attendance")),
    ...among(came, "attendanceIn").flatMap((sentence) => {
      const { region } = sentence.values;
      const code = typeof region === "object" && region.kind === "region" ? region.code : "";
      return paragraphOf("attendance", `attendance-${code}`, null, [sentence]);
    }),
    ...paragraphOf("attendance", "alternates", null, among(came, "alternates")),
    ...paragraphOf("apologies", "apologies", null, among(came, "apologies")),
    ...paragraphOf("absence", "absence", null, among(came, "absent", "absentWithout", "noneAbsent")),
    ...each("interests", "interests", null, interestSentences(sitting)),
    ...paragraphOf("agenda", "agenda", null, agendaSentences(sitting)),
    ...taken.flatMap((item) => itemParagraphs(item, sitting, ballots)),
    ...ballots.filter((one) => itemOf(one, sitting) === undefined).flatMap((ballot) => ballotParagraphs(ballot, null)),
    ...each("agreement", "agreed", null, agreementSentences(sitting, null)),
    ...paragraphOf("unreached", "unreached", null, unreachedSentences(sitting)),
  ];
}

const agendaSentences = (sitting: Sitting): readonly Sentence[] => [
  { code: "agendaWas", values: {}, rests: [`sitting/${sitting.id}`] },
  ...sitting.items.map(
    (item): Sentence => ({
      code: "agendaItem",
      values: {
        item: item.number,
        title: { kind: "item", itemKind: item.kind, en: item.titleEn, cy: item.titleCy, proposal: item.proposal },
      },
      rests: [`sitting/${sitting.id}`],
    }),
  ),
];

/** All that happened on an item: what was said, written, reported and answered in its rounds, then what was agreed and voted on. */
function itemParagraphs(item: AgendaItem, sitting: Sitting, ballots: readonly Ballot[]): readonly RecordParagraph[] {
  const { id } = item;
  const put = ballots.filter((one) => itemOf(one, sitting) === item).flatMap((ballot) => ballotParagraphs(ballot, id));
  return [
    ...paragraphOf(
      "item",
      `item-${id}`,
      id,
      among(itemSentences(sitting, item), "itemTaken", "itemTakenLate", "itemSpeakers", "itemWritten"),
    ),
    ...paragraphOf("closed", `closed-${id}`, id, closedSentences(sitting, item)),
    ...roundParagraphs(sitting, item),
    ...each("report", `tables-${id}`, id, published(sitting, tableSentences(sitting, item))),
    ...each("statements", `statements-${id}`, id, published(sitting, statementSentences(sitting, item))),
    ...each("answers", `answers-${id}`, id, published(sitting, answerSentences(sitting, item))),
    ...each("agreement", `agreed-${id}`, id, agreementSentences(sitting, id)),
    ...put,
    ...(put.length === 0 && item.kind === "proposal" ? paragraphOf("no-vote", `no-vote-${id}`, id, [withoutVote(item, sitting)]) : []),
  ];
}

/** What was decided, and after it the figures and the rule they were held against. */
function ballotParagraphs(ballot: Ballot, item: string | null): readonly RecordParagraph[] {
  const sentences = ballotSentences(ballot);
  const figures = sentences.filter(({ code }) => figureCodes.has(code));
  return [
    ...paragraphOf(
      "ballot",
      `vote-${ballot.id}`,
      item,
      sentences.filter((one) => !figures.includes(one)),
    ),
    ...paragraphOf("figures", `figures-${ballot.id}`, item, figures),
  ];
}

const figureCodes: ReadonlySet<SentenceCode> = new Set<SentenceCode>([
  ...(["voteHeads", "voteWeight", "voteRegions", "frozenText", "frozenChanges", "stronglySupported", "ballotInterests"] as const),
  ...(["majorityMoreThanMet", "majorityMoreThanNotMet", "majorityAtLeastMet", "majorityAtLeastNotMet", "majorityBlockClause"] as const),
  ...(["ballotQuorum", "countedByHand", "ballotExtended", "choiceVotes", "choiceTie"] as const),
]);
