import { hasInterestIn } from "../../../shared/ballots/questions.ts";
import type { Ballot, RegisterLine } from "../../../shared/ballots/state.ts";
import { hasVoted } from "../../../shared/ballots/turnout.ts";
import type { Sitting } from "../../../shared/sittings/state.ts";

/** A part of the register, a region or a kind of group: its seats, how many of them are there, who is missing, who has voted. */
export interface RegisterRow {
  readonly code: string;
  readonly name: string;
  readonly seats: number;
  /** Their weight together, in units. */
  readonly units: number;
  readonly here: number;
  /** Numbers of the seats that are not checked in. */
  readonly missing: readonly number[];
  readonly voted: number;
  /** Numbers of the seats that could vote now and have not voted. */
  readonly notYet: readonly number[];
}

type Counted = { -readonly [field in keyof Omit<RegisterRow, "code" | "name">]: RegisterRow[field] };

/** The register in parts, in the order of `codes`, without empty ones. Outside a sitting everybody on it could vote. */
export function registerRows(
  ballot: Ballot,
  sitting: Sitting | undefined,
  register: readonly RegisterLine[],
  codes: readonly string[],
  codeOf: (line: RegisterLine) => string | undefined,
  nameOf: (code: string) => string,
): readonly RegisterRow[] {
  const rows = new Map<string, Counted>();
  for (const code of codes) rows.set(code, { seats: 0, units: 0, here: 0, missing: [], voted: 0, notYet: [] });
  register.forEach((line, index) => {
    const row = rows.get(codeOf(line) ?? "");
    if (!row) return;
    const here = sitting === undefined ? ballot.sitting === null : (sitting.attendance[line.seat]?.here ?? false);
    const voted = "register" in ballot && hasVoted(ballot, index);
    const interest = sitting !== undefined && hasInterestIn(ballot, sitting, line.seat);
    row.seats += 1;
    row.units += line.weight;
    if (here) row.here += 1;
    else row.missing = [...row.missing, line.number];
    if (voted) row.voted += 1;
    else if (here && !interest) row.notYet = [...row.notYet, line.number];
  });
  return [...rows].filter(([, { seats }]) => seats > 0).map(([code, row]) => ({ code, name: nameOf(code), ...row }));
}
