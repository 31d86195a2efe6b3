import { type Decision, type Draft, type Facts, isRefusal, type Refusal, refuse, words } from "../journal.ts";
import type { SittingCommand, SittingCommandOf } from "./commands.ts";
import { turnsEnded } from "./endings.ts";
import type { SittingsKnow } from "./know.ts";
import { holds, type Measure, type MeasureKind, mayAppeal, measuresOf, subjectIn, subjectText } from "./moderation.ts";
import { currentRound } from "./questions.ts";
import type { Sitting } from "./state.ts";
import { rolesLeft } from "./tables/decideRole.ts";
import { saidThere } from "./turnTexts.ts";
import { alreadySo, type Decided, decided, foundSitting, onRecord } from "./within.ts";

type ModerationCommand = Extract<
  SittingCommand,
  { readonly type: "TakeMeasure" | "WithdrawSaid" | "Readmit" | "AppealMeasure" | "RuleOnAppeal" }
>;

/** Keeping order: measures, their end, appeals and rulings (MOD-1 to MOD-6). */
export function decideModeration(command: ModerationCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  switch (command.type) {
    case "TakeMeasure":
      return take(command, sitting, facts);
    case "WithdrawSaid":
      return withdrawSaid(command, sitting, facts);
  }
  const measure = measuresOf(sitting).find(({ id }) => id === command.measure);
  if (!measure) return refuse("measureUnknown", undefined, "measure");
  switch (command.type) {
    case "Readmit":
      return readmit(command, sitting, measure, facts);
    case "AppealMeasure":
      return appeal(command, sitting, measure, facts);
    case "RuleOnAppeal":
      return rule(command, sitting, measure, facts);
  }
}

/** The event of a measure against somebody. Whom it is against stands in words that only the desk reads until a ruling reveals them (MOD-5). */
const taken = (
  sitting: Sitting,
  kind: MeasureKind,
  against: { readonly person: string; readonly seat: string; readonly said?: string },
  reason: { readonly reason: string; readonly lang: "en" | "cy" },
  ends: { readonly round: string | null; readonly until: number | null } = { round: null, until: null },
): Decided => ({
  type: "MeasureTaken",
  measure: `m${measuresOf(sitting).length + 1}`,
  kind,
  subject: words(subjectText(against.person, against.seat, against.said), "en", "reveal"),
  reason: words(reason.reason, reason.lang),
  ...ends,
});

function take(command: SittingCommandOf<"TakeMeasure">, sitting: Sitting, facts: Facts): Decision | Refusal {
  if (sitting.phase.name === "closed") return refuse("sittingClosed", { sitting: sitting.id });
  const was = sitting.attendance[command.seat];
  if (!was) return refuse("measureNobody", { seat: command.seat.slice(2) }, "seat");
  const { kind } = command;
  const { person, seat } = was;
  if (kind === "warning") return decided(sitting, taken(sitting, kind, { person, seat }, command));
  const same = measuresOf(sitting).some(
    (one) => one.kind === kind && holds(one, sitting, facts.at) && subjectIn(facts.wordsOf(one.subject))?.person === person,
  );
  if (same) return alreadySo;
  const round = currentRound(sitting);
  if (kind === "floor" && command.ends === "round" && !round) return refuse("noRoundOpen", undefined, "ends");
  if (kind === "floor" && command.ends === "minutes" && command.minutes === null) return refuse("measureMinutes", undefined, "minutes");
  const ends = {
    round: kind === "floor" && command.ends === "round" ? (round?.id ?? null) : null,
    until: kind === "floor" && command.ends === "minutes" ? facts.at + (command.minutes ?? 0) * 60_000 : null,
  };
  return decided(sitting, taken(sitting, kind, { person, seat }, command, ends), ...offTheFloor(sitting, person, kind, facts));
}

/** Turns of the person end, their entries fall, and what they did for their table is free (MOD-2); removed from the sitting, their seats leave (MOD-3). */
function offTheFloor(sitting: Sitting, person: string, kind: "floor" | "sitting", facts: Facts): readonly Decided[] {
  const seats = Object.values(sitting.attendance).filter((one) => one.here && one.person === person);
  const turns = seats.flatMap(({ seat }) => turnsEnded(sitting, facts.at, seat));
  if (kind === "sitting") return [...turns, ...seats.map(({ seat }): Decided => ({ type: "SeatLeft", seat, by: "desk" }))];
  const waiting = sitting.floor.waiting.filter((entry) => seats.some(({ seat }) => seat === entry.seat));
  return [...turns, ...waiting.map(({ id }): Decided => ({ type: "ListLeft", entry: id, by: "desk" })), ...rolesLeft(sitting, person)];
}

/** Every text of the turn goes out of sight, the hashes stay, the reason is public (JRN-5, MOD-7); the measure names nobody. */
function withdrawSaid(command: SittingCommandOf<"WithdrawSaid">, sitting: Sitting, facts: Facts): Decision | Refusal {
  const said = saidThere(sitting, command.said);
  const texts = (said?.texts ?? []).filter((text) => facts.wordsOf(text) !== undefined);
  if (!said || texts.length === 0) return refuse("wordsNotThere", undefined, "said");
  const reason = words(command.reason, command.lang);
  const { person, seat } = said;
  return {
    events: [
      ...texts.map((hash): Draft => ({ stream: "assembly", event: { type: "WordsWithdrawn", hash, reason } })),
      ...onRecord(sitting.id, taken(sitting, "words", { person, seat, said: command.said }, command)),
    ],
    keep: [
      ...texts.map((hash) => ({ kind: "withdraw-words" as const, hash })),
      ...(said.onFloor ? [{ kind: "prepared-words" as const, sitting: sitting.id, seat, person, written: null }] : []),
    ],
  };
}

function readmit(command: SittingCommandOf<"Readmit">, sitting: Sitting, measure: Measure, facts: Facts): Decision | Refusal {
  if (measure.ended !== null) return alreadySo;
  if (!holds(measure, sitting, facts.at)) return refuse("measureOver", undefined, "measure");
  return decided(sitting, { type: "MeasureEnded", measure: measure.id, reason: words(command.reason, command.lang) });
}

/** MOD-4: by the person concerned, for the seat they acted for, once, within a week. */
function appeal(command: SittingCommandOf<"AppealMeasure">, sitting: Sitting, measure: Measure, facts: Facts): Decision | Refusal {
  const subject = subjectIn(facts.wordsOf(measure.subject));
  if (subject?.person !== facts.actor.id || subject.seat !== command.seat) return refuse("measureNotYours", undefined, "measure");
  if (measure.appeal !== null) return refuse("measureAppealed", undefined, "measure");
  if (!mayAppeal(measure, facts.at)) return refuse("measureAppealOver", undefined, "measure");
  const reason = words(command.reason, command.lang, "desk");
  // MOD-5: whoever appeals is whom the measure was taken against.
  return { ...decided(sitting, { type: "MeasureAppealed", measure: measure.id, reason }), unnamed: true };
}

/** MOD-4, MOD-5: with a reason, by nobody whom it is about or who took the measure; whom it names is then revealed. */
function rule(command: SittingCommandOf<"RuleOnAppeal">, sitting: Sitting, measure: Measure, facts: Facts): Decision | Refusal {
  if (measure.appeal === null) return refuse("measureNoAppeal", undefined, "measure");
  if (measure.appeal.ruled !== null) return refuse("measureRuled", undefined, "measure");
  const subject = subjectIn(facts.wordsOf(measure.subject));
  if (measure.by === facts.actor.id || subject?.person === facts.actor.id) return refuse("measureOwnRuling");
  const { granted } = command;
  const named = command.named && !granted;
  const reason = words(command.reason, command.lang);
  const events = onRecord(sitting.id, { type: "AppealRuled", measure: measure.id, granted, named, reason });
  return named ? { events, keep: [{ kind: "reveal-words", hashes: [measure.subject] }] } : { events };
}
