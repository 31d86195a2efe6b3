import type { Paper, SeatOnPaper } from "./load.ts";

/** How a receipt code is written. */
export const receiptPattern = /^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/;
const isFree = (one: SeatOnPaper): boolean => one.cannot === null;

/**
 * The paper of one seat (MND-1), with all of them in `papers`: the one that the address asks for, otherwise the first that can vote
 * and has not, otherwise the first that can. Whoever has one paper only is shown it as it is.
 */
export function onePaper(paper: Paper, asked: URLSearchParams): Paper {
  const replaced = asked.get("replaced") ?? "";
  const told = receiptPattern.test(replaced) ? { ...paper, replaced } : paper;
  const { seats } = paper;
  if (seats.length < 2) return told;
  const one =
    seats.find(({ seat }) => seat === asked.get("seat")) ?? seats.find((s) => isFree(s) && !s.voted) ?? seats.find(isFree) ?? seats[0];
  return one ? { ...told, seats: [one], papers: seats, page: `${paper.page}?seat=${one.seat}` } : told;
}

/** The page after casting, without the language: the receipt, and which one it takes the place of (MND-2). */
export const afterCasting = ({ page }: Pick<Paper, "page">, replaced: string): string =>
  `${page}${page.includes("?") ? "&" : "?"}cast${replaced === "" ? "" : `&replaced=${replaced}`}`;

/** The paper to go on with after this one: the next that can vote and has not; null where none is left. */
export function nextPaper({ papers = [], seats, practice }: Paper): SeatOnPaper | null {
  const at = papers.findIndex(({ seat }) => seat === seats[0]?.seat);
  // Nothing of a practice ballot is kept: there the papers simply follow one another.
  const others = practice ? papers.slice(at + 1) : [...papers.slice(at + 1), ...papers.slice(0, at)];
  return others.find((one) => isFree(one) && !one.voted) ?? null;
}
