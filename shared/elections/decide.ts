import { provisionalUntil } from "../ballots/provisional.ts";
import { type Decision, type Facts, isRefusal, type Refusal, refuse, words } from "../journal.ts";
import { actsFor } from "../roll/questions.ts";
import type { ElectionCommand, ElectionNamed } from "./commands.ts";
import type { ElectionsKnow } from "./know.ts";
import { offThePaper, prepare } from "./paper.ts";
import {
  appointmentStands,
  ballotOf,
  elected,
  grantedBy,
  heldByElection,
  standsBeside,
  statementWords,
  vacantPlaces,
  wordsCounted,
} from "./questions.ts";
import type { Candidate, Election } from "./state.ts";
import { candidacy, onElection, ownCandidacy } from "./within.ts";

/** Decides any command about elections. Whether the actor's role may ask at all is settled before (permissions). */
export function decideElection(command: ElectionCommand, know: ElectionsKnow, facts: Facts): Decision | Refusal {
  if (command.type === "AnnounceElection") return announce(command, know, facts);
  const election = know.election(command.election);
  if (!election) return refuse("electionUnknown", { number: command.election });
  switch (command.type) {
    case "StandForElection":
      return stand(command, election, know, facts);
    case "WithdrawCandidacy":
      return withdraw(command, election, know, facts);
    case "StrikeCandidacy":
      return strike(command, election, know, facts);
    case "PrepareElection": {
      const prepared = prepare(election, command.sitting ?? election.sitting, know, facts);
      return isRefusal(prepared) ? prepared : { events: prepared.events, answer: { ballot: prepared.ballot } };
    }
    case "AppointElected":
      return appoint(election, know, facts);
  }
}

/** An election names its office, places, method, times and sitting (ELE-1). */
function announce(command: ElectionNamed<"AnnounceElection">, know: ElectionsKnow, facts: Facts): Decision | Refusal {
  const { office, panelEn, panelCy, places, method, closesAt, sitting } = command;
  const isPanel = office === "panel";
  if (isPanel && panelEn === "") return refuse("electionPanelMissing", undefined, "panelEn");
  if (isPanel && panelCy === "") return refuse("electionPanelMissing", undefined, "panelCy");
  if (places > 1 && method !== "stv-scotland") return refuse("electionOnePlace", { places }, "method");
  const opensAt = command.opensAt ?? facts.at;
  if (opensAt < facts.at) return refuse("electionOpensInPast", undefined, "opensAt");
  if (closesAt <= opensAt) return refuse("electionClosesEarly", undefined, "closesAt");
  const where = know.sitting(sitting);
  if (!where) return refuse("sittingUnknown", { sitting }, "sitting");
  if (where.phase.name === "closed") return refuse("ballotSittingClosed", { sitting }, "sitting");
  const number = String(know.electionsCount() + 1);
  const panel = isPanel ? { en: words(panelEn, "en"), cy: words(panelCy, "cy") } : null;
  return {
    events: onElection(number, { type: "ElectionAnnounced", number, office, panel, places, method, opensAt, closesAt, sitting }),
    answer: { election: number },
  };
}

/** Whoever is on the roll stands once, for a seat they act for, while candidacies are open (ELE-2). */
function stand(command: ElectionNamed<"StandForElection">, election: Election, know: ElectionsKnow, facts: Facts): Decision | Refusal {
  const { seat, statement, lang } = command;
  const person = facts.actor.id;
  if (actsFor(know.roll, person, seat) === null) return refuse("seatNotYours", undefined, "seat");
  if (facts.at < election.opensAt) return refuse("electionNotOpenYet");
  if (facts.at >= election.closesAt) return refuse("electionClosed");
  if (election.candidates.some((one) => one.seat === seat || one.person === person)) return refuse("candidateTwice", undefined, "seat");
  const long = wordsCounted(statement);
  if (long > statementWords) return refuse("statementTooLong", { words: long, most: statementWords }, "statement");
  return {
    events: onElection(election.id, { type: "CandidateStood", seat, statement: words(statement, lang) }),
    answer: { election: election.id },
  };
}

/** Whoever stood withdraws until the ballot opens (ELE-4); on request the statement goes out of sight as well (JRN-5). */
function withdraw(command: ElectionNamed<"WithdrawCandidacy">, election: Election, know: ElectionsKnow, facts: Facts): Decision | Refusal {
  const own = ownCandidacy(election, command.seat, know, facts);
  if (isRefusal(own)) return own;
  if (own.struck) return refuse("candidacyStruck", undefined, "seat");
  const erase = command.words && facts.wordsOf(own.statement) !== undefined;
  const reason = words("Withdrawn by whoever wrote it, who does not stand any more.", "en");
  return {
    events: [
      ...(own.withdrawn === undefined ? onElection(election.id, { type: "CandidacyWithdrawn", seat: own.seat }) : []),
      ...(own.withdrawn === undefined ? offThePaper(election, own.seat, know, facts) : []),
      ...(erase ? [{ stream: "assembly", event: { type: "WordsWithdrawn", hash: own.statement, reason } } as const] : []),
    ],
    ...(erase ? { keep: [{ kind: "withdraw-words", hash: own.statement } as const] } : {}),
    answer: { election: election.id },
  };
}

/** A candidacy that is not admissible is struck, with a public reason, by somebody else than the candidate (ELE-3), and nobody who stands in the same election (ELE-8). */
function strike(command: ElectionNamed<"StrikeCandidacy">, election: Election, know: ElectionsKnow, facts: Facts): Decision | Refusal {
  const found = candidacy(election, command.seat, know);
  if (isRefusal(found)) return found;
  if (found.withdrawn !== undefined || found.struck) return { events: [], answer: { election: election.id } };
  if (found.person === facts.actor.id) return refuse("candidacyOwnRuling", undefined, "seat");
  if (standsBeside(election, facts.actor.id, know.roll)) return refuse("candidacyRival", undefined, "seat");
  return {
    events: [
      ...onElection(election.id, { type: "CandidacyStruck", seat: found.seat, reason: words(command.reason, command.lang) }),
      ...offThePaper(election, found.seat, know, facts),
    ],
    answer: { election: election.id },
  };
}

/**
 * Those elected to an office are appointed to it, once the result is no longer provisional (ELE-7). Who does not act for the seat any
 * more takes no place, and nobody moves up (ELE-9). After a recount that elected others, or nobody, these take the place of those (ELE-10).
 */
function appoint(election: Election, know: ElectionsKnow, facts: Facts): Decision | Refusal {
  const { office } = election;
  if (office === "panel") return refuse("electionNoOffice");
  const ballot = ballotOf(election, know);
  const won = elected(election, know);
  if (ballot?.phase !== "declared" || won === null) return refuse("electionNotDeclared");
  if (provisionalUntil(ballot, facts.at) !== null) return refuse("electionProvisional");
  const answer = { election: election.id };
  const before = election.appointed;
  if (appointmentStands(election, ballot)) return { events: [], answer };
  const those = (seat: string) => election.candidates.filter((one) => one.seat === seat);
  const vacant = vacantPlaces(election, know);
  const seats = won.filter((seat) => !vacant.includes(seat));
  if (seats.length === 0 && !before) return refuse("electionNobody");
  const out = before?.seats.filter((seat) => !won.includes(seat)) ?? [];
  if (before && out.length === 0 && seats.every((seat) => before.seats.includes(seat))) return { events: [], answer };
  const holds = ({ person }: Candidate): boolean => know.founding?.appointments[person]?.includes(office) ?? false;
  const leaving = out.flatMap(those).filter((one) => holds(one) && heldByElection(one.person, election, know));
  const coming = seats.flatMap(those).filter((one) => !holds(one));
  const role = (type: "RoleGranted" | "RoleWithdrawn", { person }: Candidate) =>
    ({ stream: "assembly", event: { type, person, role: office } }) as const;
  const kept = grantedBy(election).filter((person) => !leaving.some((one) => one.person === person));
  const granted = [...kept, ...coming.map(({ person }) => person)];
  return {
    events: [
      ...leaving.map((one) => role("RoleWithdrawn", one)),
      ...coming.map((one) => role("RoleGranted", one)),
      ...onElection(election.id, { type: "ElectedAppointed", ballot: ballot.id, seats, granted }),
    ],
    answer,
  };
}
