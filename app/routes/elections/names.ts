import type { CandidateStanding } from "../../../shared/elections/questions.ts";
import type { ElectedOffice } from "../../../shared/elections/state.ts";
import type { TagTone } from "../../components/Tag.tsx";
import type { Key } from "../../locales/keys.ts";
import type { T } from "../../locales/words.tsx";
import type { ElectionLine, ElectionVote, SeatElected } from "./shown.ts";

/** What people are elected to. */
export const officeNames: { readonly [office in ElectedOffice]: Key } = {
  facilitator: "elections.nameFacilitator",
  "standing-orders-committee": "elections.nameCommittee",
  panel: "elections.namePanel",
};

/** How a candidacy stands, and how that looks. */
export const standingNames: { readonly [standing in CandidateStanding]: readonly [Key, TagTone] } = {
  stands: ["elections.standing", "good"],
  withdrawn: ["elections.withdrawn", "quiet"],
  struck: ["elections.struck", "bad"],
  left: ["elections.left", "quiet"],
};

/** How far the vote has come, and how that looks. */
export const voteNames: { readonly [vote in ElectionVote]: readonly [Key, TagTone] } = {
  none: ["elections.tagCandidacies", "plain"],
  prepared: ["deskVote.votePrepared", "plain"],
  open: ["deskVote.voteOpen", "live"],
  closed: ["deskVote.voteClosed", "warn"],
  declared: ["elections.tagDeclared", "good"],
};

/** What an election is called. */
export const electionName = (t: T, { office, panel }: Pick<ElectionLine, "office" | "panel">): string =>
  t("elections.nameOffice", { office: office === "panel" ? (panel?.text ?? t("site.withdrawn")) : t(officeNames[office]) });

/** What a candidate is called: seat and group; a protected seat only by number and region (ROL-7). */
export const candidateName = (t: T, { seat }: SeatElected): string => {
  if (!seat) return t("site.withdrawn");
  const number = t("live.seatNumbered", { number: seat.number });
  const place = seat.isProtected ? t("elections.protectedSeat") : (seat.group?.text ?? t("site.withdrawn"));
  return `${number}, ${place}, ${seat.region}`;
};
