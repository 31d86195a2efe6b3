import type { Room } from "../../../shared/assembly/room.ts";
import type { Ballot } from "../../../shared/ballots/state.ts";
import { mayAskAgain } from "../../../shared/sittings/answers/consent.ts";
import { orderedList } from "../../../shared/sittings/floor.ts";
import { currentRound, nextRound, spokenSoFar, turnTimeLeft } from "../../../shared/sittings/questions.ts";
import type { Round } from "../../../shared/sittings/state.ts";
import type { Asked } from "../../simulated/intent.ts";
import type { Brief } from "./messages.ts";
import { moveOnMotion } from "./motions.ts";

/** What the simulated facilitator looks at before each move. Times are ms. */
export interface Scene {
  readonly room: Room;
  readonly now: number;
  /** When the facilitator's own last command was answered. */
  readonly movedAt: number;
  readonly briefs: readonly Brief[];
  /** How many seats are simulated. */
  readonly seats: number;
  /** The last move was refused again and again: the chair goes on to the next thing. */
  readonly stuck: boolean;
}

const second = 1_000;
/** Seconds a ballot stays open: long enough for somebody with a delegate's link to read and vote. */
export const ballotSeconds = 120;
/** Seconds that the rounds last here, so that a watcher sees something happen; a real sitting takes its planned minutes. */
const pace = {
  chair: 12,
  written: 75,
  "small-groups": 150,
  statements: 150,
  "go-round": 90,
  "open-floor": 120,
  debate: 120,
  "clarifying-questions": 75,
  silent: 15,
  consent: 45,
  marks: 45,
  "exit-form": 40,
  break: 15,
} as const;

/**
 * What the facilitator does next, or null to wait: read from the room alone, so that it goes on wherever a sitting stands,
 * after a restart or when a person has left the chair.
 */
export function nextMove(scene: Scene): Asked | null {
  const { sitting } = scene.room;
  const { phase, id } = sitting;
  const inSitting = (type: string, fields: { readonly [field: string]: unknown } = {}): Asked => ({ type, sitting: id, ...fields });
  // Whoever chairs looks up before the next step.
  if (scene.now - scene.movedAt < 3 * second) return null;
  if (phase.name === "closed") return null;
  if (phase.name === "adjourned") return phase.until !== null && phase.until > scene.now ? null : inSitting("ResumeSitting");
  if (phase.name === "scheduled") return mayBegin(scene) ? inSitting("OpenSitting") : null;
  if (sitting.count || sitting.asking) return null;
  const round = currentRound(sitting);
  if (!round) {
    const again = consentAgain(scene);
    if (again !== null) return inSitting("AskConsentAgain", { round: again });
    const next = nextRound(sitting);
    // What cannot be opened (marks with nothing to place them on) is left out.
    if (next && scene.stuck) return inSitting("RemoveRound", { round: next.id });
    return next ? inSitting("OpenRound", { round: next.id }) : inSitting("CloseSitting", { unreached: "carried-over" });
  }
  if (round.phase.name === "paused") return inSitting("ResumeRound");
  const motion = moveOnMotion(scene, inSitting);
  if (motion !== "none" && !(motion === null && sitting.floor.speaking)) return motion;
  return moveInRound(scene, round, inSitting);
}

/** The round of consent that is to be asked again, once objections were worked on (CON-4). */
function consentAgain({ room: { sitting }, stuck }: Scene): string | null {
  const last = sitting.rounds.findLast(({ phase }) => phase.name === "closed");
  return last?.step === "workOnObjections" && !stuck ? mayAskAgain(sitting, last.item) : null;
}

/** At the announced time once nearly all are there, or a minute and a half later with those who came. */
function mayBegin({ room: { sitting }, now, seats }: Scene): boolean {
  if (now < sitting.startsAt) return false;
  const here = Object.values(sitting.attendance).filter((one) => one.here).length;
  return here * 10 >= seats * 8 || now > sitting.startsAt + 90 * second;
}

/** What a vote is about where no proposal is: procedure, by show of hands (BAL-12). */
const ofTheSitting = {
  en: "That what was read out is recorded as the view of this sitting?",
  cy: "Bod yr hyn a ddarllenwyd yn cael ei gofnodi fel barn yr eisteddiad hwn?",
};

type InSitting = (type: string, fields?: { readonly [field: string]: unknown }) => Asked;

function moveInRound(scene: Scene, round: Round, inSitting: InSitting): Asked | null {
  const { room, now } = scene;
  const { sitting } = room;
  const { speaking } = sitting.floor;
  if (round.format === "ballot") return moveInBallot(scene, round, inSitting);
  if (speaking) {
    const left = turnTimeLeft(speaking, now);
    if (speaking.kind === "point-of-order" && spokenSoFar(speaking, now) > 15 * second)
      return inSitting("RulePoint", { turn: speaking.id, upheld: false });
    // Whoever is a person may use the whole limit; presenters without a limit get two minutes.
    return left !== null
      ? left < 0
        ? inSitting("EndTurn")
        : null
      : spokenSoFar(speaking, now) > 120 * second
        ? inSitting("EndTurn")
        : null;
  }
  const lasted = round.phase.name === "open" ? now - round.phase.openedAt : 0;
  const item = sitting.items.find(({ id }) => id === round.item);
  if (item?.kind === "previous-minutes" && !scene.stuck && !sitting.agreements?.some((one) => one.item === item.id))
    return inSitting("AskAgreement", { subject: "minutes", statement: "The minutes of the last sitting are a true record.", lang: "en" });
  if (round.format === "presentation") return present(scene, round, inSitting, lasted);
  const over = lasted > pace[round.format] * second;
  const next = orderedList(sitting).find((entry) => entry.kind !== "point-of-information");
  if (round.format === "clarifying-questions") {
    const answer = owedAnswer(scene, round);
    if (answer) return inSitting("CallSpeaker", { seat: answer });
  }
  if (next && !over) return inSitting("GiveFloor");
  return over ? inSitting("CloseRound") : null;
}

/** The proposer's seat; where it is not here, the seat that moved the proposal in its place. Null: nobody has yet. */
function moverHere({ room: { sitting }, briefs }: Scene, round: Round): string | null {
  const proposal = sitting.items.find((item) => item.id === round.item)?.proposal ?? null;
  const proposer = briefs.find((brief) => brief.number === proposal)?.seat;
  const moving = sitting.rounds.find((one) => one.item === round.item && one.step === "mover")?.id;
  const stoodIn = sitting.turns.find((turn) => turn.round === moving && turn.kind === "presentation")?.seat;
  return [proposer, stoodIn].find((seat) => seat !== undefined && sitting.attendance[seat]?.here) ?? null;
}

/** Who owes an answer: the last turn of the round was a question. */
function owedAnswer(scene: Scene, round: Round): string | null {
  const last = scene.room.sitting.turns.filter((turn) => turn.round === round.id).at(-1);
  return last?.kind === "question" ? moverHere(scene, round) : null;
}

/** One speaker, called by the chair: the mover moves and replies, somebody who has not spoken yet seconds or gives evidence. */
function present(scene: Scene, round: Round, inSitting: InSitting, lasted: number): Asked | null {
  const { sitting } = scene.room;
  const spoke = sitting.turns.some((turn) => turn.round === round.id);
  if (spoke || lasted > 180 * second) return inSitting("CloseRound");
  const mover = moverHere(scene, round);
  if (mover !== null && round.step !== "seconder") return inSitting("CallSpeaker", { seat: mover });
  const others = Object.values(sitting.attendance).filter(
    (one) => one.here && one.seat !== mover && !sitting.turns.some((turn) => turn.seat === one.seat),
  );
  const chosen = others[(sitting.turns.length * 17) % Math.max(1, others.length)];
  return chosen ? inSitting("CallSpeaker", { seat: chosen.seat }) : inSitting("CloseRound");
}

/** Prepares, opens (the clock closes), declares; then the round is over. */
function moveInBallot({ room, briefs, now, movedAt, stuck }: Scene, round: Round, inSitting: InSitting): Asked | null {
  const ballot: Ballot | undefined = Object.values(room.ballots).findLast((one) => one.round === round.id && one.phase !== "voided");
  const calm = now - movedAt > 6 * second;
  if (!ballot) {
    const proposal = room.sitting.items.find((item) => item.id === round.item)?.proposal ?? null;
    const brief = briefs.find((one) => one.number === proposal);
    if (stuck || (proposal !== null && !brief)) return inSitting("CloseRound");
    const { en, cy } = brief?.question ?? ofTheSitting;
    const question = { questionEn: en, questionCy: cy, visibility: brief ? "roll-call" : "show-of-hands", lengthSeconds: ballotSeconds };
    return inSitting("PrepareBallot", { round: round.id, proposal, ...question });
  }
  if (ballot.phase === "prepared" && stuck) return inSitting("CloseRound");
  if (ballot.phase === "prepared") return calm ? { type: "OpenBallot", ballot: ballot.id } : null;
  if (ballot.phase === "closed") return { type: "DeclareResult", ballot: ballot.id };
  if (ballot.phase === "declared") return now - ballot.declaredAt > 8 * second ? inSitting("CloseRound") : null;
  return null;
}
