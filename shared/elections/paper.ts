import type { CommandNamed } from "../ballots/commands.ts";
import { decidePrepare, onBallot } from "../ballots/decidePrepare.ts";
import { type Draft, type Facts, isRefusal, type Refusal, refuse, words } from "../journal.ts";
import { isProtectedSeat, regionByCode, seatById } from "../roll/questions.ts";
import { drawnOrder } from "../weights/draw.ts";
import type { ElectionsKnow } from "./know.ts";
import { ballotOf, standing, standingOf } from "./questions.ts";
import type { Candidate, Election } from "./state.ts";
import { onElection } from "./within.ts";

const offices = {
  facilitator: { en: "as facilitator", cy: "yn hwylusydd" },
  "standing-orders-committee": { en: "to the standing orders committee", cy: "i bwyllgor y rheolau sefydlog" },
} as const;

/** The question in both languages: who, to what, and how many. */
function questionOf({ office, panel, places }: Election, facts: Facts): { readonly en: string; readonly cy: string } {
  const to =
    office === "panel"
      ? { en: `to: ${facts.wordsOf(panel?.en ?? "") ?? ""}`, cy: `i: ${facts.wordsOf(panel?.cy ?? "") ?? ""}` }
      : offices[office];
  return { en: `Who shall be elected ${to.en}? Places: ${places}.`, cy: `Pwy ddylai gael ei ethol ${to.cy}? Lleoedd: ${places}.` };
}

/** What a candidate is called on the paper: seat and group; a protected seat only by number and region (ROL-7). */
function labelOf(seatId: string, know: ElectionsKnow, facts: Facts): { readonly en: string; readonly cy: string } {
  const seat = seatById(know.roll, seatId);
  const region = regionByCode(know.roll, seat?.region ?? "");
  const group = isProtectedSeat(know.roll, seatId) ? undefined : facts.wordsOf(know.roll.groups[seat?.group ?? ""]?.name ?? "");
  const place = (hash: string | undefined): string => group ?? facts.wordsOf(hash ?? "") ?? seat?.region ?? "";
  return { en: `Seat ${seat?.number ?? 0}, ${place(region?.nameEn)}`, cy: `Sedd ${seat?.number ?? 0}, ${place(region?.nameCy)}` };
}

/** The entries by which the paper of these candidates is laid out, in the drawn order (ELE-5), or why it cannot be. */
export function laidOut(election: Election, among: readonly Candidate[], know: ElectionsKnow, facts: Facts): Prepared | Refusal {
  if (among.length < 2 || among.length <= election.places)
    return refuse("electionTooFew", { candidates: among.length, places: election.places });
  const seed = election.seed ?? facts.salt();
  const seats = among.map(({ seat }) => seat);
  // Drawn among everybody who ever stood, so that a withdrawal moves nobody past another.
  const order = drawnOrder(
    election.candidates.map(({ seat }) => seat),
    seed,
  ).filter((seat) => seats.includes(seat));
  const labels = order.map((seat) => labelOf(seat, know, facts));
  const question = questionOf(election, facts);
  const command: CommandNamed<"PrepareBallot"> = {
    type: "PrepareBallot",
    ...{ sitting: election.sitting, round: null, proposal: null, version: null, lengthSeconds: null },
    // ELE-6: secret ballots are not part of the system; an election is a roll call and is called one.
    visibility: "roll-call",
    majority: "as-ordered",
    ...{ questionEn: question.en, questionCy: question.cy, method: election.method },
    optionsEn: labels.map(({ en }) => en),
    optionsCy: labels.map(({ cy }) => cy),
    places: election.places,
    countedBy: "heads",
    noneOfAbove: true,
  };
  const prepared = decidePrepare(command, know, facts);
  if (isRefusal(prepared)) return prepared;
  const ballot = String(prepared.answer?.["ballot"]);
  return { ballot, events: [...prepared.events, ...onElection(election.id, { type: "ElectionPaperLaid", ballot, order, seed })] };
}

/** A paper laid out: its ballot and the entries. */
export interface Prepared {
  readonly ballot: string;
  readonly events: readonly Draft[];
}

/**
 * The desk lays the ballot out, once candidacies have closed. A second press finds the one that stands. For another sitting than was
 * announced, a paper that was laid out and not opened is void, and laid out there (ELE-11).
 */
export function prepare(election: Election, sitting: string, know: ElectionsKnow, facts: Facts): Prepared | Refusal {
  if (facts.at < election.closesAt) return refuse("electionStillOpen");
  const before = ballotOf(election, know);
  const moves = sitting !== election.sitting;
  if (before && before.phase !== "voided" && !(moves && before.phase === "prepared")) return { ballot: before.id, events: [] };
  if (moves && !know.sitting(sitting)) return refuse("sittingUnknown", { sitting }, "sitting");
  const laid = laidOut({ ...election, sitting }, standing(election, know.roll), know, facts);
  if (isRefusal(laid) || !moves) return laid;
  const voided = before?.phase === "prepared" ? [onBallot(before.id, { type: "BallotVoided", reason: words(elsewhere, "en") })] : [];
  return { ballot: laid.ballot, events: [...voided, ...onElection(election.id, { type: "ElectionMoved", sitting }), ...laid.events] };
}

const elsewhere = "The election is voted on in another sitting. The paper is laid out again.";

const again = "A candidate is off the paper before voting. The paper is laid out again.";

/**
 * A candidate goes off a paper that was laid out and not opened: that ballot is void, and where enough are left the paper is laid
 * out again with the same draw (ELE-4). No entries where there is no such paper.
 */
export function offThePaper(election: Election, seat: string, know: ElectionsKnow, facts: Facts): readonly Draft[] {
  const ballot = ballotOf(election, know);
  if (ballot?.phase !== "prepared") return [];
  const voided = onBallot(ballot.id, { type: "BallotVoided", reason: words(again, "en") });
  const left = election.candidates.filter((one) => one.seat !== seat && standingOf(one, know.roll) === "stands");
  const anew = laidOut(election, left, know, facts);
  return [voided, ...(isRefusal(anew) ? [] : anew.events)];
}
