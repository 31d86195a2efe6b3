import { type Motion, motionInHand, motionToCarryOut } from "../../../shared/sittings/motions.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button, ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { TextField } from "../../components/TextField.tsx";
import { MotionCard } from "../../live/MotionCard.tsx";
import { ballotNumber } from "../../live/names.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { Do, LiveForm } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

/** Putting a seconded motion to the vote, with the question in both languages (MOT-3). */
function Put({ motion }: { readonly motion: Motion }) {
  const { t, lang } = useWords();
  const { questions } = useDesk();
  const { en, cy } = questions[motion.kind];
  return (
    <>
      <p>{t("deskFloor.putText", { question: lang === "cy" ? cy : en })}</p>
      <Do intent="putMotion" hidden={{ motion: motion.id, questionEn: en, questionCy: cy }} tone="main" shortcut="v">
        {t("deskFloor.put")}
      </Do>
    </>
  );
}

/** What was carried and waits for one press; adjourning with its reason and the time to meet again (MOT-5). */
function CarryOut({ motion }: { readonly motion: Motion }) {
  const { t, lang } = useWords();
  const labels = { reason: t("deskSitting.adjournReasonLabel"), until: t("deskSitting.untilLabel") };
  return (
    <LiveForm intent="carryOut" hidden={{ motion: motion.id }} labels={labels} className="form">
      {({ errorOf }) => (
        <>
          <Hidden name="lang" value={lang} />
          {motion.kind === "adjourn" ? (
            <>
              <TextField
                id="carry-reason"
                name="reason"
                label={labels.reason}
                maxLength={textLimits.sittingReason}
                defaultValue={t("deskFloor.adjournReason")}
                error={errorOf("reason")}
              />
              <TextField
                id="carry-until"
                name="until"
                type="datetime-local"
                label={labels.until}
                hint={t("deskSitting.untilHint")}
                error={errorOf("until")}
              />
            </>
          ) : null}
          <Button>{t("deskFloor.carryOut")}</Button>
        </>
      )}
    </LiveForm>
  );
}

/** The motion before the sitting, or one that was carried, and what the desk can do with it (MOT-1 to MOT-6). */
export function Motions() {
  const { t, lang } = useWords();
  const { live, facilitator, runsVotes } = useDesk();
  const { sitting } = live.room;
  const motion = motionInHand(sitting) ?? motionToCarryOut(sitting);
  if (!motion || sitting.phase.name !== "open") return null;
  const ballot = motion.ballot === null ? undefined : live.room.ballots[motion.ballot];
  const mayPut = motion.stage === "seconded" || (motion.stage === "put" && ballot?.phase === "voided");
  return (
    <section className="stack" aria-label={t("deskSitting.motionLabel")}>
      <MotionCard live={live} />
      {mayPut && runsVotes ? <Put motion={motion} /> : null}
      {motion.stage === "carried" && facilitator ? <CarryOut motion={motion} /> : null}
      <ButtonRow>
        {ballot && motion.stage === "put" && ballot.phase !== "voided" ? (
          <ButtonLink href={href(lang, `/desk/ballots/${ballot.id}`)} tone="plain">
            {t("desk.voteNumbered", { vote: ballotNumber(ballot.id) })}
          </ButtonLink>
        ) : null}
        {ballot?.phase === "closed" && runsVotes ? (
          <Do intent="declareMotion" hidden={{ ballot: ballot.id }} tone="main">
            {t("deskFloor.declare")}
          </Do>
        ) : null}
        {facilitator && motion.stage !== "put" ? (
          <Do intent="dropMotion" hidden={{ motion: motion.id }}>
            {t("deskFloor.letFall")}
          </Do>
        ) : null}
      </ButtonRow>
    </section>
  );
}
