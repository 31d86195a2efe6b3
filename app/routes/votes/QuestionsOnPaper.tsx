import type { ReactNode } from "react";
import { Notice } from "../../components/Notice.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { votePath } from "../outcomes/chain.ts";
import type { QuestionOnPaper } from "./onePaper.ts";
import { VoteTag } from "./VoteTag.tsx";

/** Every question of a paper, with where it stands and what it depends on; the one that is read about is not a link. */
export function QuestionsOnPaper({
  questions,
  here,
  pathOf = votePath,
}: {
  readonly questions: readonly QuestionOnPaper[];
  readonly here?: string;
  /** The page of a question, without the language. */
  readonly pathOf?: (ballot: string) => string;
}) {
  const { t, lang } = useWords();
  return (
    <ol>
      {questions.map(({ id, question, standing, fallsWith, fell }) => {
        const text = <span lang={question?.lang}>{question?.text ?? t("site.withdrawn")}</span>;
        return (
          <li key={id}>
            {id === here ? <strong aria-current="page">{text}</strong> : <a href={href(lang, pathOf(id))}>{text}</a>}{" "}
            <VoteTag standing={standing} />
            {fell === null ? null : ` (${t("packages.fellShort")})`}
            {fallsWith.map((amendment) => (
              <p key={amendment} className="quiet">
                {t("packages.fallsWith", { amendment })}
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  );
}

/** Says of a vote that it is on one paper with others, and whether it fell with one of them (PKG-1, PKG-8). */
export function OnePaper({
  questions,
  here,
  pathOf,
  children,
}: {
  readonly questions: readonly QuestionOnPaper[] | null;
  readonly here: string;
  readonly pathOf?: (ballot: string) => string;
  readonly children?: ReactNode;
}) {
  const { t } = useWords();
  if (questions === null) return null;
  const fell = questions.find(({ id }) => id === here)?.fell ?? null;
  return (
    <Notice title={t("packages.questions")}>
      {fell === null ? null : (
        <p>
          <strong>{t("packages.fell", { vote: fell.replace("-", "/") })}</strong>
        </p>
      )}
      <QuestionsOnPaper questions={questions} here={here} {...(pathOf ? { pathOf } : {})} />
      {children}
    </Notice>
  );
}
