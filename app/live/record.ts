import type { Room } from "../../shared/assembly/room.ts";
import type { Ballot, DeclaredBallot } from "../../shared/ballots/state.ts";
import type { Time } from "../../shared/journal.ts";
import type { Agreement } from "../../shared/sittings/agreement.ts";
import type { Motion } from "../../shared/sittings/motions.ts";
import type { Round, Sitting, SpokenTurn } from "../../shared/sittings/state.ts";

/** Something that stands on the record of a sitting, before it is put into a sentence. */
export type Recorded =
  | { readonly kind: "sitting-opened" | "sitting-resumed" | "sitting-adjourned" | "sitting-closed" }
  | { readonly kind: "round-opened" | "round-closed"; readonly round: Round }
  | { readonly kind: "turn"; readonly turn: SpokenTurn }
  | { readonly kind: "revealed"; readonly round: Round; readonly count: number }
  | { readonly kind: "answers"; readonly round: Round }
  | { readonly kind: "interest"; readonly seat: string; readonly item: string }
  | { readonly kind: "motion-moved" | "motion-ended"; readonly motion: Motion }
  | { readonly kind: "agreement"; readonly agreement: Agreement }
  | { readonly kind: "table-reported"; readonly round: Round; readonly table: number }
  | { readonly kind: "ballot-opened" | "ballot-closed" | "ballot-voided"; readonly ballot: Ballot }
  | { readonly kind: "ballot-declared"; readonly ballot: DeclaredBallot };

export type RecordLine = Recorded & { readonly key: string; readonly at: Time };

/**
 * The record of a sitting as it grows, newest first, made from the room alone: so it is the same however the room was reached.
 * Who came and went when is not in it: attendance is published without times.
 */
export function recordOf({ sitting, ballots }: Pick<Room, "sitting" | "ballots">): readonly RecordLine[] {
  const lines = [
    ...ofSitting(sitting),
    ...sitting.rounds.flatMap((round) => ofRound(sitting, round)),
    ...sitting.turns.map((turn): RecordLine => ({ key: `t ${turn.id}`, at: turn.endedAt, kind: "turn", turn })),
    ...sitting.interests.map(({ seat, item, at }): RecordLine => ({ key: `n ${seat} ${item}`, at, kind: "interest", seat, item })),
    ...(sitting.agreements ?? []).map(
      (agreement): RecordLine => ({ key: `a ${agreement.id}`, at: agreement.endedAt, kind: "agreement", agreement }),
    ),
    ...(sitting.motions ?? []).flatMap(ofMotion),
    ...sitting.rounds.flatMap((round) => ofTables(sitting, round)),
    ...Object.values(ballots).flatMap(ofBallot),
  ];
  // Of two things at the same moment the one that is named later came later.
  return lines
    .map((line, place) => ({ line, place }))
    .sort((a, b) => b.line.at - a.line.at || b.place - a.place)
    .map(({ line }) => line);
}

function ofMotion(motion: Motion): readonly RecordLine[] {
  const moved: RecordLine = { key: `m ${motion.id}`, at: motion.movedAt, kind: "motion-moved", motion };
  return motion.endedAt === null ? [moved] : [moved, { key: `me ${motion.id}`, at: motion.endedAt, kind: "motion-ended", motion }];
}

function ofSitting({ phase, openedAt }: Sitting): readonly RecordLine[] {
  const opened: readonly RecordLine[] = openedAt === null ? [] : [{ key: "s opened", at: openedAt, kind: "sitting-opened" }];
  switch (phase.name) {
    case "open":
      return phase.since === openedAt ? opened : [...opened, { key: "s resumed", at: phase.since, kind: "sitting-resumed" }];
    case "adjourned":
      return [...opened, { key: "s adjourned", at: phase.since, kind: "sitting-adjourned" }];
    case "closed":
      return [...opened, { key: "s closed", at: phase.at, kind: "sitting-closed" }];
    case "scheduled":
      return opened;
  }
}

/** What tables told the plenary (GRP-8). */
const ofTables = ({ tables }: Sitting, round: Round): readonly RecordLine[] =>
  (tables?.[round.id]?.tables ?? []).flatMap(({ number, report }): readonly RecordLine[] =>
    report ? [{ key: `g ${round.id} ${number}`, at: report.at, kind: "table-reported", round, table: number }] : [],
  );

function ofRound({ contributions, answers }: Sitting, round: Round): readonly RecordLine[] {
  const { phase, id } = round;
  if (phase.name === "waiting") return [];
  const opened: RecordLine = { key: `o ${id}`, at: phase.openedAt, kind: "round-opened", round };
  if (phase.name !== "closed") return [opened];
  const count = contributions.filter((one) => one.round === id && one.revealed).length;
  const closed: RecordLine = { key: `c ${id}`, at: phase.closedAt, kind: "round-closed", round };
  if (answers?.[round.id]) return [opened, { key: `q ${id}`, at: phase.closedAt, kind: "answers", round }, closed];
  return count === 0 ? [opened, closed] : [opened, { key: `w ${id}`, at: phase.closedAt, kind: "revealed", round, count }, closed];
}

function ofBallot(ballot: Ballot): readonly RecordLine[] {
  const { id, phase } = ballot;
  if (phase === "prepared") return [];
  if (phase === "voided") return [{ key: `v ${id}`, at: ballot.voidedAt, kind: "ballot-voided", ballot }];
  const opened: RecordLine = { key: `bo ${id}`, at: ballot.opensAt, kind: "ballot-opened", ballot };
  if (phase === "open") return [opened];
  const closed: RecordLine = { key: `bc ${id}`, at: ballot.closedAt, kind: "ballot-closed", ballot };
  return phase === "closed"
    ? [opened, closed]
    : [opened, closed, { key: `bd ${id}`, at: ballot.declaredAt, kind: "ballot-declared", ballot }];
}
