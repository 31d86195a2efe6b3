import { majorityChoices } from "../../../shared/ballots/papers/onPaper.ts";
import type { Refusal } from "../../../shared/journal.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Radios } from "../../components/Radios.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { choiceNames } from "../../live/names.ts";
import { formatUntil } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import { choiceField } from "../ballot/marks.ts";
import { OptionsVote } from "../ballot/OptionsVote.tsx";
import { Standing } from "../ballot/Papers.tsx";
import type { Marked } from "../ballot/steps.ts";
import { VoteWords } from "../ballot/VoteWords.tsx";
import { HowCounted } from "../vote/options/HowCounted.tsx";
import { countAlike, type PackagePaper, type QuestionPaper, votable } from "./load.ts";
import { goneField } from "./stepOf.ts";
import { TextAsked } from "./TextAsked.tsx";
import { Worth } from "./Worth.tsx";

/** All questions one under another, nothing chosen beforehand; what the seat's votes count as is said once where it is the same on all. */
export function Questions({
  paper,
  marked,
  refusal,
}: {
  readonly paper: PackagePaper;
  readonly marked: Marked;
  readonly refusal: Refusal | null;
}) {
  const { t, lang } = useWords();
  const { seat, seats, questions, closesAt, at } = paper;
  const error = refusal ? refusalText(t, refusal) : null;
  const [first] = votable(paper);
  const alike = countAlike(paper);
  return (
    <form method="post" action={`${href(lang, paper.page)}#check`} className="form" id="vote" tabIndex={-1} noValidate>
      <ErrorSummary errors={error ? [{ ...(refusal?.field ? { field: refusal.field } : {}), text: error }] : []} />
      <h2>{t("packages.yourVotes")}</h2>
      {seats.length > 0 && seat ? (
        <p>
          <strong>{t("ballots.seatOf", { number: seat.number, group: seat.group ?? t("site.withdrawn") })}</strong>
        </p>
      ) : null}
      {alike && first ? <Worth one={first} /> : null}
      {closesAt === null ? null : <p className="quiet">{t("ballots.openUntil", { time: formatUntil(closesAt, at, lang) })}</p>}
      <input type="hidden" name="command" value={paper.command} />
      {questions.map((one) => (
        <Question
          key={one.id}
          one={one}
          of={questions.length}
          alike={alike}
          marked={marked}
          field={refusal?.field}
          error={error && refusal?.field?.split(".")[1] === one.id ? error : undefined}
        />
      ))}
      <Button name="intent" value="check" size="large">
        {t("ballots.continue")}
      </Button>
    </form>
  );
}

/** One question: what it depends on, its text, its answers. Every answer says by its name which question it answers. */
function Question({
  one,
  of,
  alike,
  marked,
  field,
  error,
}: {
  readonly one: QuestionPaper;
  readonly of: number;
  /** What the seat's votes count as is the same on every question, and was said above. */
  readonly alike: boolean;
  readonly marked: Marked;
  readonly field: string | undefined;
  readonly error: string | undefined;
}) {
  const { t, lang } = useWords();
  const { id, number, question, paper, seat, fallsWith } = one;
  const text = question?.text ?? t("site.withdrawn");
  const asked = <span lang={question?.lang}>{text}</span>;
  const counted = t("packages.questionOf", { number, of });
  if (paper.phase !== "open" || seat?.cannot !== null)
    return (
      <div id={goneField(one)} tabIndex={-1}>
        <Notice tone="warn" title={counted}>
          <p>{asked}</p>
          <p>{paper.phase === "voided" ? t("packages.voidNow") : seat?.cannot ? refusalText(t, seat.cannot) : t("packages.nowhere")}</p>
        </Notice>
      </div>
    );
  const choices = { legend: asked, error };
  return (
    <section className="stack" aria-labelledby={`q${number}`}>
      <h3 id={`q${number}`}>{counted}</h3>
      {fallsWith.map((amendment) => (
        <Notice key={amendment}>{t("packages.fallsWith", { amendment })}</Notice>
      ))}
      <TextAsked one={one} />
      <Standing paper={{ ...paper, seats: [seat] }} />
      {paper.options ? <HowCounted paper={paper.options} /> : null}
      {alike ? null : <Worth one={one} />}
      {paper.options ? (
        <OptionsVote
          page={href(lang, paper.page)}
          seat={id}
          options={paper.options}
          question={text}
          questionLang={question?.lang}
          marked={marked}
          field={field}
          {...choices}
        />
      ) : (
        <Radios
          name={choiceField(id)}
          legendSize="page"
          defaultValue={marked[choiceField(id)]}
          options={majorityChoices.map((choice) => ({
            value: choice,
            shape: choice,
            text: (
              <>
                {t(choiceNames[choice])}
                <VisuallyHidden>: {asked}</VisuallyHidden>
              </>
            ),
          }))}
          {...choices}
        />
      )}
      {seat.vote ? (
        <div className="quiet">
          <p>{t("ballots.castBefore", { receipt: seat.vote.receipt })}</p>
          <VoteWords options={paper.options} choice={seat.vote.choice} />
        </div>
      ) : null}
    </section>
  );
}
