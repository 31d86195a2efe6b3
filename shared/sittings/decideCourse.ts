import { clearDaysBetween, ukDay } from "../calendar/days.ts";
import { type Decision, type Facts, isRefusal, type Refusal, refuse, words } from "../journal.ts";
import { onRecord as onProposal } from "../proposals/within.ts";
import { answersVoided } from "./answers/reveal.ts";
import type { SittingCommand, SittingCommandOf } from "./commands.ts";
import { roundClosed, turnsEnded } from "./endings.ts";
import type { SittingsKnow } from "./know.ts";
import { currentRound, quorumNow, unreachedItems } from "./questions.ts";
import { mayGiveUpAt, reconveneClearDays } from "./quorumWait.ts";
import type { Sitting } from "./state.ts";
import { alreadySo, type Decided, decided, foundSitting, onRecord } from "./within.ts";

type CourseCommand = Extract<
  SittingCommand,
  { readonly type: "OpenSitting" | "AdjournSitting" | "ResumeSitting" | "CloseSitting" | "ReferBack" }
>;

/** A sitting may open, or resume, so long before the announced time and no earlier (SIT-2). */
const earliestMs = 30 * 60_000;
/** Opening, adjourning, resuming and closing a sitting (SIT-1 to SIT-6, QUO-4). */
export function decideCourse(command: CourseCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  const { phase } = sitting;
  if (phase.name === "closed") return command.type === "CloseSitting" ? alreadySo : refuse("sittingClosed", { sitting: sitting.id });
  switch (command.type) {
    case "OpenSitting":
      if (phase.name !== "scheduled") return phase.name === "open" ? alreadySo : refuse("sittingAdjourned", { sitting: sitting.id });
      // SIT-1: nobody can prepare for an agenda that was not published.
      if (!sitting.agenda) return refuse("agendaNotPublished", { sitting: sitting.id });
      if (facts.at < sitting.startsAt - earliestMs) return refuse("tooEarlyToOpen", { minutes: 30 });
      // RUN-1: what is changed from here on changes the order, not the plan.
      return decided(sitting, {
        type: "SittingOpened",
        seats: know.roll.seats.length,
        plan: sitting.rounds.map(({ id: round, minutes }) => ({ round, minutes })),
      });
    case "AdjournSitting":
      return phase.name === "adjourned" ? alreadySo : adjourn(command, sitting, know, facts);
    case "ResumeSitting":
      if (phase.name !== "adjourned") return phase.name === "open" ? alreadySo : refuse("sittingNotOpen", { sitting: sitting.id });
      if (phase.withoutQuorum && phase.until !== null && facts.at < phase.until - earliestMs)
        return refuse("tooEarlyToOpen", { minutes: 30 });
      return decided(sitting, { type: "SittingResumed", awayMs: facts.at - phase.since });
    case "CloseSitting":
      return close(command, sitting, know, facts);
    case "ReferBack":
      return referBack(command, sitting, know);
  }
}

/** The floor is cleared and the round stands still until the sitting resumes. Not while a ballot is open (SIT-4). */
function adjourn(command: SittingCommandOf<"AdjournSitting">, sitting: Sitting, know: SittingsKnow, facts: Facts): Decision | Refusal {
  if (sitting.phase.name !== "open") return refuse("sittingNotOpen", { sitting: sitting.id });
  if (know.openBallotIn(sitting.id)) return refuse("ballotStillOpen");
  const { until, withoutQuorum } = command;
  if (until !== null && until <= facts.at) return refuse("adjournedIntoThePast", undefined, "until");
  if (withoutQuorum) {
    const { orders } = know.founding;
    if (quorumNow(sitting, know.roll, orders).met) return refuse("quorumIsMet");
    if (facts.at < (mayGiveUpAt(sitting, orders) ?? 0)) return refuse("waitForQuorum", { minutes: orders.quorum.waitMinutes });
    if (until === null || clearDaysBetween(ukDay(facts.at), ukDay(until)) < reconveneClearDays) {
      return refuse("reconveneTooSoon", { days: reconveneClearDays }, "until");
    }
  }
  const paused: readonly Decided[] = currentRound(sitting)?.phase.name === "open" ? [{ type: "RoundPaused" }] : [];
  // SIT-5: who comes back on another day checks in again.
  const presenceEnds = until !== null && ukDay(until) !== ukDay(facts.at);
  const reason = words(command.reason, command.lang);
  const voided = answersVoided(sitting);
  const adjourned = { type: "SittingAdjourned", reason, until, withoutQuorum, presenceEnds } as const;
  return {
    ...decided(sitting, ...turnsEnded(sitting, facts.at), ...voided.events, ...paused, adjourned),
    ...(voided.keep.length > 0 && { keep: voided.keep }),
  };
}

/** SIT-6: unreached business is carried over or lapses, as stated at closing. */
function close(command: SittingCommandOf<"CloseSitting">, sitting: Sitting, know: SittingsKnow, facts: Facts): Decision | Refusal {
  if (sitting.phase.name === "scheduled") return refuse("sittingNotOpen", { sitting: sitting.id });
  if (know.openBallotIn(sitting.id)) return refuse("ballotStillOpen");
  const round = currentRound(sitting);
  const ended = round ? roundClosed(sitting, round, know, facts) : { events: [], keep: [] };
  const unreached = unreachedItems(sitting);
  const lapsed =
    command.unreached === "carried-over"
      ? []
      : unreached.flatMap((item) => (item.kind === "proposal" && item.proposal !== null ? [item.proposal] : []));
  return {
    events: [
      ...ended.events,
      ...onRecord(sitting.id, { type: "SittingClosed", unreached: command.unreached, unreachedItems: unreached.map((item) => item.id) }),
      ...lapsed
        .filter((id) => know.proposal(id)?.stage === "on-the-agenda")
        .flatMap((id) => onProposal(id, { type: "ProposalLapsed", sitting: sitting.id })),
    ],
    keep: ended.keep,
  };
}

/** SIT-7: the assembly sends a proposal back to its author; not while a ballot holds its text or after it was decided. */
function referBack(command: SittingCommandOf<"ReferBack">, sitting: Sitting, know: SittingsKnow): Decision | Refusal {
  if (sitting.phase.name !== "open") return refuse("sittingNotOpen", { sitting: sitting.id });
  const item = sitting.items.find((one) => one.id === command.item);
  const proposal = item?.proposal ? know.proposal(item.proposal) : undefined;
  if (item?.kind !== "proposal" || !proposal) return refuse("itemNeedsProposal", undefined, "item");
  if (proposal.stage === "referred-back") return alreadySo;
  if (proposal.frozen && !proposal.decided) return refuse("proposalFrozen", { ballot: proposal.frozen.ballot });
  if (proposal.stage !== "on-the-agenda" && proposal.stage !== "debated") return refuse("proposalOver", { number: proposal.id });
  return { events: onProposal(proposal.id, { type: "ProposalReferredBack", sitting: sitting.id }) };
}
