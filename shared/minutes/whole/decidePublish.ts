import { provisionalUntil } from "../../ballots/provisional.ts";
import type { Ballot } from "../../ballots/state.ts";
import { type Decision, type Refusal, refuse, type Time } from "../../journal.ts";
import type { Sitting } from "../../sittings/state.ts";
import { type About, onMinutes } from "./about.ts";
import type { MinutesCommand } from "./commands.ts";
import { currentMinutes, type MinutesVersion, unansweredOf } from "./state.ts";

/**
 * MIN-15: publishes the version that a later sitting approved, and locks it. The ballot is named by the secretariat; that it was
 * carried, after this version was sent round, is checked here.
 */
export const publishMinutes = (
  { sitting, ballot: id }: Extract<MinutesCommand, { type: "PublishMinutes" }>,
  about: About,
): Decision | Refusal => {
  const { minutes, contentHash, know, facts } = about;
  const version = currentMinutes(minutes);
  if (!version) return refuse("minutesNotCirculated", { sitting });
  const waiting = unansweredOf(minutes).length;
  if (waiting > 0) return refuse("minutesUnanswered", { count: waiting });
  if (version.contentHash !== contentHash) return refuse("minutesChangedSince", { version: version.number });
  const ballot = know.ballot(id);
  if (!ballot) return refuse("approvalUnknown", { ballot: id }, "ballot");
  const wrong = approvalRefusal(ballot, version, { of: about.sitting, later: know.sitting(ballot.sitting ?? "") }, facts.at);
  if (wrong) return wrong;
  return { events: [onMinutes(about, { type: "MinutesPublished", version: version.number, ballot: id, contentHash })] };
};

/** Why a ballot does not approve a version; null where it does. `later` is the sitting in which it was held. */
export const approvalRefusal = (
  ballot: Ballot,
  version: MinutesVersion,
  { of, later }: { readonly of: Sitting; readonly later: Sitting | null | undefined },
  at: Time,
): Refusal | null => {
  const { id } = ballot;
  if (!later || later.startsAt <= of.startsAt) return refuse("approvalSameSitting", { ballot: id }, "ballot");
  const onProcedure = [...(later.motions ?? []), ...(later.closings ?? [])].some((one) => one.ballot === id);
  if (onProcedure || ballot.proposal !== null || ballot.paper !== undefined || ballot.planItem !== undefined)
    return refuse("approvalOnProposal", { ballot: id }, "ballot");
  if (ballot.phase !== "declared" || ballot.outcome !== "carried") return refuse("approvalNotCarried", { ballot: id }, "ballot");
  if (ballot.opensAt < version.at) return refuse("approvalTooEarly", { ballot: id, version: version.number }, "ballot");
  return provisionalUntil(ballot, at) === null ? null : refuse("approvalProvisional", { ballot: id }, "ballot");
};
