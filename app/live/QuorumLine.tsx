import type { Room } from "../../shared/assembly/room.ts";
import { useWords } from "../locales/words.tsx";
import { type QuorumBasis, quorumOf } from "./quorumOf.ts";

/** Whether there is a quorum, with its figures: shown all the time, with a warning when it is close. */
export function QuorumLine({ room, basis }: { readonly room: Room; readonly basis: QuorumBasis | null }) {
  const { t } = useWords();
  if (!basis || room.sitting.phase.name === "closed") return null;
  const { met, close, margin, ...figures } = quorumOf(room, basis);
  return (
    <p className="quorum">
      <strong>{t(met ? (close ? "live.quorumClose" : "live.quorumMet") : "live.quorumMissing")}</strong> {t("live.quorumFigures", figures)}
      {figures.nationsNeeded > 0 ? ` ${t("live.quorumNations", figures)}` : null}
      {close ? ` ${t("live.quorumMargin", { count: margin })}` : null}
    </p>
  );
}
