import { packageOf } from "../../../shared/ballots/package/questions.ts";
import { isSteward } from "../../../shared/ballots/stewards.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { loadPaper, type Paper, type SeatOnPaper } from "../ballot/load.ts";
import { receiptPattern } from "../ballot/onePaper.ts";
import { onOnePaper, type QuestionOnPaper } from "../votes/onePaper.ts";

/** One question as the common paper prints it. */
export interface QuestionPaper extends QuestionOnPaper {
  /** Its place on the paper, from 1. */
  readonly number: number;
  readonly paper: Paper;
  /** The seat that votes, on this question; null: it stands on no line of the register, or the question is not open. */
  readonly seat: SeatOnPaper | null;
  /** The receipt of the vote on it that the one just cast takes the place of (MND-2). */
  readonly replaced?: string;
}

/** The paper of several questions for one seat of whoever reads. */
export interface PackagePaper {
  /** The ballot that the address names. */
  readonly id: string;
  /** Where its forms are sent, without the language. */
  readonly page: string;
  readonly questions: readonly QuestionPaper[];
  /** The seat that votes on it; null: none can. */
  readonly seat: SeatOnPaper | null;
  /** All seats of whoever reads that have a paper here (MND-1). */
  readonly seats: readonly SeatOnPaper[];
  /** Papers cast question by question: held by proxy, or cast as a steward. */
  readonly singly: readonly {
    readonly id: string;
    readonly number: number;
    readonly proxies: readonly SeatOnPaper[];
    readonly steward: boolean;
  }[];
  readonly sitting: string | null;
  readonly closesAt: number | null;
  readonly at: number;
  readonly reader: string;
  readonly command: string;
}

/** The paper after casting: each question with the receipt that no longer holds, as the address names them (MND-2). */
export const withReplaced = (paper: PackagePaper, asked: string): PackagePaper => {
  const codes = new Map(asked.split(" ").map((one) => [one.split(".")[0] ?? "", one.split(".")[1] ?? ""]));
  return {
    ...paper,
    questions: paper.questions.map((one) => {
      const replaced = codes.get(one.id) ?? "";
      return receiptPattern.test(replaced) ? { ...one, replaced } : one;
    }),
  };
};

/** What the seat's vote on a question counts as, to be compared: so much of all weight, or by heads among so many. */
const countsAs = ({ seat, paper }: QuestionPaper): string =>
  seat?.worth ? `${seat.worth.votes} ${seat.worth.all}` : `heads ${paper.allSeats}`;

/** Whether the seat's votes count as the same on every question that it can vote on. */
export const countAlike = (paper: Pick<PackagePaper, "questions">): boolean => new Set(votable(paper).map(countsAs)).size < 2;

const isFree = ({ cannot }: SeatOnPaper): boolean => cannot === null;

/** Loads it for the seat that is asked for, otherwise the first that can vote and has not; null: there is no such paper. */
export function loadPackage(context: TesseraContext, id: string, lang: Lang, askedSeat: string | null): PackagePaper | null {
  const { assembly, viewer } = context;
  const ballot = assembly.ballot(id);
  const shown = ballot && onOnePaper(context, ballot, lang);
  if (!ballot || !shown) return null;
  const papers = shown.flatMap((one) => {
    const paper = loadPaper(context, one.id, lang);
    return paper ? [{ one, paper }] : [];
  });
  const own = papers.map(({ paper }) => paper.seats.filter(({ by }) => by === undefined));
  const seats = [...new Map(own.flat().map((one) => [one.seat, one])).values()].toSorted((a, b) => a.number - b.number);
  const free = seats.filter(({ seat }) => own.some((lines) => lines.some((line) => line.seat === seat && isFree(line))));
  const hasVoted = ({ seat }: SeatOnPaper) => own.some((lines) => lines.some((line) => line.seat === seat && line.voted));
  const seat = seats.find((one) => one.seat === askedSeat) ?? free.find((one) => !hasVoted(one)) ?? free[0] ?? seats[0] ?? null;
  const open = papers.find(({ paper }) => paper.phase === "open")?.paper;
  const page = `/ballots/${id}/package`;
  return {
    id,
    page: seats.length > 1 && seat ? `${page}?seat=${seat.seat}` : page,
    questions: papers.map(({ one, paper }, i) => ({
      ...one,
      ...{ number: i + 1, paper },
      seat: own[i]?.find((line) => line.seat === seat?.seat) ?? null,
    })),
    seat,
    seats: seats.length > 1 ? seats : [],
    singly: packageOf(ballot, assembly).flatMap((one, i) => {
      const proxies = papers[i]?.paper.seats.filter(({ by }) => by !== undefined) ?? [];
      const steward = one.phase === "open" && isSteward(one, viewer.actor.id);
      return proxies.length > 0 || steward ? [{ id: one.id, number: i + 1, proxies, steward }] : [];
    }),
    sitting: ballot.sitting,
    closesAt: open?.closesAt ?? null,
    at: context.now(),
    reader: viewer.name,
    command: context.newCommandId(),
  };
}

/** The questions that this seat can vote on now. */
export const votable = ({ questions }: Pick<PackagePaper, "questions">): readonly QuestionPaper[] =>
  questions.filter(({ paper, seat }) => paper.phase === "open" && seat !== null && isFree(seat));
