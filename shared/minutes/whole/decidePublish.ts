import { provisionalUntil } from "../../ballots/provisional.ts";
import type { Ballot } from "../../ballots/state.ts";
import { type Decision, isRefusal, type Refusal, refuse, type Time } from "../../journal.ts";
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
  const wrong = ballot ? approvalRefusal(ballot, version, about.sitting, facts.at) : refuse("approvalUnknown", { ballot: id }, "ballot");
  if (wrong && isRefusal(wrong)) return wrong;
  const later = ballot?.sitting ? know.sitting(ballot.sitting) : null;
  if (!later || later.startsAt <= about.sitting.startsAt) return refuse("approvalSameSitting", { ballot: id }, "ballot");
  return { events: [onMinutes(about, { type: "MinutesPublished", version: version.number, ballot: id, contentHash })] };
};

/** Why a ballot does not approve a version; null where it does, if its sitting is a later one. */
export const approvalRefusal = (ballot: Ballot, version: MinutesVersion, sitting: Sitting, at: Time): Refusal | null => {
  const { id } = ballot;
  if (ballot.sitting === null || ballot.sitting === sitting.id) return refuse("approvalSameSitting", { ballot: id }, "ballot");
  if (ballot.proposal !== null || ballot.paper !== undefined) return refuse("approvalOnProposal", { ballot: id }, "ballot");
  if (ballot.phase !== "declared" || ballot.outcome !== "carried") return refuse("approvalNotCarried", { ballot: id }, "ballot");
  if (ballot.opensAt < version.at) return refuse("approvalTooEarly", { ballot: id, version: version.number }, "ballot");
  return provisionalUntil(ballot, at) === null ? null : refuse("approvalProvisional", { ballot: id }, "ballot");
};
