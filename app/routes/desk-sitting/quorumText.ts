import type { Quorum } from "../../../shared/sittings/questions.ts";
import type { T } from "../../locales/words.tsx";

/** A quorum as figures: what there is and what is needed; the named nations only where some are needed. */
export function quorumText(t: T, { seats, seatsNeeded, regions, regionsNeeded, nations, nationsNeeded }: Quorum): string {
  const figures = t("deskSitting.quorumFigures", { seats, seatsNeeded, regions, regionsNeeded });
  return nationsNeeded === 0 ? figures : `${figures} ${t("deskSitting.quorumNations", { nations, nationsNeeded })}`;
}

/** Whether there is one, with the figures. */
export const quorumSentence = (t: T, quorum: Quorum): string =>
  `${t(quorum.met ? "deskSitting.quorumMet" : "deskSitting.quorumMissing")}. ${quorumText(t, quorum)}`;
