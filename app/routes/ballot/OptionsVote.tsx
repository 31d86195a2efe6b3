import type { ReactNode } from "react";
import { mayRankEqually, shapeOf } from "../../../shared/ballots/papers/methods.ts";
import { Choice } from "../../components/Choice.tsx";
import { classes } from "../../components/classes.ts";
import { describedBy, FieldError } from "../../components/Field.tsx";
import { Radios } from "../../components/Radios.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { formatNumber } from "../../locales/dates.ts";
import type { Lang } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import type { OptionsShown } from "./load.ts";
import { choiceField, markField, placeField } from "./marks.ts";
import { Ranking } from "./Ranking.tsx";
import { RankingRow } from "./RankingRow.tsx";
import { RemainderAsked } from "./Remainder.tsx";
import type { Marked } from "./steps.ts";

interface OptionsVoteProps {
  /** Where the form is sent. */
  readonly page: string;
  readonly seat: string;
  readonly options: OptionsShown;
  readonly question: string;
  readonly questionLang: Lang | undefined;
  readonly legend: ReactNode;
  /** Absent where it was said above. */
  readonly hint?: string;
  readonly marked: Marked;
  /** A ranking comes back from a form that was sent. */
  readonly sent?: boolean;
  /** The field that has a problem, and what it is. */
  readonly field: string | undefined;
  readonly error: string | undefined;
}

/** Which question an option answers: part of every option's name, seen by nobody and heard by those who cannot see (look.md). */
function Asked({ question, questionLang }: Pick<OptionsVoteProps, "question" | "questionLang">) {
  return (
    <VisuallyHidden>
      : <span lang={questionLang}>{question}</span>
    </VisuallyHidden>
  );
}

/** One seat's paper with options: one to choose, several to mark, or an order to give. Abstaining is a mark of its own. */
export function OptionsVote(props: OptionsVoteProps) {
  const { t, lang } = useWords();
  const { seat, options, legend, hint, marked, error, question, questionLang } = props;
  const shape = shapeOf(options.method);
  const named = options.options.map(({ name, cost }, i) => ({
    number: i + 1,
    lang: name?.lang,
    text: name?.text ?? t("site.withdrawn"),
    cost: cost === null ? null : formatNumber(cost, lang),
  }));
  const asked = <Asked question={question} questionLang={questionLang} />;
  if (shape === "one")
    return (
      <Radios
        name={choiceField(seat)}
        legend={legend}
        legendSize="page"
        hint={hint}
        error={error}
        defaultValue={marked[choiceField(seat)]}
        options={[
          ...named.map(({ number, text, lang }) => ({
            value: String(number),
            text: (
              <>
                <span lang={lang}>{text}</span>
                {asked}
              </>
            ),
          })),
          {
            value: "abstain",
            text: (
              <>
                {t("voteOptions.abstainText")}
                {asked}
              </>
            ),
            shape: "abstain" as const,
          },
        ]}
      />
    );
  const first = shape === "several" ? markField(seat, 1) : placeField(seat, 1);
  // The sentence stands once, above the options; what it is about points to it.
  const wrongAt = (name: string): string | undefined => (error && props.field === name ? `${first}-error` : undefined);
  const box = (mark: number | "abstain") => {
    const id = markField(seat, mark);
    const wrong = wrongAt(id);
    const tied = wrong === undefined ? {} : { "aria-describedby": wrong, "aria-invalid": true };
    return { type: "checkbox", id, name: id, defaultChecked: marked[id] !== undefined, ...tied } as const;
  };
  const how: Key =
    shape === "ranking" ? "voteOptions.markRanking" : options.budget === null ? "voteOptions.markSeveral" : "voteOptions.markShares";
  return (
    <fieldset className={classes("choices", error && "has-error")} aria-describedby={describedBy(first, hint ?? t(how), error)}>
      <legend className="legend-page">{legend}</legend>
      <div className="hint" id={`${first}-hint`}>
        <p>
          {t(how)} {mayRankEqually(options.method) ? t("voteOptions.equalAllowed") : null}
          {shape === "ranking" ? ` ${t("voteOptions.cannotAllRank")}` : null}
        </p>
        {hint ? <p>{hint}</p> : null}
      </div>
      {error ? <FieldError id={first}>{error}</FieldError> : null}
      {shape === "ranking" ? (
        <Ranking mayEqual={mayRankEqually(options.method)} sent={props.sent ?? false}>
          {named.map(({ number, text, lang }) => (
            <RankingRow
              key={number}
              page={props.page}
              seat={seat}
              number={number}
              of={named.length}
              name={text}
              lang={lang}
              place={marked[placeField(seat, number)] ?? ""}
              wrong={wrongAt(placeField(seat, number))}
            >
              {asked}
            </RankingRow>
          ))}
        </Ranking>
      ) : (
        named.map(({ number, text, lang, cost }) => (
          <Choice
            key={number}
            {...box(number)}
            option={{
              value: "yes",
              text: (
                <>
                  <span lang={lang}>{text}</span>
                  {cost === null ? null : <strong className="budget-cost"> {cost}</strong>}
                  {asked}
                </>
              ),
            }}
          />
        ))
      )}
      {options.budget === null ? null : (
        <RemainderAsked page={props.page} options={options} budget={options.budget} seat={seat} marked={marked} />
      )}
      <Choice
        {...box("abstain")}
        option={{
          value: "yes",
          text: (
            <>
              {t("voteOptions.abstainText")}
              {asked}
            </>
          ),
          hint: t("voteOptions.abstainHint"),
          shape: "abstain",
        }}
      />
    </fieldset>
  );
}
