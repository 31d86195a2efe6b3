import { type Statements, statementsKeptOf } from "../../db/private/statements.ts";
import { enoughOf } from "../../shared/opinion/enough.ts";
import { mapSteps } from "../../shared/opinion/map.ts";
import { answeringOrder } from "../../shared/opinion/order.ts";
import { type Answering, type Moderating, type OwnStatements, toldPlaced } from "../../shared/sittings/answering.ts";
import { currentRound } from "../../shared/sittings/questions.ts";
import type { Round } from "../../shared/sittings/state.ts";
import { mapsToMake, statementsOf } from "../../shared/sittings/statements.ts";
import type { AssemblyRecord } from "../record.ts";

/** The round of statements that a sitting is in now. */
function inHand(record: AssemblyRecord, id: string): Round | null {
  const sitting = record.memory.sitting(id);
  const round = sitting ? currentRound(sitting) : null;
  return round?.format === "statements" ? round : null;
}

/** People who have answered enough to be on the map: the same who will be on it, were the round closed now. */
function placedIn(kept: Statements, sitting: string, round: string): number | null {
  const taken = kept.perPerson(sitting, round);
  return toldPlaced(enoughOf(taken, kept.counts(sitting, round).size).filter(Boolean).length);
}

/** OPN-18: how far a sitting's round of statements is, or the map of one that is over; undefined where there is neither. */
export function answeringIn(record: AssemblyRecord, id: string, making: Answering["making"] = null): Answering | undefined {
  const round = inHand(record, id);
  if (round) return { round: round.id, placed: placedIn(statementsKeptOf(record.db), id, round.id), making: null };
  const sitting = record.memory.sitting(id);
  const [toMake] = sitting ? mapsToMake(sitting) : [];
  return toMake ? { round: toMake.round, placed: null, making: making ?? { done: 0, all: mapSteps } } : undefined;
}

/** What the desk sees of the round in hand: what waits to be read, without names, and exact figures (OPN-12). */
export function moderatingIn(record: AssemblyRecord, id: string): Moderating | null {
  const round = inHand(record, id);
  if (!round) return null;
  const kept = statementsKeptOf(record.db);
  const waiting = kept.putIn(id, round.id).filter(({ number }) => number === null);
  return { round: round.id, waiting: waiting.map(({ id: one, text, lang }) => ({ id: one, text, lang })), ...kept.answering(id, round.id) };
}

/** A person's own part in the round in hand: what to answer next (OPN-11), what they answered and put. */
export function ownIn(record: AssemblyRecord, id: string, person: string): OwnStatements | null {
  const [sitting, round] = [record.memory.sitting(id), inHand(record, id)];
  if (!sitting || !round) return null;
  const kept = statementsKeptOf(record.db);
  const answers = kept.own(id, round.id, person);
  const counts = kept.counts(id, round.id);
  const own = kept.putIn(id, round.id).filter((one) => one.person === person);
  const order = answeringOrder(
    statementsOf(sitting, round.id).accepted.map(({ number }) => number),
    (statement) => counts.get(statement) ?? 0,
    new Set(answers.map(({ statement }) => statement)),
    `${person}:${round.id}`,
  );
  return { round: round.id, order, answers, put: own.map(({ text, lang, number }) => ({ text, lang, number })) };
}
