import { delegatesOf, demandsOf } from "../../../shared/ballots/demanded.ts";
import { hasInterestIn } from "../../../shared/ballots/questions.ts";
import { registerIndex } from "../../../shared/ballots/register.ts";
import { motionInHand } from "../../../shared/sittings/motions.ts";
import { presence } from "../../../shared/sittings/questions.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { openBallot } from "../../live/ballots.ts";
import { useWords } from "../../locales/words.tsx";
import { type Acting, ActionForm } from "./ActionForm.tsx";

interface MotionProps {
  readonly acting: Acting;
  readonly person: string;
  /** So many delegates make it a roll call; null where the orders are not known. */
  readonly needed: number | null;
}

/** What a seat can do about the motion before the sitting: second it, demand a roll call, or withdraw it (MOT-2, MOT-4, MOT-6). */
export function MotionForms({ acting, person, needed }: MotionProps) {
  const { t } = useWords();
  const { live, seat } = acting;
  const { sitting } = live.room;
  const motion = motionInHand(sitting);
  const ballot = openBallot(live.room);
  if (needed !== null && ballot && ballot.visibility !== "roll-call" && presence(sitting, seat)?.person === person) {
    const so = demandsOf(ballot, sitting);
    const mayDemand = !so.includes(seat) && registerIndex(ballot.register, seat) >= 0 && !hasInterestIn(ballot, sitting, seat);
    return mayDemand ? (
      <Demand acting={acting} id={ballot.id} hidden={{ ballot: ballot.id }} needed={needed} so={delegatesOf(so, sitting)} />
    ) : null;
  }
  if (!motion || motion.stage === "put" || presence(sitting, seat)?.person !== person) return null;
  const own = motion.person === person;
  const hidden = { motion: motion.id };
  return (
    <section className="stack" aria-label={t("chamber.motion")}>
      {!own && motion.seconder === null && motion.seat !== seat ? (
        <ActionForm acting={acting} intent="second" id={`second-${motion.id}`} hidden={hidden}>
          {() => (
            <>
              <p>{t("floor.motionSecondText")}</p>
              <Button wide>{t("floor.motionSecond")}</Button>
            </>
          )}
        </ActionForm>
      ) : null}
      {own ? (
        <ActionForm acting={acting} intent="dropMotion" id={`drop-${motion.id}`} hidden={hidden}>
          {() => <Button tone="plain">{t("floor.motionDrop")}</Button>}
        </ActionForm>
      ) : null}
      {needed === null || motion.demands.includes(seat) ? null : (
        <Demand acting={acting} id={motion.id} hidden={hidden} needed={needed} so={delegatesOf(motion.demands, sitting)} />
      )}
    </section>
  );
}

/** Demanding a roll call: of a motion before it is put (MOT-4), or while hands are up (HND-6). */
function Demand({
  acting,
  id,
  hidden,
  needed,
  so,
}: {
  readonly acting: Acting;
  readonly id: string;
  readonly hidden: { readonly [name: string]: string };
  readonly needed: number;
  readonly so: number;
}) {
  const { t } = useWords();
  return (
    <Details summary={t("floor.demandRollCall")}>
      <ActionForm acting={acting} intent="demand" id={`demand-${id}`} hidden={hidden}>
        {() => (
          <>
            <p>{t("floor.demandRollCallText", { needed, so })}</p>
            <Button tone="plain">{t("floor.demandRollCall")}</Button>
          </>
        )}
      </ActionForm>
    </Details>
  );
}
