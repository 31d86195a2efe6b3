import type { Decision, Facts, Refusal, Time } from "../journal.ts";
import { isRefusal, refuse } from "../journal.ts";
import type { CommandNamed } from "./commands.ts";
import { onBallot } from "./decidePrepare.ts";
import type { BallotKnow } from "./know.ts";
import { openTogether } from "./package/open.ts";
import { standingWith } from "./package/questions.ts";
import { plannedTimes } from "./plannedTimes.ts";
import type { Ballot } from "./state.ts";

/** When the clock is to open this ballot; null: never, or it has tried already (BAL-40, BAL-41). */
export const opensByClock = (ballot: Ballot): Time | null =>
  ballot.phase === "prepared" && ballot.missed === undefined ? (ballot.planned?.opensAt ?? null) : null;

/** Sets the times of a ballot that is still prepared, or takes them back; the clock tries again (BAL-40). Refuses times that cannot be kept. */
export function decidePlan(command: CommandNamed<"PlanBallot">, know: BallotKnow, facts: Facts): Decision | Refusal {
  const ballot = know.ballot(command.ballot);
  if (!ballot) return refuse("ballotUnknown", { ballot: command.ballot });
  if (ballot.phase !== "prepared") return refuse("ballotAlreadyOpened", { ballot: ballot.id });
  const { opensAt, closesAt } = command;
  const impossible = plannedTimes({ opensAt, closesAt }, facts.at);
  return impossible ?? { events: [onBallot(ballot.id, { type: "BallotPlanned", opensAt, closesAt })], answer: { ballot: ballot.id } };
}

/**
 * Opens a ballot by hand, or by the clock at its time. Where a rule refuses the clock, the record says why and the ballot stays
 * prepared for the desk to open (BAL-41); the clock tries once.
 */
export function decideOpening(command: CommandNamed<"OpenBallot">, know: BallotKnow, facts: Facts): Decision | Refusal {
  if (facts.actor.id !== "clock") return openTogether(command, know, facts);
  const ballot = know.ballot(command.ballot);
  const due = ballot ? opensByClock(ballot) : null;
  if (due === null) return { events: [] };
  if (facts.at < due) return refuse("ballotOpensLater", { ballot: command.ballot });
  const opened = openTogether(command, know, facts);
  if (!isRefusal(opened)) return opened;
  const values = Object.entries(opened.values ?? {}).map(([name, value]) => ({ name, value }));
  const missed = { type: "OpeningMissed" as const, refused: opened.refused, values: values.filter(isFigure) };
  return { events: (ballot ? standingWith(ballot, know) : []).map(({ id }) => onBallot(id, missed)) };
}

/** Events hold figures and codes, never free text. */
const isFigure = ({ value }: { readonly value: string | number }): boolean =>
  typeof value === "number" ? Number.isSafeInteger(value) : /^[A-Za-z0-9-]{1,60}$/.test(value);
