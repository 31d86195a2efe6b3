import { type Decision, type Facts, isRefusal, type Refusal, refuse } from "../journal.ts";
import { questionAsked } from "./answers.ts";
import { calledByClock } from "./byItself.ts";
import type { SittingCommand, SittingCommandOf } from "./commands.ts";
import { motionMoved } from "./decideMotion.ts";
import { turnsEnded } from "./endings.ts";
import { isContribution, isPoint, orderedList, spokeInRound } from "./floor.ts";
import { formats, passWithinMs, pointMs } from "./formats.ts";
import type { SittingsKnow } from "./know.ts";
import { removedRefusal } from "./moderation.ts";
import { motionInHand } from "./motions.ts";
import { presence, spokenSoFar } from "./questions.ts";
import { doneAlready } from "./seen.ts";
import type { FloorEntry, Round, Sitting } from "./state.ts";
import { actingFor, actingHere, alreadySo, decided, isDesk, openSitting, roundInHand } from "./within.ts";

type TurnCommand = Extract<
  SittingCommand,
  { readonly type: "GiveFloor" | "CallSpeaker" | "EndTurn" | "PauseTurn" | "ResumeTurn" | "AddTurnTime" | "PassTurn" | "RulePoint" }
>;

/** Who has the floor, and for how long (FLR-4, FLR-7 to FLR-10). */
export function decideTurn(command: TurnCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  if (command.type === "RulePoint") return rulePoint(command, know, facts);
  const inHand = roundInHand(command.sitting, know);
  if (isRefusal(inHand)) return inHand;
  const { sitting, round } = inHand;
  const { speaking } = sitting.floor;
  switch (command.type) {
    case "GiveFloor":
      return giveFloor(command, sitting, round, facts);
    case "CallSpeaker":
      return callSpeaker(command, sitting, round, facts);
    case "EndTurn":
      if (command.turn !== null && speaking?.id !== command.turn) return doneAlready(sitting, facts);
      if (!speaking) return alreadySo;
      if (!isDesk(facts.actor) && isRefusal(actingFor(know, facts, speaking.seat))) return refuse("notYourTurn");
      return decided(sitting, { type: "TurnEnded", turn: speaking.id, spokenMs: spokenSoFar(speaking, facts.at), ...byDesk(facts) });
    case "PauseTurn":
      if (!speaking) return refuse("nobodySpeaks");
      return speaking.pausedAt !== null ? alreadySo : decided(sitting, { type: "TurnPaused" });
    case "ResumeTurn":
      if (!speaking) return refuse("nobodySpeaks");
      if (round.phase.name === "paused") return refuse("roundPaused");
      return speaking.pausedAt === null ? alreadySo : decided(sitting, { type: "TurnResumed" });
    case "AddTurnTime":
      if (!speaking) return refuse("nobodySpeaks");
      if (speaking.limitMs === null) return refuse("turnHasNoLimit");
      if (command.seen !== null && command.seen !== speaking.limitMs) return doneAlready(sitting, facts);
      return decided(sitting, { type: "TurnTimeAdded", ms: command.seconds * 1000 });
    case "PassTurn":
      return pass(command, sitting, round, know, facts);
  }
}

/** Whether somebody can be given the floor at all: the round runs, and no point is being heard while a speaker waits to go on (FLR-9). */
function floorRefused(sitting: Sitting, round: Round): Refusal | null {
  if (round.phase.name === "paused") return refuse("roundPaused");
  return sitting.floor.held ? refuse("pointBeingHeard") : null;
}

function giveFloor(command: SittingCommandOf<"GiveFloor">, sitting: Sitting, round: Round, facts: Facts): Decision | Refusal {
  const refusal = floorRefused(sitting, round);
  if (refusal) return refusal;
  const { speaking } = sitting.floor;
  const byClock = facts.actor.id === "clock";
  // RND-13: the clock gives it to the next contribution once nobody speaks, and takes it from nobody.
  if (byClock && !calledByClock(sitting)) return alreadySo;
  // DSK-3: two people at the desk do not give the floor twice.
  if (command.seen !== null && command.seen !== (speaking?.id ?? "none")) return doneAlready(sitting, facts);
  const list = orderedList(sitting);
  // A point of information waits until the speaker gives way: it is never simply "next".
  const chosen =
    command.entry === null ? list.find((entry) => entry.kind !== "point-of-information") : list.find((entry) => entry.id === command.entry);
  if (!chosen) return command.entry === null ? refuse("nobodyWaits") : refuse("entryNotWaiting", undefined, "entry");
  if (command.entry !== null && jumpsTheList(chosen, list, sitting)) return refuse("othersFirst", undefined, "entry");
  // MOT-1: one motion at a time.
  if (chosen.kind === "procedural-motion" && motionInHand(sitting)) return refuse("motionInHand", undefined, "entry");
  const { id: entry, seat, person, region, kind, side, rule, motion, extraMs = 0 } = chosen;
  const limitMs = isContribution(kind) ? sitting.floor.limitMs : pointMs;
  const interrupts = isPoint(kind) && speaking !== null && !isPoint(speaking.kind);
  const given = {
    type: "FloorGiven",
    entry,
    seat,
    person,
    region,
    kind,
    side,
    rule,
    motion,
    limitMs: limitMs === null ? null : limitMs + extraMs,
    passedOver: list.indexOf(chosen),
    ...(byClock ? {} : ({ undo: true } as const)),
  } as const;
  const moved = motionMoved(sitting, chosen);
  // FLR-9: a point interrupts and the speaker's clock stops; anybody else follows once the speaker has ended.
  return interrupts ? decided(sitting, given) : decided(sitting, ...endedByDesk(sitting, facts), given, ...moved);
}

/** DSK-4: what the desk does on the floor can be undone; what people do themselves stands. */
const byDesk = ({ actor }: Facts) => (isDesk(actor) ? ({ undo: true } as const) : {});
const endedByDesk = (sitting: Sitting, facts: Facts) => turnsEnded(sitting, facts.at).map((ended) => ({ ...ended, ...byDesk(facts) }));

/** FLR-4: nobody twice until all who want have spoken, unless the facilitator moved the entry and said why (FLR-6). */
function jumpsTheList(chosen: FloorEntry, list: readonly FloorEntry[], sitting: Sitting): boolean {
  if (!isContribution(chosen.kind) || chosen.movedBehind !== null) return false;
  const spoke = spokeInRound(sitting);
  return spoke.has(chosen.seat) && list.some((entry) => isContribution(entry.kind) && !spoke.has(entry.seat));
}

/** FLR-10: in presentations and questions the facilitator calls whoever presents or answers; elsewhere whoever answers the last question. */
function callSpeaker(command: SittingCommandOf<"CallSpeaker">, sitting: Sitting, round: Round, facts: Facts): Decision | Refusal {
  const question = questionAsked(sitting);
  const kind = formats[round.format].calls ?? (question === null ? null : "answer");
  if (kind === null) return refuse("noCallingInRound");
  const refusal = floorRefused(sitting, round);
  if (refusal) return refusal;
  const here = presence(sitting, command.seat);
  if (!here) return refuse("notCheckedIn", { seat: command.seat.slice(2) }, "seat");
  if (sitting.floor.speaking?.seat === command.seat) return alreadySo;
  const removed = removedRefusal(sitting, here.person, "floor", facts);
  if (removed) return removed;
  return decided(sitting, ...endedByDesk(sitting, facts), {
    type: "FloorGiven",
    entry: `e${sitting.next.entry}`,
    seat: here.seat,
    person: here.person,
    region: here.region,
    kind,
    side: null,
    rule: null,
    motion: null,
    limitMs: sitting.floor.limitMs,
    passedOver: 0,
    ...(kind === "answer" && question !== null && { answers: question }),
    undo: true,
  });
}

/** FLR-8, FLR-13: whoever waits or has just been called may pass, and is offered a turn again at the end. */
function pass(command: SittingCommandOf<"PassTurn">, sitting: Sitting, round: Round, know: SittingsKnow, facts: Facts): Decision | Refusal {
  if (!formats[round.format].joins.some(isContribution)) return refuse("nothingToPass");
  const acting = actingHere(sitting, know, facts, command.seat);
  if (isRefusal(acting)) return acting;
  const { speaking, waiting } = sitting.floor;
  const turn = speaking?.seat === command.seat && isContribution(speaking.kind) ? speaking : null;
  if (turn && spokenSoFar(turn, facts.at) > passWithinMs) return refuse("passTooLate");
  const entry = turn ?? waiting.find((one) => one.seat === command.seat && isContribution(one.kind));
  return entry ? decided(sitting, { type: "TurnPassed", entry: entry.id }) : refuse("entryNotWaiting");
}

/** FLR-7: a point of order is ruled on at once; the ruling ends its turn. */
function rulePoint(command: SittingCommandOf<"RulePoint">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = openSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  const ruled = { type: "PointRuled", turn: command.turn, upheld: command.upheld } as const;
  const { speaking } = sitting.floor;
  if (speaking?.id === command.turn && speaking.kind === "point-of-order") {
    return decided(sitting, { type: "TurnEnded", turn: speaking.id, spokenMs: spokenSoFar(speaking, facts.at) }, ruled);
  }
  const turn = sitting.turns.find((one) => one.id === command.turn);
  if (turn?.kind !== "point-of-order") return refuse("notAPointOfOrder", undefined, "turn");
  if (turn.upheld !== null) return turn.upheld === command.upheld ? alreadySo : refuse("pointRuledAlready");
  return decided(sitting, ruled);
}
