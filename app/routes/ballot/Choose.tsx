import { shapeOf } from "../../../shared/ballots/papers/methods.ts";
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
import dragging from "./dragging/start.ts?worker&url";
import type { Paper, SeatOnPaper } from "./load.ts";
import { choiceField, marksFrom } from "./marks.ts";
import { OptionsVote } from "./OptionsVote.tsx";
import { markedPaper } from "./paperName.ts";
import type { Marked } from "./steps.ts";
import { VoteWords } from "./VoteWords.tsx";

interface ChooseProps {
  readonly paper: Paper;
  /** What was marked when the form was sent; null: the paper is opened, with what was cast before. */
  readonly marked: Marked | null;
  readonly question: string;
  readonly refusal: Refusal | null;
}

/** The paper: For, Against, Abstain in this order for each of one's seats, nothing chosen beforehand. */
export function Choose({ paper, marked, question, refusal }: ChooseProps) {
  const { t, lang } = useWords();
  const error = refusal ? refusalText(t, refusal) : null;
  return (
    <form method="post" action={`${href(lang, paper.page)}#check`} className="form" id="vote" tabIndex={-1} noValidate>
      {/* The form's first button is the one that the Enter key presses: going on, never moving an option. */}
      <button type="submit" name="intent" value="check" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <ErrorSummary errors={error ? [{ ...(refusal?.field ? { field: refusal.field } : {}), text: error }] : []} />
      <h2>{t("ballots.yourVote")}</h2>
      {paper.closesAt === null ? null : (
        <p className="quiet">{t("ballots.openUntil", { time: formatUntil(paper.closesAt, paper.at, lang) })}</p>
      )}
      <input type="hidden" name="command" value={paper.command} />
      {paper.seats.map((one) => (
        <SeatVote
          key={one.seat}
          one={one}
          paper={paper}
          question={question}
          marked={marked ?? (one.vote && paper.options ? marksFrom(markedPaper(paper.options), one.seat, one.vote.choice) : {})}
          sent={marked !== null}
          field={refusal?.field}
          error={error && refusal?.field?.split(".")[1] === one.seat ? error : undefined}
        />
      ))}
      <Button name="intent" value="check" size="large">
        {t("ballots.continue")}
      </Button>
      {paper.options && shapeOf(paper.options.method) === "ranking" ? <script src={dragging} defer /> : null}
    </form>
  );
}

/** One seat's choice. Every answer says by its name which question it answers. */
function SeatVote({
  one,
  paper,
  question,
  marked,
  sent,
  field,
  error,
}: Pick<ChooseProps, "paper" | "question"> & {
  readonly one: SeatOnPaper;
  readonly marked: Marked;
  readonly sent: boolean;
  readonly field: string | undefined;
  readonly error: string | undefined;
}) {
  const { t, lang } = useWords();
  const several = paper.seats.length > 1 || paper.papers !== undefined;
  const seat = t("ballots.seatOf", { number: one.number, group: one.group ?? t("site.withdrawn") });
  if (one.cannot)
    return (
      <Notice tone="warn" title={seat}>
        {refusalText(t, one.cannot)}
      </Notice>
    );
  const legend = (
    <>
      <span lang={paper.question?.lang}>{question}</span>
      {several ? <span className="quiet"> {seat}</span> : null}
    </>
  );
  const hint = one.worth ? t("ballots.countsAs", one.worth) : t("ballots.countsAsOne", { count: paper.allSeats });
  return (
    <>
      {paper.options ? (
        <OptionsVote
          page={href(lang, paper.page)}
          seat={one.seat}
          options={paper.options}
          question={question}
          questionLang={paper.question?.lang}
          legend={legend}
          hint={hint}
          marked={marked}
          sent={sent}
          field={field}
          error={error}
        />
      ) : (
        <Radios
          name={choiceField(one.seat)}
          legend={legend}
          legendSize="page"
          hint={hint}
          error={error}
          defaultValue={marked[choiceField(one.seat)]}
          options={majorityChoices.map((choice) => ({
            value: choice,
            shape: choice,
            text: (
              <>
                {t(choiceNames[choice])}
                <VisuallyHidden>
                  : <span lang={paper.question?.lang}>{question}</span>
                </VisuallyHidden>
              </>
            ),
          }))}
        />
      )}
      {one.vote ? (
        <div className="quiet">
          <p>{t("ballots.castBefore", { receipt: one.vote.receipt })}</p>
          <VoteWords options={paper.options} choice={one.vote.choice} />
        </div>
      ) : null}
    </>
  );
}
