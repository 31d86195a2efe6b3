import { type Decision, type Facts, isRefusal, type PrivateChange, type Refusal, refuse, words } from "../journal.ts";
import { committed, sealedText } from "../opinion/sealed.ts";
import type { SittingCommand, SittingCommandOf } from "./commands.ts";
import { personHasInterest } from "./interests.ts";
import type { SittingsKnow } from "./know.ts";
import { removedRefusal } from "./moderation.ts";
import type { Round, Sitting } from "./state.ts";
import { mapsToMake, statementsEach, statementsInRound, statementsOf } from "./statements.ts";
import { type Acting, actingHere, alreadySo, type Decided, decided, foundSitting, roundInHand } from "./within.ts";

type StatementsCommand = Extract<
  SittingCommand,
  { readonly type: "PutStatement" | "AcceptStatement" | "RefuseStatement" | "TakePosition" | "PublishOpinionMap" }
>;

/** Rounds of statements: putting, moderating and answering them, and the map that is made of the answers (OPN-11 to OPN-17). */
export function decideStatements(command: StatementsCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  switch (command.type) {
    case "PutStatement":
      return put(command, know, facts);
    case "AcceptStatement":
    case "RefuseStatement":
      return moderate(command, know, facts);
    case "TakePosition":
      return take(command, know, facts);
    case "PublishOpinionMap":
      return publish(command, know, facts);
  }
}

interface InRound {
  readonly sitting: Sitting;
  readonly round: Round;
}

function statementsRound(id: string, know: SittingsKnow): InRound | Refusal {
  const inHand = roundInHand(id, know);
  if (isRefusal(inHand)) return inHand;
  return inHand.round.format === "statements" ? inHand : refuse("notAStatementsRound");
}

/** The round while it runs, and the seat, checked in, that somebody speaks for in it. */
function takingPart(
  command: SittingCommandOf<"PutStatement" | "TakePosition">,
  know: SittingsKnow,
  facts: Facts,
): (InRound & { readonly acting: Acting }) | Refusal {
  const inRound = statementsRound(command.sitting, know);
  if (isRefusal(inRound)) return inRound;
  const { sitting, round } = inRound;
  const acting = actingHere(sitting, know, facts, command.seat);
  if (isRefusal(acting)) return acting;
  if (round.phase.name === "paused") return refuse("roundPaused");
  // INT-1: who gains by it takes no part in it.
  if (personHasInterest(sitting, know, acting.here.person, round.item)) return refuse("interestDeclared");
  return { ...inRound, acting };
}

/** OPN-12: it is kept beside the record, and only its author and the desk read it until it is accepted. */
function put(command: SittingCommandOf<"PutStatement">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const part = takingPart(command, know, facts);
  if (isRefusal(part)) return part;
  const { sitting, round } = part;
  const person = facts.actor.id;
  // MOD-2: whoever is removed from the floor writes nothing either; they still answer, as they still vote.
  const removed = removedRefusal(sitting, person, "floor", facts);
  if (removed) return removed;
  const own = (facts.statements?.putIn(sitting.id, round.id) ?? []).filter((one) => one.person === person);
  if (own.some(({ text }) => text === command.text)) return alreadySo;
  if (own.length >= statementsEach) return refuse("statementsEnough", { most: statementsEach }, "text");
  const id = facts.newId();
  const { text, lang } = command;
  return { events: [], keep: [{ kind: "statement", id, sitting: sitting.id, round: round.id, person, text, lang }] };
}

/** OPN-13: accepted or refused once, whoever of the desk was first. Who put a statement agrees with it until they say otherwise. */
function moderate(command: SittingCommandOf<"AcceptStatement" | "RefuseStatement">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const inRound = statementsRound(command.sitting, know);
  if (isRefusal(inRound)) return inRound;
  const { sitting, round } = inRound;
  const kept = facts.statements?.statement(command.statement);
  if (!kept || kept.sitting !== sitting.id || kept.round !== round.id) return refuse("statementUnknown", undefined, "statement");
  const { accepted, refused } = statementsOf(sitting, round.id);
  if (kept.number !== null) {
    const was = accepted.some(({ number }) => number === kept.number) ? "AcceptStatement" : "RefuseStatement";
    return was === command.type ? alreadySo : refuse("statementDecided", { statement: kept.number }, "statement");
  }
  const number = accepted.length + refused.length + 1;
  const numbered: PrivateChange = { kind: "statement-decided", id: kept.id, number };
  if (command.type === "RefuseStatement") {
    const note = command.note === null ? null : words(command.note, command.lang);
    const event: Decided = { type: "StatementRefused", round: round.id, statement: number, reason: command.reason, note };
    return { ...decided(sitting, event), keep: [numbered] };
  }
  if (accepted.length >= statementsInRound) return refuse("statementsFull", { most: statementsInRound });
  const agreed: PrivateChange = {
    ...{ kind: "position", sitting: sitting.id, round: round.id, person: kept.person, statement: number, position: "agree" },
  };
  const event: Decided = { type: "StatementAccepted", round: round.id, statement: number, text: words(kept.text, kept.lang) };
  return { ...decided(sitting, event), keep: [numbered, agreed], answer: { statement: number } };
}

/** OPN-14: the last position counts until the round closes; one person has one position, however many seats they act for. */
function take(command: SittingCommandOf<"TakePosition">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const part = takingPart(command, know, facts);
  if (isRefusal(part)) return part;
  const { sitting, round, acting } = part;
  const { statement, position } = command;
  if (acting.by !== "self") return refuse("notYourSeat", { seat: acting.seat.number }, "seat");
  if (!statementsOf(sitting, round.id).accepted.some(({ number }) => number === statement))
    return refuse("statementUnknown", undefined, "statement");
  const kept: PrivateChange = { kind: "position", sitting: sitting.id, round: round.id, person: facts.actor.id, statement, position };
  // Nothing is answered: answers are kept with who asked, and outlast the round.
  return { events: [], keep: [kept] };
}

/**
 * OPN-15: what closing a round of statements writes. The hash of all positions and the seed stand on the record before there is any map;
 * who put what and who answered what is gone with it.
 */
export function positionsSealed(
  sitting: Sitting,
  round: Round,
  facts: Facts,
): { readonly events: readonly Decided[]; readonly keep: readonly PrivateChange[] } {
  if (round.format !== "statements") return { events: [], keep: [] };
  const { accepted } = statementsOf(sitting, round.id);
  const undecided = (facts.statements?.putIn(sitting.id, round.id) ?? []).filter(({ number }) => number === null).length;
  const taken = facts.statements?.taken(sitting.id, round.id) ?? [];
  const rows = sealedText(
    sitting.id,
    round.id,
    accepted.map(({ number }) => number),
    taken,
  );
  const salt = facts.salt();
  const seed = `${sitting.id}:${round.id}:${facts.salt()}`;
  return {
    events: [{ type: "PositionsSealed", round: round.id, seed, commitment: facts.sha256(committed(salt, rows)), undecided }],
    keep: [{ kind: "seal-positions", sitting: sitting.id, round: round.id, salt, rows }],
  };
}

/** Whether the positions that stand under this commitment are still kept. */
const isKept = (sitting: string, round: string, commitment: string, facts: Facts): boolean => {
  const kept = facts.statements?.sealed(sitting, round);
  return kept !== undefined && facts.sha256(committed(kept.salt, kept.rows)) === commitment;
};

/** Whether a map of this sitting is still to be made and can be: its positions are kept as they were sealed (OPN-17). */
export const mapStillToMake = (sitting: Sitting, facts: Facts): boolean =>
  mapsToMake(sitting).some(({ round, sealed }) => sealed !== null && isKept(sitting.id, round, sealed.commitment, facts));

/** OPN-16: once for each round, with the seed and from the positions that stand on the record. */
function publish(command: SittingCommandOf<"PublishOpinionMap">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  const { sealed, map, accepted } = statementsOf(sitting, command.round);
  if (!sealed) return refuse("positionsNotSealed");
  if (map) return alreadySo;
  if (!isKept(sitting.id, command.round, sealed.commitment, facts)) return refuse("positionsChanged");
  const known = new Set(accepted.map(({ number }) => String(number)));
  if (command.map.seed !== sealed.seed || command.map.statements.some(({ statement }) => !known.has(statement)))
    return refuse("mapOfAnotherRound");
  return decided(sitting, { type: "OpinionMapPublished", round: command.round, map: command.map });
}
