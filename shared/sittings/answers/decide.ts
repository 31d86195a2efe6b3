import { type Decision, type Facts, isRefusal, type Refusal, refuse, words } from "../../journal.ts";
import type { SittingCommand, SittingCommandOf } from "../commands.ts";
import { roundClosed } from "../endings.ts";
import { type Asks, formats } from "../formats.ts";
import type { SittingsKnow } from "../know.ts";
import { hasInterest, timeLeft } from "../questions.ts";
import type { Round, Sitting } from "../state.ts";
import { actingHere, alreadySo, decided, foundSitting, onRecord, openSitting, roundInHand } from "../within.ts";
import { questionsOf } from "./exitForm.ts";
import { markCode } from "./kept.ts";
import { readiness } from "./ready.ts";
import { reportedForMarks } from "./reported.ts";

/** The commands of this folder. */
export type AnswerCommand = Extract<
  SittingCommand,
  {
    readonly type:
      | "SetRoundEnds"
      | "SayReady"
      | "AnswerConsent"
      | "AskConsentAgain"
      | "SetMarks"
      | "PlaceMarks"
      | "ReturnForm"
      | "PublishComment";
  }
>;

/** Answers in rounds of consent, marks and forms, and what ends a round (CON-1 to CON-4, MRK-1 to MRK-4, EXF-1 to EXF-3, RND-6, RND-7). */
export function decideAnswers(command: AnswerCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  switch (command.type) {
    case "SetRoundEnds":
      return setEnds(command, know);
    case "SayReady":
      return sayReady(command, know, facts);
    case "AnswerConsent":
      return answerConsent(command, know, facts);
    case "AskConsentAgain":
      return askAgain(command, know);
    case "SetMarks":
      return setMarks(command, know);
    case "PlaceMarks":
      return placeMarks(command, know, facts);
    case "ReturnForm":
      return returnForm(command, know, facts);
    case "PublishComment":
      return publish(command, know);
  }
}

/** RND-6: what ends a round can be set until it is closed. */
function setEnds(command: SittingCommandOf<"SetRoundEnds">, know: SittingsKnow): Decision | Refusal {
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  const round = sitting.rounds.find((one) => one.id === command.round);
  if (!round) return refuse("roundUnknown", { round: command.round }, "round");
  if (round.phase.name === "closed" || sitting.phase.name === "closed") return refuse("roundWasClosed", undefined, "round");
  // A vote has its own time and its own closing (RND-2).
  if (round.format === "ballot" && command.ends !== "hand") return refuse("ballotRoundEndsByHand", undefined, "ends");
  if ((round.ends ?? "hand") === command.ends) return alreadySo;
  return decided(sitting, { type: "RoundEndsSet", round: round.id, ends: command.ends });
}

/** RND-7: once half of those present have said that they are ready, the round closes in the same breath, unless a ballot is open. */
function sayReady(command: SittingCommandOf<"SayReady">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const inHand = roundInHand(command.sitting, know);
  if (isRefusal(inHand)) return inHand;
  const { sitting, round } = inHand;
  if (round.ends !== "ready") return refuse("roundNotByReadiness");
  const acting = actingHere(sitting, know, facts, command.seat);
  if (isRefusal(acting)) return acting;
  if (round.phase.name === "paused") return refuse("roundPaused");
  // INT-1: who declared an interest stands outside this base too.
  if (hasInterest(sitting, command.seat, round.item)) return refuse("interestDeclared");
  if (sitting.ready?.seats.includes(command.seat)) return alreadySo;
  const said = onRecord(sitting.id, { type: "ReadySaid", round: round.id, seat: command.seat });
  if (!readiness(sitting, command.seat).reached || know.openBallotIn(sitting.id)) return { events: said };
  const closed = roundClosed(sitting, round, know, facts);
  return { events: [...said, ...closed.events], keep: closed.keep };
}

/** The round in hand, if it asks for this and the seat may answer: checked in, without an interest (INT-1), in time, not paused. */
function answering(
  command: { readonly sitting: string; readonly seat: string },
  asks: Asks,
  know: SittingsKnow,
  facts: Facts,
): { readonly sitting: Sitting; readonly round: Round; readonly person: string } | Refusal {
  const inHand = roundInHand(command.sitting, know);
  if (isRefusal(inHand)) return inHand;
  const { sitting, round } = inHand;
  if (formats[round.format].asks !== asks) return refuse("roundAsksOther");
  const acting = actingHere(sitting, know, facts, command.seat);
  if (isRefusal(acting)) return acting;
  if (round.phase.name === "paused") return refuse("roundPaused");
  // RND-6: a round that ends by its time takes nothing after it, whether or not the clock came.
  if (round.ends === "time" && (timeLeft(round, facts.at) ?? 0) <= 0) return refuse("answeringOver");
  if (hasInterest(sitting, command.seat, round.item)) return refuse("interestDeclared");
  return { sitting, round, person: acting.here.person };
}

/** What a seat answered goes to a private place; the record says only that it has (CON-2, MRK-3, EXF-1). Answering again replaces it. */
function answered(
  { sitting, round, person }: { readonly sitting: Sitting; readonly round: Round; readonly person: string },
  seat: string,
  answer: unknown,
  salt: string,
): Decision {
  const gathering = sitting.answers?.[round.id];
  const known = gathering?.kind === "gathering" && gathering.seats.includes(seat);
  return {
    events: known ? [] : onRecord(sitting.id, { type: "RoundAnswered", round: round.id, seat }),
    keep: [{ kind: "answer", sitting: sitting.id, round: round.id, seat, person, answer: JSON.stringify(answer), salt }],
  };
}

/** CON-1: consent, a concern, or an objection with its reason. */
function answerConsent(command: SittingCommandOf<"AnswerConsent">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const may = answering(command, "consent", know, facts);
  if (isRefusal(may)) return may;
  const { answer, lang } = command;
  if (answer === "objection" && command.reason === null) return refuse("objectionNeedsReason", undefined, "reason");
  const reason = answer === "consent" ? null : command.reason;
  return answered(may, command.seat, { answer, reason, lang }, facts.salt());
}

/** CON-4: after work on objections consent is asked for again, in a further round of the same item before its rounds that wait. */
function askAgain(command: SittingCommandOf<"AskConsentAgain">, know: SittingsKnow): Decision | Refusal {
  const sitting = openSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  const before = sitting.rounds.find((one) => one.id === command.round);
  if (!before) return refuse("roundUnknown", { round: command.round }, "round");
  if (before.format !== "consent" || before.phase.name !== "closed") return refuse("consentNotAsked", undefined, "round");
  const next = sitting.rounds.filter((one) => one.item === before.item && one.phase.name === "waiting");
  if (next[0]?.format === "consent") return alreadySo;
  const { item, title, step, prompt, minutes, secondsEach } = before;
  const round = `r${sitting.next.round}`;
  const added = {
    type: "RoundsAdded",
    rounds: [{ id: round, item, format: "consent", title, step, prompt, minutes, secondsEach }],
  } as const;
  return next[0] ? decided(sitting, added, { type: "RoundMoved", round, before: next[0].id }) : decided(sitting, added);
}

/** MRK-1, MRK-2, MRK-5: how many marks, whether several on one, and on what, until the round opens. */
function setMarks(command: SittingCommandOf<"SetMarks">, know: SittingsKnow): Decision | Refusal {
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  const round = sitting.rounds.find((one) => one.id === command.round);
  if (!round) return refuse("roundUnknown", { round: command.round }, "round");
  if (formats[round.format].asks !== "marks") return refuse("roundAsksOther", undefined, "round");
  if (round.phase.name !== "waiting" || sitting.phase.name === "closed") return refuse("roundNotWaiting", { round: round.id }, "round");
  const { each, several, lang } = command;
  if (command.from === "reports") {
    const reported = reportedForMarks(sitting);
    return isRefusal(reported) ? reported : decided(sitting, { type: "MarksSet", round: round.id, each, several, points: reported });
  }
  if (command.points.length === 1) return refuse("marksNeedCandidates", undefined, "points");
  return decided(sitting, { type: "MarksSet", round: round.id, each, several, points: command.points.map((point) => words(point, lang)) });
}

/** MRK-1: no more marks than each has, and more than one on a candidate only where that is allowed. None at all is a choice too. */
function placeMarks(command: SittingCommandOf<"PlaceMarks">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const may = answering(command, "marks", know, facts);
  if (isRefusal(may)) return may;
  const setting = may.round.marks;
  if (!setting) return refuse("roundAsksOther");
  const unknown = Object.keys(command.marks).find((id) => !setting.candidates.some((one) => one.id === id));
  if (unknown !== undefined) return refuse("candidateUnknown", undefined, "marks");
  const marks = setting.candidates.map(({ id }) => command.marks[id] ?? 0);
  if (marks.reduce((sum, one) => sum + one, 0) > setting.each) return refuse("tooManyMarks", { each: setting.each }, "marks");
  if (!setting.several && marks.some((one) => one > 1)) return refuse("oneMarkEach", undefined, "marks");
  const salt = facts.salt();
  // MRK-3: answers to commands are kept with who asked and outlast the round, so the code is only told.
  return { ...answered(may, command.seat, marks, salt), told: { code: markCode(salt) } };
}

/** EXF-1: every question of the form, and a comment if one likes. */
function returnForm(command: SittingCommandOf<"ReturnForm">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const may = answering(command, "exit-form", know, facts);
  if (isRefusal(may)) return may;
  const questions = questionsOf(may.round);
  const missing = questions.find((question) => command.ratings[question] === undefined);
  if (missing) return refuse("formNotComplete", undefined, missing);
  if (questions.length === 0 && command.comment === null) return refuse("formEmpty", undefined, "comment");
  const { comment, lang } = command;
  return answered(may, command.seat, { ratings: questions.map((question) => command.ratings[question]), comment, lang }, facts.salt());
}

/** EXF-3: the desk reads a comment first, and publishes it, without a name. */
function publish(command: SittingCommandOf<"PublishComment">, know: SittingsKnow): Decision | Refusal {
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  const answers = sitting.answers?.[command.round];
  const comment = answers?.kind === "exit-form" ? answers.comments.find((one) => one.text === command.comment) : undefined;
  if (!comment) return refuse("commentUnknown", undefined, "comment");
  if (comment.published) return alreadySo;
  return {
    ...decided(sitting, { type: "CommentPublished", round: command.round, comment: comment.text }),
    keep: [{ kind: "reveal-words", hashes: [comment.text] }],
  };
}
