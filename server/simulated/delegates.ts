import type { Room } from "../../shared/assembly/room.ts";
import type { OpenedBallot } from "../../shared/ballots/state.ts";
import { hasVoted } from "../../shared/ballots/turnout.ts";
import { formats } from "../../shared/sittings/formats.ts";
import { type Motion, motionInHand } from "../../shared/sittings/motions.ts";
import { currentRound, presence } from "../../shared/sittings/questions.ts";
import type { Round, Turn } from "../../shared/sittings/state.ts";
import { answersIn, readyIn } from "./answers.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import type { Intent, Sitter } from "./intent.ts";
import { votesOf } from "./leanings.ts";
import { markedBy } from "./marking.ts";
import { type Said, speeches } from "./speeches.ts";
import { type Once, positionsOn, statementsPut } from "./statements.ts";
import { atTables } from "./tables.ts";

const second = 1_000;

/** What delegates want to do about the room as it is now. Each occasion is answered once; `occasions` remembers which. */
export function intentsIn(room: Room, sitters: readonly Sitter[], occasions: Set<string>, chance: Chance): readonly Intent[] {
  const { sitting } = room;
  const once: Once = (occasion, intents) => {
    const key = `${sitting.id} ${occasion}`;
    if (occasions.has(key)) return [];
    occasions.add(key);
    return intents();
  };
  if (sitting.phase.name === "closed" || sitting.phase.name === "adjourned") return [];
  // After an adjournment to another day everybody checks in again.
  const opening = sitting.phase.name === "open" ? sitting.phase.since : 0;
  const arriving = once(`arrive ${opening}`, () => arrivals(room, sitters, chance));
  if (sitting.phase.name === "scheduled") return arriving;
  const here = sitters.filter(({ seat, delegate }) => presence(sitting, seat)?.person === delegate.person);
  const round = currentRound(sitting);
  const { speaking } = sitting.floor;
  const motion = motionInHand(sitting);
  const ballots = Object.values(room.ballots).filter((ballot): ballot is OpenedBallot => ballot.phase === "open");
  return [
    ...arriving,
    ...(round
      ? once(`round ${round.id}`, () =>
          formats[round.format].tables ? atTables(sitting, round, here, chance) : forRound(sitting.id, round, here, chance),
        )
      : []),
    ...(round?.format === "statements" ? positionsOn(room, round, once, here, chance) : []),
    ...(round?.ends === "ready" ? once(`ready ${round.id}`, () => readyIn({ type: "SayReady", sitting: sitting.id }, here, chance)) : []),
    ...(sitting.count
      ? once(`count ${sitting.count.startedAt}`, () => readyIn({ type: "SayIAmHere", sitting: sitting.id }, here, chance))
      : []),
    ...(speaking ? once(`turn ${speaking.id} ${speaking.startedAt}`, () => forTurn(sitting.id, speaking, round, here, chance)) : []),
    ...(motion ? once(`motion ${motion.id}`, () => forMotion(sitting.id, motion, here, chance)) : []),
    ...ballots.flatMap((ballot) => once(`ballot ${ballot.id}`, () => forBallot(ballot, here, chance))),
  ];
}

/** Somebody seconds nearly every motion. */
function forMotion(sitting: string, { id, person }: Motion, here: readonly Sitter[], chance: Chance): readonly Intent[] {
  const others = here.filter(({ delegate }) => delegate.person !== person);
  if (others.length === 0 || chance.happens(10)) return [];
  const { delegate, seat } = chance.pick(others);
  return [{ delegate, seat, after: 5 * second, command: { type: "SecondMotion", sitting, seat, motion: id } }];
}

/** Nearly all come, over half a minute, some to the hall and some by the link. Who stays away does so for the whole sitting. */
const arrivals = ({ sitting }: Room, sitters: readonly Sitter[], chance: Chance): readonly Intent[] =>
  sitters
    .filter(({ seat }) => !presence(sitting, seat) && chanceFrom(`${sitting.id} ${seat}`).happens(90))
    .map(({ delegate, seat }) => ({
      delegate,
      seat,
      after: second + chance.below(35 * second),
      command: { type: "CheckIn", sitting: sitting.id, seat, where: chance.happens(35) ? "hall" : "link" },
    }));

/** Some join the list, some write: by what the round is. */
function forRound(sitting: string, round: Round, here: readonly Sitter[], chance: Chance): readonly Intent[] {
  if (formats[round.format].writes) {
    return here
      .filter(() => chance.happens(25))
      .map(({ delegate, seat }) => ({
        delegate,
        seat,
        after: 5 * second + chance.below(60 * second),
        command: { type: "WriteContribution", sitting, seat, ...speeches.written(chance, delegate.language) },
      }));
  }
  if (round.format === "statements") return statementsPut(sitting, here, chance);
  if (formats[round.format].asks !== null) return answersIn(sitting, round, here, chance);
  const asks = round.format === "clarifying-questions";
  if (!asks && round.format !== "open-floor" && round.format !== "debate") return [];
  // Now and then somebody has heard enough: a motion to close the list, which the others decide by show of hands.
  const enough = round.format === "debate" && here.length > 8 && chance.happens(35) ? chance.shuffled(here).slice(0, 1) : [];
  const motions = enough.map(({ delegate, seat }) => ({
    delegate,
    seat,
    after: 45 * second,
    command: { type: "JoinList", sitting, seat, kind: "procedural-motion", motion: "close-list" },
  }));
  const contributions = chance
    .shuffled(here)
    .slice(0, asks ? 3 : 8)
    .map(({ delegate, seat }, i) => ({
      delegate,
      seat,
      after: second + i * (asks ? 12 : 9) * second + chance.below(6 * second),
      command: asks
        ? { type: "JoinList", sitting, seat, kind: "question" }
        : { type: "JoinList", sitting, seat, side: chance.pick(["for", "for", "against", "neutral"]) },
    }));
  return [...contributions, ...motions];
}

/** Whoever has the floor speaks for some seconds, ends the turn and puts down what was said; in a go-round many pass. */
function forTurn(sitting: string, turn: Turn, round: Round | null, here: readonly Sitter[], chance: Chance): readonly Intent[] {
  const mine = here.find(({ seat }) => seat === turn.seat);
  if (!mine) return [];
  const { delegate, seat } = mine;
  const goRound = round !== null && formats[round.format].everyoneOnce;
  if (goRound && chance.happens(25)) return [{ delegate, seat, after: 2 * second, command: { type: "PassTurn", sitting, seat } }];
  const said = {
    contribution: () => speeches.contribution(chance, turn.side ?? "neutral", delegate.language),
    question: () => speeches.question(chance),
    answer: () => speeches.answer(chance),
    presentation: () => presented(round, chance),
    "point-of-order": () => speeches.question(chance),
    "point-of-information": () => speeches.answer(chance),
    "procedural-motion": () => speeches.question(chance),
  }[turn.kind]();
  return [
    {
      delegate,
      seat,
      after: (goRound ? 4 : 8) * second + chance.below((goRound ? 4 : 9) * second),
      command: { type: "EndTurn", sitting },
      next: { type: "RecordWords", sitting, turn: turn.id, ...said },
    },
  ];
}

/** What somebody called to the floor says, by the step of the template. */
function presented(round: Round | null, chance: Chance): Said {
  if (round?.step === "seconder") return speeches.seconder(chance);
  if (round?.step === "moverReplies") return speeches.reply(chance);
  return round?.step === "mover" ? speeches.mover(chance) : speeches.evidence(chance);
}

/** Those who have not voted do, most of them soon and the last ones late; every question is leaned on differently. */
function forBallot(ballot: OpenedBallot, here: readonly Sitter[], chance: Chance): readonly Intent[] {
  const missing = here.filter(({ seat }) => {
    const index = ballot.register.findIndex((line) => line.seat === seat);
    return index >= 0 && !hasVoted(ballot, index);
  });
  const leaning = { for: 38 + chance.below(54), abstain: 3 + chance.below(9) };
  const time = Math.max(10 * second, Math.min(100 * second, ballot.closesAt - ballot.opensAt - 15 * second));
  const { paper } = ballot;
  const votes = paper ? missing.map((one) => [one, markedBy(paper, chance)] as const) : [...votesOf(missing, leaning, chance)];
  return votes.map(([{ delegate, seat }, choice]) => ({
    delegate,
    seat,
    // Two throws, the lower counts: more come early than late.
    after: 2 * second + Math.min(chance.below(time), chance.below(time)),
    command: { type: "CastVote", ballot: ballot.id, seat, choice },
  }));
}

/** Now and then somebody goes out and comes back; nobody who waits, speaks or could vote at that moment. */
export function somebodyLeaves(room: Room, sitters: readonly Sitter[], chance: Chance): readonly Intent[] {
  const { sitting } = room;
  if (sitting.phase.name !== "open" || Object.values(room.ballots).some((ballot) => ballot.phase === "open")) return [];
  const one = chance.pick(sitters);
  const busy = sitting.floor.speaking?.seat === one.seat || sitting.floor.waiting.some((entry) => entry.seat === one.seat);
  if (busy || presence(sitting, one.seat)?.person !== one.delegate.person) return [];
  const about = { sitting: sitting.id, seat: one.seat };
  return [
    { ...one, after: 0, command: { type: "Leave", ...about } },
    { ...one, after: 25_000, command: { type: "CheckIn", ...about, where: "link" } },
  ];
}
