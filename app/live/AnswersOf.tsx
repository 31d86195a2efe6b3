import { Details } from "../components/Details.tsx";
import { Table } from "../components/Table.tsx";
import type { Key } from "../locales/keys.ts";
import { useWords } from "../locales/words.tsx";
import { type AnswersShown, questionNames } from "./answersShown.ts";

const came: { readonly [how in Extract<AnswersShown, { kind: "consent" }>["came"]]: Key } = {
  reached: "answers.resultConsent",
  objections: "answers.resultObjections",
  nobody: "answers.resultNobody",
};

/** What was answered in a round: by seat name where consent was asked for, as totals where marks were placed, grouped on forms. */
export function AnswersOf({ shown }: { readonly shown: AnswersShown }) {
  switch (shown.kind) {
    case "consent":
      return <Consent shown={shown} />;
    case "marks":
      return <Marks shown={shown} />;
    case "exit-form":
      return <Forms shown={shown} />;
  }
}

function Consent({ shown }: { readonly shown: Extract<AnswersShown, { kind: "consent" }> }) {
  const { t } = useWords();
  return (
    <>
      <p>
        <strong>{t(came[shown.came])}</strong> {t("answers.consentFigures", shown.figures)}
      </p>
      {shown.said.length === 0 ? null : (
        <ul className="plain-list">
          {shown.said.map(({ seat, answer, reason }) => (
            <li key={seat}>
              <strong>{seat}</strong> {t(answer === "objection" ? "answers.saidObjects" : "answers.saidConcern")}
              {reason === null ? null : reason === "withdrawn" ? (
                `: ${t("site.withdrawn")}`
              ) : (
                <>
                  : <span lang={reason.lang}>{reason.text}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {shown.consents.length === 0 ? null : (
        <Details summary={t("answers.whoConsents")}>
          <p>{shown.consents.join("; ")}</p>
        </Details>
      )}
    </>
  );
}

function Marks({ shown }: { readonly shown: Extract<AnswersShown, { kind: "marks" }> }) {
  const { t } = useWords();
  return (
    <>
      <Table
        caption={t("answers.marksCaption")}
        columns={[{ head: t("answers.place") }, { head: t("answers.candidate"), wide: true }, { head: t("answers.marks"), numeric: true }]}
        rows={shown.rows.map(({ id, place, shared, name, marks }) => ({
          key: id,
          cells: [
            shared ? t("answers.equalPlace", { place }) : String(place),
            <span key="name" lang={name.lang}>
              {name.text}
            </span>,
            String(marks),
          ],
        }))}
      />
      <p className="quiet">{t("answers.placedBy", { placed: shown.placed })}</p>
      {shown.lines.length === 0 ? null : (
        <Details summary={t("answers.linesTitle")}>
          <ul className="plain-list">
            {shown.lines.map(({ code, on }) => (
              <li key={code}>
                <code>{code}</code> {on}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function Forms({ shown }: { readonly shown: Extract<AnswersShown, { kind: "exit-form" }> }) {
  const { t } = useWords();
  const figures = shown.questions.filter(({ groups }) => groups.length > 0);
  return (
    <>
      <p>
        {t("answers.returned", { returned: shown.returned })}
        {shown.questions.length > 0 && figures.length === 0 ? ` ${t("answers.tooFew")}` : ""}
      </p>
      {figures.map(({ question, groups }) => (
        <Table
          key={question}
          caption={t(questionNames[question])}
          dense
          columns={[{ head: t("answers.scale") }, { head: t("answers.scaleAnswers"), numeric: true }]}
          rows={groups.map(({ from, to, count }) => ({
            key: String(from),
            cells: [from === to ? String(from) : t("answers.scaleRange", { from, to }), String(count)],
          }))}
        />
      ))}
      {shown.comments.length === 0 ? null : (
        <>
          <h4>{t("answers.comments")}</h4>
          {shown.comments.map(({ text, lang }) => (
            <blockquote key={text} lang={lang}>
              {text}
            </blockquote>
          ))}
        </>
      )}
    </>
  );
}
