import type { Room } from "../../shared/assembly/room.ts";
import type { DeclaredBallot } from "../../shared/ballots/state.ts";
import { href } from "../locales/href.ts";
import { useWords } from "../locales/words.tsx";
import { ballotNumber, figuresOf, questionOf } from "./names.ts";
import { outcomeNames } from "./sentences.ts";

/** The result declared last, in one line, with the way to the whole of it. */
export function Result({ room, ballot }: { readonly room: Room; readonly ballot: DeclaredBallot }) {
  const { t, lang } = useWords();
  const vote = ballotNumber(ballot.id);
  const question = questionOf(room, ballot, lang);
  return (
    <section className="now" aria-labelledby="result-title">
      <p className="kicker">{t("live.voteNumbered", { vote })}</p>
      <h2 id="result-title">{t(outcomeNames[ballot.outcome])}</h2>
      <p className="now-question" lang={question.lang}>
        {question.text ?? t("site.withdrawn")}
      </p>
      <p>{figuresOf(t, lang, room, ballot)}</p>
      {ballot.handCount ? <p>{t("handsLive.byTwo")}</p> : null}
      <p>
        <a href={href(lang, `/votes/${vote}`)}>{t("live.toResult", { vote })}</a>
      </p>
    </section>
  );
}
