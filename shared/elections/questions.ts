import type { Ballot } from "../ballots/state.ts";
import type { Time } from "../journal.ts";
import { actsFor } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import type { Candidate, Election } from "./state.ts";

/** The longest statement of a candidate, in words. */
export const statementWords = 300;

/** How many words a text has. */
export const wordsCounted = (text: string): number => text.split(/\s+/u).filter((word) => word !== "").length;

/** How a candidacy stands; `left`: whoever stood does not act for the seat any more. */
export type CandidateStanding = "stands" | "withdrawn" | "struck" | "left";

/** How a candidacy stands on this roll. */
export const standingOf = ({ withdrawn, struck, person, seat }: Candidate, roll: Roll): CandidateStanding => {
  if (withdrawn !== undefined) return "withdrawn";
  if (struck) return "struck";
  return actsFor(roll, person, seat) === null ? "left" : "stands";
};

/** Those who stand now, in the order in which they stood. */
export const standing = (election: Election, roll: Roll): readonly Candidate[] =>
  election.candidates.filter((one) => standingOf(one, roll) === "stands");

/** Whether this person stands in an election, or acts for a seat that does: they rule on nobody's candidacy in it (ELE-8). */
export const standsBeside = (election: Election, person: string, roll: Roll): boolean =>
  standing(election, roll).some((one) => one.person === person || actsFor(roll, person, one.seat) !== null);

interface Ballots {
  ballot(id: string): Ballot | null | undefined;
}

/** The ballot of an election: the latest laid out, or the one that put it again after it was void (BAL-47). */
export function ballotOf(election: Election, know: Ballots): Ballot | null {
  let ballot = know.ballot(election.papers.at(-1)?.ballot ?? "") ?? null;
  while (ballot?.phase === "voided" && ballot.rerun !== undefined) {
    const next = know.ballot(ballot.rerun);
    if (!next) break;
    ballot = next;
  }
  return ballot;
}

const stageOfBallot = { prepared: "prepared", open: "voting", closed: "counting", declared: "declared" } as const;

/** How far an election has come. */
export type ElectionStage = "announced" | "candidacies" | "closed" | (typeof stageOfBallot)[keyof typeof stageOfBallot];

/** How far it has come at a time. A void ballot is none. */
export function stageOf(election: Election, know: Ballots, at: Time): ElectionStage {
  const ballot = ballotOf(election, know);
  if (ballot && ballot.phase !== "voided") return stageOfBallot[ballot.phase];
  if (at < election.opensAt) return "announced";
  return at < election.closesAt ? "candidacies" : "closed";
}

/** The seats whose candidates a declared ballot elected, in the order in which they won; null before it is declared. */
export function elected(election: Election, know: Ballots): readonly string[] | null {
  const ballot = ballotOf(election, know);
  if (ballot?.phase !== "declared" || !ballot.winners) return null;
  const order = election.papers.at(-1)?.order ?? [];
  return ballot.winners.flatMap((option) => order[option] ?? []);
}

/** Whether those elected were appointed and still are those whom the ballot elected: no recount has given another result since (ELE-10). */
export const appointmentStands = ({ appointed }: Election, ballot: Ballot | null): boolean =>
  appointed !== null && !(ballot?.phase === "declared" && ballot.recounts?.some(({ at, same }) => !same && at >= appointed.at));

/** Elected seats whose place stays vacant: whoever stood did not act for the seat any more (ELE-9). */
export function vacantPlaces(election: Election, know: Ballots & { readonly roll: Roll }): readonly string[] {
  const left = (seat: string): boolean => election.candidates.some((one) => one.seat === seat && standingOf(one, know.roll) === "left");
  const stands = appointmentStands(election, ballotOf(election, know));
  return (elected(election, know) ?? []).filter((seat) => (stands ? !election.appointed?.seats.includes(seat) : left(seat)));
}

/** Whom an election has granted its office; where that was not yet noted, everybody whom it appointed (ELE-10). */
export const grantedBy = ({ appointed, candidates }: Election): readonly string[] =>
  appointed?.granted ?? candidates.flatMap(({ seat, person }) => (appointed?.seats.includes(seat) ? [person] : []));

/** Whether this person has the office by election only, and none but this one gives it to them: then it is taken back with this one (ELE-10). */
export function heldByElection(person: string, election: Election, know: { elections(): readonly Election[] }): boolean {
  const all = know.elections().filter(({ office }) => office === election.office);
  const appoints = ({ appointed, candidates }: Election) =>
    candidates.some((one) => one.person === person && appointed?.seats.includes(one.seat));
  return all.some((one) => grantedBy(one).includes(person)) && !all.some((one) => one.id !== election.id && appoints(one));
}
