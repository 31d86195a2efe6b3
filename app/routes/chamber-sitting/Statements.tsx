import { statementsOf } from "../../../shared/sittings/statements.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { langIn, wordsIn } from "../../live/names.ts";
import { answers, givenAnswer } from "../../live/statementWords.ts";
import { useWords } from "../../locales/words.tsx";
import { type Acting, ActionForm } from "./ActionForm.tsx";
import { PutStatement } from "./PutStatement.tsx";
import type { OwnPartInStatements } from "./useOwnStatements.ts";

interface StatementsProps {
  readonly acting: Acting;
  readonly round: string;
  readonly own: OwnPartInStatements;
}

/** One statement in large type and three large buttons; below, one's own answers and a statement of one's own. */
export function Statements({ acting, round, own }: StatementsProps) {
  const { t, lang } = useWords();
  const { room } = acting.live;
  const { accepted } = statementsOf(room.sitting, round);
  const { next, answered } = own;
  const text = accepted.find(({ number }) => number === next)?.text;
  return (
    <div className="statements">
      {next !== null && text !== undefined ? (
        <ActionForm acting={acting} intent="position" id="position" hidden={{ statement: String(next) }}>
          {() => (
            <>
              <p className="kicker">
                {t("statements.placeOf", { place: Math.min(answered.size + 1, accepted.length), all: accepted.length })}
              </p>
              <p className="statement" lang={langIn(room, text, lang)} id="statement">
                {wordsIn(room, text) ?? t("site.withdrawn")}
              </p>
              <div className="statement-answers">
                {answers.map(({ position, name }) => (
                  <Button key={position} size="large" wide tone="plain" name="position" value={position} aria-describedby="statement">
                    {t(name)}
                  </Button>
                ))}
              </div>
            </>
          )}
        </ActionForm>
      ) : (
        <p>{t(accepted.length === 0 ? "statements.noneYet" : "statements.allAnswered")}</p>
      )}
    </div>
  );
}

/** Below the one action: what is private, a statement of one's own, and one's own answers, each of which can be changed. */
export function OwnStatementsList({ acting, round, own }: StatementsProps) {
  const { t, lang } = useWords();
  const { room } = acting.live;
  const { accepted } = statementsOf(room.sitting, round);
  const { answered } = own;
  return (
    <section className="statements" aria-label={t("statements.format")}>
      <p className="quiet">{t("statements.private")}</p>
      <PutStatement acting={acting} own={own} />
      {answered.size > 0 ? (
        <Details summary={t("statements.yourAnswers", { number: answered.size })}>
          <p>{t("statements.changeText")}</p>
          <ul className="statement-list">
            {accepted
              .filter(({ number }) => answered.has(number))
              .map(({ number, text: words }) => (
                <li key={number}>
                  <ActionForm acting={acting} intent="position" id={`position-${number}`} hidden={{ statement: String(number) }}>
                    {() => (
                      <>
                        <p id={`statement-${number}`} lang={langIn(room, words, lang)}>
                          {number}. {wordsIn(room, words) ?? t("site.withdrawn")}
                        </p>
                        <p className="quiet">{t(givenAnswer(answered.get(number) ?? "pass"))}</p>
                        <div className="row">
                          {answers
                            .filter(({ position }) => position !== answered.get(number))
                            .map(({ position, name }) => (
                              <Button key={position} tone="quiet" name="position" value={position} aria-describedby={`statement-${number}`}>
                                {t(name)}
                              </Button>
                            ))}
                        </div>
                      </>
                    )}
                  </ActionForm>
                </li>
              ))}
          </ul>
        </Details>
      ) : null}
    </section>
  );
}
