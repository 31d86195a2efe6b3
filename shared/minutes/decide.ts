import type { BallotKnow } from "../ballots/know.ts";
import { provisionalUntil } from "../ballots/provisional.ts";
import type { Ballot, DeclaredBallot } from "../ballots/state.ts";
import { addWorkingDays, ukDay } from "../calendar/days.ts";
import { nationalStandingOrders, type StandingOrders } from "../founding/standingOrders.ts";
import type { Founding } from "../founding/state.ts";
import { type Decision, type Draft, type Facts, type Hash, type Refusal, refuse, type Words, words } from "../journal.ts";
import type { Outcome, PlanItem } from "../plan/state.ts";
import { filledSeats } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import { mapStillToMake } from "../sittings/decideStatements.ts";
import type { Sitting } from "../sittings/state.ts";
import type { NoteCommand } from "./commands.ts";
import { type NoteSources, noteParagraphs, noteText, recordParagraphs } from "./noteParagraphs.ts";
import { type OutcomeKnow, recordOutcomes } from "./recordOutcomes.ts";
import type { Note, SeatThen } from "./state.ts";
import type { Minutes } from "./whole/state.ts";

/** What the rules of decision notes read of the assembly. */
export interface NoteKnow extends OutcomeKnow {
  readonly founding: Founding | null;
  readonly roll: Roll;
  sitting(id: string): Sitting | null | undefined;
  note(sitting: string): Note | null | undefined;
  /** The ballots of a sitting in the order of their numbers. */
  ballotsOf(sitting: string): readonly Ballot[];
  outcome(number: string): Outcome | null | undefined;
  planItem(id: string): PlanItem | null | undefined;
}

/**
 * The events that belong to the closing of a sitting (MIN-1): its decision note is there at once, as a draft, to be
 * confirmed within the working days of the standing orders. For the composition that decides `CloseSitting`.
 */
export const draftNoteEvents = (sitting: Sitting, facts: Facts, orders: StandingOrders, roll: Roll): readonly Draft[] => {
  const day = ukDay(facts.at);
  const dueDay = addWorkingDays(day, orders.note.confirmWorkingDays);
  const filled = seatsOf(sitting, roll);
  return [{ stream: `note/${sitting.id}`, event: { type: "DecisionNoteDrafted", sitting: sitting.id, day, dueDay, filled } }];
};

/**
 * The seats that attendance is counted against: those filled as the sitting closed, without seats made since it opened, and
 * every seat that did attend, whatever became of it since.
 */
const seatsOf = ({ attendance, seatsAtOpening }: Sitting, roll: Roll): readonly SeatThen[] => {
  const filled = filledSeats(roll).filter(({ number }) => number <= (seatsAtOpening ?? roll.seats.length));
  const came = Object.values(attendance).filter(({ seat }) => !filled.some(({ id }) => id === seat));
  return [...filled.map(({ id, region }) => ({ seat: id, region })), ...came.map(({ seat, region }) => ({ seat, region }))];
};

/** Decides what is asked of a decision note. Who may ask stands in the table of permissions. */
export const decideNote = (command: NoteCommand, know: NoteKnow, facts: Facts): Decision | Refusal => {
  const note = know.note(command.sitting);
  const sitting = know.sitting(command.sitting);
  if (!note || !sitting) return refuse("noteUnknown", { sitting: command.sitting });
  return command.type === "ConfirmNote" ? confirmNote(command, note, sitting, know, facts) : correctNote(command, note, sitting, know);
};

/** What the paragraphs of a note are generated from; for pages as for rules. */
export const noteSources = (note: Note, sitting: Sitting, know: Pick<NoteKnow, "ballotsOf" | "roll">): NoteSources => ({
  note,
  sitting,
  ballots: know.ballotsOf(sitting.id),
  regions: know.roll.regions.map((region) => region.code),
});

/** The hash of a note's record part: the page puts it into the form, so that what is confirmed is what was read. */
export const noteHash = (sources: NoteSources, facts: Pick<Facts, "sha256">): Hash => facts.sha256(noteText(recordParagraphs(sources)));

type Asked<T extends NoteCommand["type"]> = Extract<NoteCommand, { type: T }>;

/**
 * Confirms a note (MIN-3): its outcomes are recorded and their clocks start in the same moment. Confirmed already: nothing
 * changes. Refuses while a ballot of the sitting is undecided (MIN-4) or provisional (MIN-7), or an opinion map is still to be made (OPN-17), and where the record has moved on since the person
 * read it.
 */
const confirmNote = (command: Asked<"ConfirmNote">, note: Note, sitting: Sitting, know: NoteKnow, facts: Facts): Decision | Refusal => {
  if (note.phase === "confirmed") return { events: [] };
  const ballots = know.ballotsOf(sitting.id);
  const undecided = ballots.find((ballot) => ballot.phase === "open" || ballot.phase === "closed");
  if (undecided) return refuse("noteBallotUndecided", { ballot: undecided.id });
  // MIN-7: an outcome does not rest on figures that may be counted again.
  const provisional = ballots.find((ballot) => provisionalUntil(ballot, facts.at) !== null);
  if (provisional) return refuse("noteProvisional", { ballot: provisional.id });
  // OPN-17: the rows go with the confirmation, and without them no map could be made any more.
  if (mapStillToMake(sitting, facts)) return refuse("noteMapPending", { sitting: sitting.id });
  const contentHash = noteHash(noteSources(note, sitting, know), facts);
  if (command.contentHash !== null && command.contentHash !== contentHash) return refuse("noteChanged", { sitting: sitting.id });
  const declared = ballots.filter((ballot): ballot is DeclaredBallot => ballot.phase === "declared");
  const recorded = recordOutcomes(declared, sitting.id, know.founding?.orders ?? nationalStandingOrders, know, facts);
  const confirmed: Draft = {
    stream: `note/${sitting.id}`,
    event: { type: "DecisionNoteConfirmed", sitting: sitting.id, contentHash, outcomes: recorded.outcomes },
  };
  return {
    events: [confirmed, ...recorded.events],
    ...(sitting.statements ? { keep: [{ kind: "destroy-positions" as const, sitting: sitting.id }] } : {}),
    answer: { outcomes: recorded.outcomes.length, planItems: recorded.planItems.length },
  };
};

/** Adds a numbered correction (MIN-6); to an outcome of the note as well, where one is named. Refuses what the note does not have. */
const correctNote = (command: Asked<"CorrectNote">, note: Note, sitting: Sitting, know: NoteKnow): Decision | Refusal => {
  const { outcome, paragraph } = command;
  if (paragraph !== null) {
    const whole = noteParagraphs({
      ...noteSources(note, sitting, know),
      outcome: (number) => know.outcome(number) ?? null,
      planItem: (id) => know.planItem(id) ?? null,
    });
    const last = whole.filter((one) => one.part !== "addition").length;
    if (paragraph > last) return refuse("noteParagraphUnknown", { paragraph, last }, "paragraph");
  }
  if (note.phase !== "confirmed" && outcome !== null) return refuse("noteHasNoOutcome", { outcome }, "outcome");
  if (note.phase === "confirmed" && outcome !== null && !note.outcomes.includes(outcome)) {
    return refuse("noteHasNoOutcome", { outcome }, "outcome");
  }
  const text = words(command.text, command.lang);
  const reason = words(command.reason, command.lang);
  return { events: addition(note, { paragraph, outcome, text, reason }), answer: { number: note.corrections.length + 1 } };
};

/** What an addition says; also in Welsh where nobody typed it. */
interface Said {
  readonly text: Words;
  readonly reason: Words;
  readonly textCy?: Words;
  readonly reasonCy?: Words;
}

/** A numbered addition to a note, and to the outcome that it names (MIN-6). */
const addition = (
  note: Note,
  { paragraph, outcome, ...said }: { paragraph: number | null; outcome: string | null } & Said,
): readonly Draft[] => {
  const { sitting } = note;
  const number = note.corrections.length + 1;
  return [
    { stream: `note/${sitting}`, event: { type: "NoteCorrected", number, paragraph, outcome, ...said } },
    ...(outcome === null
      ? []
      : [
          {
            stream: `outcome/${outcome}`,
            event: { type: "OutcomeCorrected", number: outcome, sitting, correction: number, ...said },
          } as const,
        ]),
  ];
};

/**
 * Where votes counted again gave another result after the note was confirmed, the note says so in a numbered addition, and so does
 * the outcome that rests on them (MIN-7). No entries before: a draft says what stands.
 */
export const recountAdditions = (
  events: readonly Draft[],
  know: NoteKnow & Pick<BallotKnow, "ballot"> & { minutes?(sitting: string): Minutes | null | undefined },
): readonly Draft[] =>
  events.flatMap(({ stream, event }) => {
    if ((event.type !== "BallotRecounted" && event.type !== "WinnersRecounted") || event.same) return [];
    const ballot = know.ballot(stream.slice("ballot/".length));
    const note = know.note(ballot?.sitting ?? "");
    if (!ballot || note?.phase !== "confirmed") return [];
    const outcome = note.outcomes.find((number) => know.outcome(number)?.ballot === ballot.id) ?? null;
    const [en, cy] = recountSays.get(event.outcome) ?? ["", ""];
    const vote = `${ballot.year}/${ballot.number}`;
    const text = words(`${en} Vote ${vote} has both results.`, "en");
    const textCy = words(`${cy} Mae'r ddau ganlyniad ar dudalen pleidlais ${vote}.`, "cy");
    const reason = words("The votes were counted again and gave another result.", "en");
    const reasonCy = words("Cyfrifwyd y pleidleisiau eto a chafwyd canlyniad arall.", "cy");
    const minutes = know.minutes?.(note.sitting);
    return [
      ...addition(note, { ...{ paragraph: null, outcome, text, textCy }, ...{ reason, reasonCy } }),
      // MIN-18: published minutes stay as they were approved, and say so too.
      ...(minutes?.published
        ? [
            {
              stream: `minutes/${note.sitting}`,
              event: { type: "MinutesAdded", number: minutes.additions.length + 1, key: `vote-${ballot.id}`, en: text, cy: textCy, reason },
            } as const,
          ]
        : []),
    ];
  });

/** What came out, in English and Welsh: words of the record, which stand as they were said. */
const recountSays: ReadonlyMap<unknown, readonly [en: string, cy: string]> = new Map([
  ["carried", ["Counted again, the vote is carried.", "O gyfrif eto, derbyniwyd y cynnig."]],
  ["not-carried", ["Counted again, the vote is not carried.", "O gyfrif eto, ni dderbyniwyd y cynnig."]],
  [
    "not-quorate",
    ["Counted again, the vote had no quorum and decided nothing.", "O gyfrif eto, nid oedd cworwm i'r bleidlais ac ni phenderfynodd ddim."],
  ],
  ["chosen", ["Counted again, others were chosen.", "O gyfrif eto, dewiswyd eraill."]],
  ["none-chosen", ["Counted again, none was chosen.", "O gyfrif eto, ni ddewiswyd yr un."]],
]);
