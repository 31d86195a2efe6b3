import { type Draft, type Facts, type PrivateChange, words } from "../../journal.ts";
import { formats } from "../formats.ts";
import { hasInterest, presentSeats } from "../questions.ts";
import type { Round, Sitting } from "../state.ts";
import { type Decided, onRecord } from "../within.ts";
import { groupsOf, questionsOf } from "./exitForm.ts";
import { markCode, kept as written } from "./kept.ts";

interface Kept {
  readonly seat: string;
  readonly answer: unknown;
  readonly salt: string;
}

/**
 * What closing a round publishes of its answers: consent seat by seat (CON-2), marks as totals and lines without names (MRK-3), forms as
 * grouped figures (EXF-2). A seat that declared an interest since does not count (INT-1). What was kept is destroyed.
 */
export function answersRevealed(
  sitting: Sitting,
  round: Round,
  facts: Facts,
): { readonly events: readonly Draft[]; readonly keep: readonly PrivateChange[] } {
  const { asks } = formats[round.format];
  if (asks === null) return { events: [], keep: [] };
  const gathered = sitting.answers?.[round.id];
  const seats = gathered?.kind === "gathering" ? gathered.seats : [];
  const rows = new Map((facts.answersKept?.(sitting.id, round.id) ?? []).map((row) => [row.seat, row]));
  const kept = seats.flatMap((seat): readonly Kept[] => {
    const row = rows.get(seat);
    if (!row) throw new Error(`the answer of ${seat} in round ${round.id} of sitting ${sitting.id} was not kept`);
    return hasInterest(sitting, seat, round.item) ? [] : [{ seat, answer: JSON.parse(row.answer), salt: row.salt }];
  });
  const revealed = { consent: consentOf, marks: marksOf, "exit-form": formsOf }[asks](sitting, round, kept, facts);
  return {
    events: onRecord(sitting.id, revealed),
    keep: [{ kind: "destroy-answers", sitting: sitting.id, round: round.id }],
  };
}

/**
 * CON-5: adjourning voids what was answered in the round in hand. Whoever is there when it goes on is asked anew; nobody's answer lies
 * about until then, and nobody's counts who was asked among others than those present when the round closes.
 */
export function answersVoided(sitting: Sitting): { readonly events: readonly Decided[]; readonly keep: readonly PrivateChange[] } {
  const round = sitting.round;
  const gathered = round === null ? undefined : sitting.answers?.[round];
  if (round === null || gathered?.kind !== "gathering" || gathered.seats.length === 0) return { events: [], keep: [] };
  return {
    events: [{ type: "AnswersVoided", round }],
    keep: [{ kind: "destroy-answers", sitting: sitting.id, round }],
  };
}

function consentOf(sitting: Sitting, round: Round, kept: readonly Kept[]): Decided {
  const present = presentSeats(sitting).filter((seat) => !hasInterest(sitting, seat, round.item)).length;
  const answers = kept.map(({ seat, answer }) => {
    const said = written.consent.parse(answer);
    return { seat, answer: said.answer, reason: said.reason === null ? null : words(said.reason, said.lang) };
  });
  return { type: "ConsentRevealed", round: round.id, present, answers };
}

function marksOf(_sitting: Sitting, round: Round, kept: readonly Kept[]): Decided {
  const lines = kept.map(({ answer, salt }) => ({ code: markCode(salt), marks: written.marks.parse(answer) }));
  const totals = (round.marks?.candidates ?? []).map(({ id }, i) => ({
    candidate: id,
    marks: lines.reduce((sum, line) => sum + (line.marks[i] ?? 0), 0),
  }));
  // In the order of the codes, which nobody chose: the order of seats would name them.
  return {
    type: "MarksRevealed",
    round: round.id,
    placed: lines.length,
    totals,
    lines: lines.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

function formsOf(_sitting: Sitting, round: Round, kept: readonly Kept[], facts: Facts): Decided {
  const forms = kept.map(({ answer }) => written["exit-form"].parse(answer));
  const questions = questionsOf(round).map((question, i) => ({
    question,
    groups: groupsOf(forms.flatMap(({ ratings }) => ratings[i] ?? [])),
  }));
  const comments = forms
    .flatMap(({ comment, lang }) => (comment === null ? [] : [{ place: facts.newId(), text: words(comment, lang, "reveal") }]))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ text }) => text);
  return { type: "FormsRevealed", round: round.id, answered: forms.length, questions, comments };
}
