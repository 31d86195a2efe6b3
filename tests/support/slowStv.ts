import type { RankedVote } from "../../shared/counting/result.ts";
import { type SlowRound, slowChoice, slowSettle } from "./slowRankings.ts";

/** One sheet of paper: where it lies, and what it is worth in hundred-thousandths. */
interface Sheet {
  readonly vote: RankedVote;
  lies: number | null;
  worth: bigint;
}

/** The Scottish count sheet by sheet, as people at tables would: every total added up anew from the sheets on a table. */
export const slowStv = (
  votes: readonly RankedVote[],
  options: number,
  seats: number,
  lot: readonly number[],
): { readonly rounds: readonly SlowRound[]; readonly winners: readonly number[]; readonly quota: number } => {
  let continuing = Array.from({ length: options }, (_, option) => option);
  const next = (vote: RankedVote): number | null => slowChoice(vote, continuing, 0, "exhaust");
  const sheets = votes
    .flatMap((vote) => Array.from({ length: vote.weight }, (): Sheet => ({ vote, lies: next(vote), worth: 100_000n })))
    .filter((sheet) => sheet.lies !== null);
  const quota = BigInt(Math.floor(sheets.length / (seats + 1)) + 1) * 100_000n;
  const kept = new Set<number>();
  const winners: number[] = [];
  const gone: number[] = [];
  const rounds: SlowRound[] = [];
  for (;;) {
    const onTable = (option: number): bigint => sheets.reduce((sum, sheet) => sum + (sheet.lies === option ? sheet.worth : 0n), 0n);
    const totals = Array.from({ length: options }, (_, option) => (kept.has(option) ? quota : onTable(option)));
    const shown = totals.map((total, option) => (gone.includes(option) ? null : Number(total)));
    const history = rounds.map((round) => round.totals);
    const most = (among: readonly number[]): number => {
      const top = among.map((option) => totals[option] ?? 0n).reduce((a, b) => (a > b ? a : b));
      return slowSettle(
        among.filter((option) => totals[option] === top),
        history,
        lot,
        "most",
      ).chosen;
    };
    const elected: number[] = [];
    const rest = (): readonly number[] => continuing.filter((option) => !elected.includes(option));
    const vacant = seats - winners.length;
    const fills = sheets.length > 0 && continuing.length <= vacant;
    for (let able = continuing.filter((option) => fills || (totals[option] ?? 0n) >= quota); able.length > 0 && elected.length < vacant; ) {
      elected.push(most(able));
      able = able.filter((option) => !elected.includes(option));
    }
    continuing = [...rest()];
    winners.push(...elected);
    if (winners.length >= seats || continuing.length === 0 || sheets.length === 0) {
      rounds.push({ totals: shown, elected, excluded: [] });
      return { rounds, winners, quota: Number(quota) };
    }
    const surplus = winners.filter((option) => (totals[option] ?? 0n) > quota);
    if (surplus.length > 0) {
      const giver = most(surplus);
      const held = totals[giver] ?? 1n;
      rounds.push({ totals: shown, elected, excluded: [] });
      for (const sheet of sheets.filter((one) => one.lies === giver)) {
        sheet.worth = ((held - quota) * sheet.worth) / held;
        sheet.lies = next(sheet.vote);
      }
      kept.add(giver);
      continue;
    }
    const low = continuing.map((option) => totals[option] ?? 0n).reduce((a, b) => (a < b ? a : b));
    const { chosen } = slowSettle(
      continuing.filter((option) => totals[option] === low),
      history,
      lot,
      "least",
    );
    rounds.push({ totals: shown, elected, excluded: [chosen] });
    gone.push(chosen);
    continuing = continuing.filter((option) => option !== chosen);
    for (const sheet of sheets.filter((one) => one.lies === chosen)) sheet.lies = next(sheet.vote);
  }
};
