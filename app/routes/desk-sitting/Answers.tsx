import { mayAskAgain } from "../../../shared/sittings/answers/consent.ts";
import { consentAnswers } from "../../../shared/sittings/answers/state.ts";
import { formats } from "../../../shared/sittings/formats.ts";
import { currentRound, hasInterest, presentSeats } from "../../../shared/sittings/questions.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { Radios } from "../../components/Radios.tsx";
import { Select } from "../../components/Select.tsx";
import { TextField } from "../../components/TextField.tsx";
import { LastAnswers } from "../../live/LastAnswers.tsx";
import { langIn, seatShort, wordsIn } from "../../live/names.ts";
import { lastAnswered } from "../../live/RoundAsks.tsx";
import { useWords } from "../../locales/words.tsx";
import { consentNames } from "../chamber-sitting/Consent.tsx";
import { Do, LiveForm } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

/** What was answered last; asking for consent again; comments that the desk reads first. */
export function Answers() {
  const { t } = useWords();
  const { live, titles, facilitator } = useDesk();
  const { sitting } = live.room;
  const last = lastAnswered(live.room);
  const again = last && facilitator && sitting.phase.name === "open" ? mayAskAgain(sitting, last.item) : null;
  return (
    <>
      <AnswerForSeat />
      <LastAnswers live={live} titles={titles} />
      {again === null ? null : (
        <Do intent="askConsentAgain" hidden={{ round: again }}>
          {t("deskAnswers.askAgain")}
        </Do>
      )}
      <Comments />
    </>
  );
}

/** Consent said aloud in the hall or by phone, entered at the desk (ATT-2). */
function AnswerForSeat() {
  const { t, lang } = useWords();
  const { live } = useDesk();
  const { room } = live;
  const { sitting } = room;
  const round = currentRound(sitting);
  if (!round || formats[round.format].asks !== "consent" || sitting.phase.name !== "open") return null;
  const labels = { seat: t("deskAnswers.seat"), answer: t("deskAnswers.answer"), reason: t("answers.reason") };
  const seats = presentSeats(sitting).filter((seat) => !hasInterest(sitting, seat, round.item));
  return (
    <Details summary={t("deskAnswers.forSeatTitle")}>
      <LiveForm intent="consentForSeat" hidden={{ lang }} labels={labels} className="form">
        {({ errorOf, typed }) => (
          <>
            <Select
              id="consent-seat"
              name="seat"
              label={labels.seat}
              error={errorOf("seat")}
              options={seats.map((seat) => ({ value: seat, text: seatShort(t, lang, room, seat) }))}
            />
            <Radios
              name="answer"
              legend={labels.answer}
              inline
              defaultValue={typed("answer")}
              error={errorOf("answer")}
              options={consentAnswers.map((answer) => ({ value: answer, text: t(consentNames[answer]) }))}
            />
            <TextField
              id="consent-reason"
              name="reason"
              label={labels.reason}
              hint={t("answers.reasonHint")}
              maxLength={textLimits.sittingReason}
              defaultValue={typed("reason")}
              error={errorOf("reason")}
            />
            <Button tone="plain">{t("deskAnswers.enterAnswer")}</Button>
          </>
        )}
      </LiveForm>
    </Details>
  );
}

/** Comments on exit forms, without names, to be published or left (EXF-3). */
function Comments() {
  const { t, lang } = useWords();
  const { live } = useDesk();
  const { room } = live;
  const comments = room.sitting.rounds.flatMap(({ id }) => {
    const answers = room.sitting.answers?.[id];
    return answers?.kind === "exit-form" ? answers.comments.map((comment) => ({ round: id, ...comment })) : [];
  });
  const waiting = comments.filter(({ published }) => !published);
  if (waiting.length === 0) return null;
  return (
    <Details summary={`${t("deskAnswers.commentsTitle")}: ${waiting.length}`}>
      {waiting.some(({ text }) => wordsIn(room, text) === null) ? <p>{t("deskAnswers.reload")}</p> : null}
      {waiting.map(({ round, text }) => {
        const words = wordsIn(room, text);
        return words === null ? null : (
          <div key={text} className="stack">
            <blockquote lang={langIn(room, text, lang)}>{words}</blockquote>
            <Do intent="publishComment" hidden={{ round, comment: text }}>
              {t("deskAnswers.publish")}
            </Do>
          </div>
        );
      })}
    </Details>
  );
}
