import { readiness } from "../../../shared/sittings/answers/ready.ts";
import { formats } from "../../../shared/sittings/formats.ts";
import type { Round } from "../../../shared/sittings/state.ts";
import { answersShown, namingOf } from "../../live/answersShown.ts";
import type { Titles } from "../../live/names.ts";
import { answeredOf, lastAnswered } from "../../live/RoundAsks.tsx";
import type { Live } from "../../live/useRoom.ts";
import { useWords } from "../../locales/words.tsx";

/** How many have answered, or are ready, as large figures. */
export function HallProgress({ live, round }: { readonly live: Live; readonly round: Round }) {
  const { t } = useWords();
  const { ready, needed } = readiness(live.room.sitting);
  const asks = formats[round.format].asks !== null;
  if (!asks && round.ends !== "ready") return null;
  return (
    <p className="display-result">
      {asks ? `${t("answers.answeredLabel")}: ${t("answers.answeredCount", answeredOf(live.room, round))}` : null}
      {round.ends === "ready" ? <span className="display-figures">{t("answers.readyCount", { ready, needed })}</span> : null}
    </p>
  );
}

/** As many lines as can be read from the back row. */
const linesShown = 5;

/** What was answered last, between rounds: consent and its figures, or who leads by marks. Null where nothing was. */
export function HallAnswers({ live, titles }: { readonly live: Live; readonly titles: Titles }) {
  const { t, lang } = useWords();
  const { room } = live;
  const round = lastAnswered(room);
  const shown = round && answersShown(room.sitting, round, namingOf(t, lang, room, titles));
  if (shown?.kind === "consent")
    return (
      <>
        <p className="display-question">
          {t(
            shown.came === "reached"
              ? "answers.resultConsent"
              : shown.came === "nobody"
                ? "answers.resultNobody"
                : "answers.resultObjections",
          )}
        </p>
        <p className="display-speaker">{t("answers.consentFigures", shown.figures)}</p>
      </>
    );
  if (shown?.kind === "marks")
    return (
      <>
        <p className="display-speaker">{t("answers.marksCaption")}</p>
        <ul className="display-list">
          {shown.rows.slice(0, linesShown).map(({ id, place, shared, name, marks }) => (
            <li key={id}>
              {shared ? t("answers.equalPlace", { place }) : place}. <span lang={name.lang}>{name.text}</span>: {marks}
            </li>
          ))}
        </ul>
      </>
    );
  return null;
}
