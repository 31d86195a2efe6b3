import { currentRound } from "../../../shared/sittings/questions.ts";
import { statementsOf } from "../../../shared/sittings/statements.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { Radios } from "../../components/Radios.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { reasonNames } from "../../live/statementWords.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { type Acting, ActionForm } from "./ActionForm.tsx";
import type { OwnPartInStatements } from "./useOwnStatements.ts";

/** Putting a statement of one's own, and what became of those put before: only who put them is told. */
export function PutStatement({ acting, own }: { readonly acting: Acting; readonly own: OwnPartInStatements }) {
  const { t, lang } = useWords();
  const labels = { text: t("statements.yourStatement"), lang: t("statements.writtenIn") };
  const { errors } = useProblem(labels, "putStatement");
  return (
    <>
      <Details summary={t("statements.putSummary")} open={errors.length > 0}>
        <ActionForm key={own.put.length} acting={acting} intent="putStatement" labels={labels}>
          {({ errorOf, typed }) => (
            <>
              <TextArea
                name="text"
                label={labels.text}
                hint={t("statements.putHint", { most: textLimits.statement })}
                rows={3}
                maxLength={textLimits.statement}
                defaultValue={typed("text")}
                error={errorOf("text")}
              />
              <Radios
                name="lang"
                legend={labels.lang}
                inline
                defaultValue={typed("lang", lang)}
                error={errorOf("lang")}
                options={[
                  { value: "en", text: t("statements.english") },
                  { value: "cy", text: t("statements.welsh") },
                ]}
              />
              <Button tone="plain">{t("statements.put")}</Button>
            </>
          )}
        </ActionForm>
      </Details>
      {own.put.length > 0 ? (
        <section aria-label={t("statements.ownTitle")}>
          <h3>{t("statements.ownTitle")}</h3>
          <ul className="statement-list">
            {own.put.map(({ text, lang: of, number }) => (
              <li key={text}>
                <span lang={of}>{text}</span> <OwnStanding acting={acting} number={number} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

/** What became of one's own statement. */
function OwnStanding({ acting, number }: { readonly acting: Acting; readonly number: number | null }) {
  const { t } = useWords();
  const { sitting } = acting.live.room;
  const refused = statementsOf(sitting, currentRound(sitting)?.id ?? "").refused.find((one) => one.number === number);
  return (
    <span className="quiet">
      –{" "}
      {number === null
        ? t("statements.ownWaits")
        : refused
          ? t("statements.ownRefused", { reason: t(reasonNames[refused.reason]) })
          : t("statements.ownAccepted", { number })}
    </span>
  );
}
