import type { Refusal } from "../../../shared/journal.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Radios } from "../../components/Radios.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { choiceNames } from "../../live/names.ts";
import { formatTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import type { Paper, SeatOnPaper } from "./load.ts";
import { type Chosen, choiceField, choices } from "./steps.ts";

interface ChooseProps {
  readonly paper: Paper;
  readonly chosen: Chosen;
  readonly question: string;
  readonly refusal: Refusal | null;
}

/** The paper: For, Against, Abstain in this order for each of one's seats, nothing chosen beforehand. */
export function Choose({ paper, chosen, question, refusal }: ChooseProps) {
  const { t, lang } = useWords();
  const error = refusal ? refusalText(t, refusal) : null;
  return (
    <form method="post" action={`${href(lang, paper.page)}#check`} className="form" id="vote" tabIndex={-1} noValidate>
      <ErrorSummary errors={error ? [{ ...(refusal?.field ? { field: refusal.field } : {}), text: error }] : []} />
      <h2>{t("ballots.yourVote")}</h2>
      {paper.closesAt === null ? null : <p className="quiet">{t("ballots.openUntil", { time: formatTime(paper.closesAt, lang) })}</p>}
      <input type="hidden" name="command" value={paper.command} />
      {paper.seats.map((one) => (
        <SeatVote
          key={one.seat}
          one={one}
          paper={paper}
          question={question}
          chosen={chosen}
          error={error && refusal?.field === choiceField(one.seat) ? error : undefined}
        />
      ))}
      <Button name="intent" value="check" size="large">
        {t("ballots.continue")}
      </Button>
    </form>
  );
}

/** One seat's choice. Every answer says by its name which question it answers. */
function SeatVote({
  one,
  paper,
  question,
  chosen,
  error,
}: Omit<ChooseProps, "refusal"> & { readonly one: SeatOnPaper; readonly error: string | undefined }) {
  const { t } = useWords();
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
  return (
    <>
      <Radios
        name={choiceField(one.seat)}
        legend={legend}
        legendSize="page"
        hint={one.worth ? t("ballots.countsAs", one.worth) : t("ballots.countsAsOne", { count: paper.allSeats })}
        error={error}
        defaultValue={chosen[one.seat]}
        options={choices.map((choice) => ({
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
      {one.vote ? (
        <p className="quiet">{t("ballots.castBefore", { choice: t(choiceNames[one.vote.choice]), receipt: one.vote.receipt })}</p>
      ) : null}
    </>
  );
}
