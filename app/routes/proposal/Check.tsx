import { formatDate } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { checkQuestions } from "../proposals/names.ts";
import type { ProposalShown } from "./shown.ts";

/** The six questions of the equality and anti-racism check, with the answers for this version (PRP-8). */
export function Check({ check, version }: { readonly check: ProposalShown["check"]; readonly version: number }) {
  const { t, lang } = useWords();
  if (!check)
    return (
      <>
        <p>{t("proposals.checkMissing", { version })}</p>
        <ol>
          {checkQuestions.map((question) => (
            <li key={question}>{t(question)}</li>
          ))}
        </ol>
      </>
    );
  return (
    <>
      <p className="quiet">{t("proposals.checkAnswered", { version, date: formatDate(check.at, lang) })}</p>
      {checkQuestions.map((question, i) => {
        const answer = check.answers[i];
        return (
          <div key={question} className="measure" id={`q${i + 1}`}>
            <h3>{t(question)}</h3>
            <p lang={answer?.lang}>{answer?.text ?? t("site.withdrawn")}</p>
          </div>
        );
      })}
    </>
  );
}
