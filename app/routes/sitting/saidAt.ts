import { isProtectedSeat, seatById } from "../../../shared/roll/questions.ts";
import { answersAfterQuestions } from "../../../shared/sittings/answers.ts";
import { closedHashes } from "../../../shared/sittings/care/closed.ts";
import type { ProceduralMotion, Side, Sitting, TurnKind } from "../../../shared/sittings/state.ts";
import type { Lang } from "../../locales/href.ts";
import type { SeatShown } from "../proposal/shown.ts";
import { type Reading, regionName, type Said, said } from "../proposals/said.ts";

/** Something said or written at a sitting. */
export interface SaidShown {
  readonly key: string;
  readonly round: string;
  readonly how: "spoken" | "written";
  readonly seat: SeatShown;
  /** What the floor was had for; null for written contributions. */
  readonly kind: TurnKind | null;
  readonly side: Side | null;
  readonly motion: ProceduralMotion | null;
  readonly rule: string | null;
  readonly upheld: boolean | null;
  readonly spokenMs: number | null;
  /** `none`: the words were not put down; `withdrawn`: they were taken off the record; `closed`: its item was closed to the public. */
  readonly words: "shown" | "withdrawn" | "closed" | "none";
  readonly text: Said | null;
  /** What the scribe wrote down of it (WRT-6); null once withdrawn. */
  readonly summary?: Said | null;
  /** The key of the question that it answers (FLR-14). */
  readonly answers?: string;
}

/** A seat as the public may see it; a protected one by number and region only (ROL-7). */
export function seatShown(context: Reading, id: string, lang: Lang): SeatShown {
  const { roll } = context.assembly;
  const seat = seatById(roll, id);
  const isProtected = isProtectedSeat(roll, id);
  return {
    number: seat?.number ?? Number(id.slice(2)),
    region: seat ? regionName(context, seat.region, lang) : "–",
    group: isProtected || !seat ? null : said(context, roll.groups[seat.group]?.name, lang),
    isProtected,
  };
}

/** The hash of a summary that was withdrawn, so that a turn without words of its own is marked as well (MOD-7). */
const goneSummary = (context: Reading, summary: string | undefined, lang: Lang): string | null =>
  summary !== undefined && said(context, summary, lang) === null ? summary : null;

/** What was said and what was written and revealed, round by round in the order in which they were taken. */
export function saidAt(context: Reading, sitting: Sitting, lang: Lang): readonly SaidShown[] {
  const closed = closedHashes(sitting);
  const words = (hash: string | null): Pick<SaidShown, "words" | "text"> => {
    const text = said(context, hash, lang);
    return { text, words: hash === null ? "none" : text ? "shown" : closed.has(hash) ? "closed" : "withdrawn" };
  };
  return sitting.rounds.flatMap(({ id }) => [
    ...answersAfterQuestions(sitting.turns.filter((turn) => turn.round === id)).map(
      (turn): SaidShown => ({
        ...{ key: turn.id, round: id, how: "spoken", seat: seatShown(context, turn.seat, lang) },
        ...{ kind: turn.kind, side: turn.side, motion: turn.motion, rule: turn.rule, upheld: turn.upheld, spokenMs: turn.spokenMs },
        ...words(turn.text ?? goneSummary(context, turn.summary, lang)),
        ...(turn.summary && { summary: said(context, turn.summary, lang) }),
        ...(turn.answers !== undefined && { answers: turn.answers }),
      }),
    ),
    ...sitting.contributions
      .filter((one) => one.round === id && one.revealed)
      .map(
        (one): SaidShown => ({
          ...{ key: `${id}-${one.seat}`, round: id, how: "written", seat: seatShown(context, one.seat, lang) },
          ...{ kind: null, side: null, motion: null, rule: null, upheld: null, spokenMs: null },
          ...words(one.text),
        }),
      ),
  ]);
}
