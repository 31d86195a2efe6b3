import { questionsOf } from "../../../shared/sittings/answers/exitForm.ts";
import type { OwnAnswer } from "../../../shared/sittings/answers/kept.ts";
import type { Round } from "../../../shared/sittings/state.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Radios } from "../../components/Radios.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { questionNames } from "../../live/answersShown.ts";
import { useWords } from "../../locales/words.tsx";
import { type Acting, ActionForm } from "./ActionForm.tsx";

/** A few questions at the end, each from 1 to 5, and a comment; nobody learns who answered what (EXF-1). */
export function ExitForm({ acting, round, own }: { readonly acting: Acting; readonly round: Round; readonly own: OwnAnswer | null }) {
  const { t, lang } = useWords();
  const questions = questionsOf(round);
  const before = own?.kind === "exit-form" ? own : null;
  const labels = {
    ...Object.fromEntries(questions.map((question) => [question, t(questionNames[question])])),
    comment: t("answers.comment"),
  };
  const scale = ["1", "2", "3", "4", "5"].map((value) => ({
    value,
    text: value === "1" ? t("answers.ratingLeast") : value === "5" ? t("answers.ratingMost") : value,
  }));
  return (
    <ActionForm acting={acting} intent="exitForm" id={`form-${round.id}`} hidden={{ lang }} labels={labels}>
      {({ errorOf, typed }) => (
        <>
          <p>{t("answers.formText")}</p>
          {questions.map((question, i) => (
            <Radios
              key={question}
              name={question}
              legend={t(questionNames[question])}
              inline
              defaultValue={typed(question, before ? String(before.ratings[i] ?? "") : "")}
              error={errorOf(question)}
              options={scale}
            />
          ))}
          <TextArea
            name="comment"
            label={labels.comment}
            hint={t("answers.commentHint")}
            rows={3}
            maxLength={textLimits.sittingReason}
            defaultValue={typed("comment", before?.comment ?? "")}
            error={errorOf("comment")}
          />
          <Button size="large" wide>
            {t("answers.sendForm")}
          </Button>
        </>
      )}
    </ActionForm>
  );
}
