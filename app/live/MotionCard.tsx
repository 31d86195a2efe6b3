import { delegatesOf } from "../../shared/ballots/demanded.ts";
import { type Motion, motionInHand, motionToCarryOut } from "../../shared/sittings/motions.ts";
import { useWords } from "../locales/words.tsx";
import { motionNames } from "../routes/sitting/names.ts";
import { ballotNumber, seatName, seatShort } from "./names.ts";
import type { Live } from "./useRoom.ts";

/** How a motion stands, in a sentence (MOT-1 to MOT-5). */
export function useMotionStanding(live: Pick<Live, "room">): (motion: Motion) => string {
  const { t, lang } = useWords();
  return (motion) => {
    if (motion.stage === "put" && motion.ballot !== null) return t("floor.motionPut", { vote: ballotNumber(motion.ballot) });
    if (motion.stage === "carried") return t("floor.motionCarried");
    if (motion.seconder === null) return t("floor.motionNeedsSecond");
    return t("floor.motionSecondedBy", { seat: seatShort(t, lang, live.room, motion.seconder.seat) });
  };
}

/** The procedural motion before the sitting: what is moved, by whom, how it stands. Nothing where there is none. */
export function MotionCard({ live }: { readonly live: Pick<Live, "room"> }) {
  const { t, lang } = useWords();
  const standing = useMotionStanding(live);
  const { sitting } = live.room;
  const motion = motionInHand(sitting) ?? motionToCarryOut(sitting);
  if (!motion || sitting.phase.name !== "open") return null;
  return (
    <div className="motion-card">
      <h3>{t("floor.motionTitle", { motion: t(motionNames[motion.kind]) })}</h3>
      <p>
        {t("floor.motionMovedBy", { seat: seatName(t, lang, live.room, motion.seat) })} {standing(motion)}{" "}
        {motion.demands.length > 0 ? t("floor.rollCallDemands", { count: delegatesOf(motion.demands, sitting) }) : null}
      </p>
    </div>
  );
}
