import type { Ballot } from "../ballots/state.ts";
import { ukDay, ukTime } from "../calendar/days.ts";
import { type NotesKnown, noteAddress } from "../minutes/dates.ts";
import type { Note } from "../minutes/state.ts";
import type { Outcome, PlanItem } from "../plan/state.ts";
import type { Proposal } from "../proposals/state.ts";
import { Gathered, type Passage, type PublicWords } from "./passage.ts";
import { proposalIn } from "./proposalPassages.ts";

/** A vote once it was opened: question, options, and why it was voided where it was. */
export function votePassages(ballot: Ballot, words: PublicWords): readonly Passage[] {
  const found = new Gathered(words);
  if (ballot.phase === "prepared" || (ballot.phase === "voided" && !ballot.wasOpen)) return [];
  const page = `/votes/${ballot.year}/${ballot.number}`;
  const shared = { kind: "vote", at: ballot.preparedAt } as const;
  found.words("question/en", ballot.questionEn, page, shared);
  found.words("question/cy", ballot.questionCy, page, shared);
  for (const [i, { en, cy }] of (ballot.paper?.options ?? []).entries()) {
    found.words(`option/${i}/en`, en, `${page}#options`, shared);
    found.words(`option/${i}/cy`, cy, `${page}#options`, shared);
  }
  if (ballot.phase === "voided") found.words("voided", ballot.reason, page, { ...shared, at: ballot.voidedAt });
  return found.all();
}

/** Title and summary of what was decided, where they can still be read. */
function gatherDecided(
  found: Gathered,
  words: PublicWords,
  proposal: Proposal | undefined,
  version: number,
  page: string,
  shared: Pick<Passage, "kind" | "at">,
) {
  const source = proposal?.versions.find(({ number }) => number === version)?.text;
  const text = source === undefined ? null : proposalIn(words, source);
  if (source === undefined || !text) return;
  for (const lang of ["en", "cy"] as const) {
    found.text(`title/${lang}`, { source, lang, text: text.title[lang] }, page, shared);
    found.text(`summary/${lang}`, { source, lang, text: text.summary[lang] }, page, shared);
  }
}

/** An outcome: what was decided, in short, and its corrections. */
export function outcomePassages(outcome: Outcome, proposal: Proposal | undefined, words: PublicWords): readonly Passage[] {
  const found = new Gathered(words);
  const page = `/outcomes/${outcome.number}`;
  gatherDecided(found, words, proposal, outcome.version, page, { kind: "outcome", at: outcome.recordedAt });
  for (const { correction, at, text, reason, textCy, reasonCy } of outcome.corrections)
    for (const [part, hash] of Object.entries({ text, reason, textCy, reasonCy }))
      found.words(`correction/${correction}/${part}`, hash, page, { kind: "outcome", at });
  return found.all();
}

/** An item of the plan: what is asked for, what was answered, promised and reported. */
export function planPassages(
  item: PlanItem,
  { outcome, proposal }: { readonly outcome: Outcome | undefined; readonly proposal: Proposal | undefined },
  words: PublicWords,
): readonly Passage[] {
  const found = new Gathered(words);
  const page = `/plan/${item.id}`;
  const made = { kind: "plan", at: ukTime(item.madeDay) } as const;
  if (outcome) gatherDecided(found, words, proposal, outcome.version, page, made);
  for (const { number, text } of item.recommendations) found.words(`r${number}`, text, `${page}#r${number}`, made);
  for (const { code, acknowledged, committed } of item.addressees) {
    found.words(`${code}/acknowledged`, acknowledged?.note, `${page}#bodies`, made);
    found.words(`${code}/committed`, committed?.source, `${page}#bodies`, made);
  }
  for (const { seq, recommendation, reason, owner, receivedDay } of item.replies) {
    const shared = { kind: "plan", at: ukTime(receivedDay) } as const;
    found.words(`reply/${seq}/${recommendation}/reason`, reason, `${page}#r${recommendation}`, shared);
    found.words(`reply/${seq}/${recommendation}/owner`, owner, `${page}#r${recommendation}`, shared);
  }
  for (const { seq, note, evidence, day, recommendation } of item.progress) {
    const [at, shared] = [
      `${page}#${recommendation === null ? "story" : `r${recommendation}`}`,
      { kind: "plan", at: ukTime(day) } as const,
    ];
    found.words(`progress/${seq}`, note, at, shared);
    found.words(`progress/${seq}/evidence`, evidence, at, shared);
  }
  for (const [i, { note, from }] of item.pauses.entries())
    found.words(`pause/${i}`, note, `${page}#clocks`, { kind: "plan", at: ukTime(from) });
  return found.all();
}

/** A decision note: what people added to it. Its own sentences are said of things that are found where they happened. */
export function notePassages(note: Note, know: NotesKnown, words: PublicWords): readonly Passage[] {
  const found = new Gathered(words);
  const address = noteAddress(know, note.sitting) ?? ukDay(note.draftedAt);
  for (const { number, at, text, reason, textCy, reasonCy } of note.corrections)
    for (const [part, hash] of Object.entries({ text, reason, textCy, reasonCy }))
      found.words(`a${number}/${part}`, hash, `/minutes/${address}#a${number}`, { kind: "note", at });
  return found.all();
}
