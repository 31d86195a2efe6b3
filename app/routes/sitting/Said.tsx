import { Pagination } from "../../components/Pagination.tsx";
import { Tag } from "../../components/Tag.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { SeatName } from "../proposal/SeatName.tsx";
import { motionNames, spokenSides, turnNames } from "./names.ts";
import { formatOf, RoundName } from "./RoundName.tsx";
import type { SaidShown } from "./saidAt.ts";
import type { SittingShown } from "./shown.ts";
import { useDuration } from "./useDuration.ts";

/** What somebody had the floor for, on which side, for how long. */
function HowSaid({ entry }: { readonly entry: SaidShown }) {
  const { t } = useWords();
  const duration = useDuration();
  const parts = [
    entry.kind === null ? null : t(turnNames[entry.kind]),
    entry.side === null ? null : t(spokenSides[entry.side]),
    entry.motion === null ? null : t(motionNames[entry.motion]),
    entry.rule === null ? null : t("sittings.underRule", { rule: entry.rule }),
    entry.upheld === null ? null : entry.upheld ? t("sittings.upheld") : t("sittings.notUpheld"),
    entry.spokenMs === null ? null : duration(entry.spokenMs),
  ];
  return <span className="quiet small">{parts.filter((part) => part !== null).join(" · ")}</span>;
}

/** The question that an answer was to, where it stands on the same page. */
function AnswerTo({ entries, answers }: { readonly entries: readonly SaidShown[]; readonly answers: string }) {
  const { t } = useWords();
  const question = entries.find(({ key }) => key === answers);
  if (!question) return null;
  return (
    <a className="small" href={`#${answers}`}>
      {t("floor.answersSeat", { seat: t("live.seatNumbered", { number: question.seat.number }) })}
    </a>
  );
}

/** What was said and written, round by round; words that were withdrawn are marked. */
export function Said({ sitting }: { readonly sitting: SittingShown }) {
  const { t, lang } = useWords();
  const { said, saidCount, sealed, page, pages, id } = sitting;
  return (
    <>
      {sealed > 0 ? <p>{t("sittings.sealed", { count: sealed })}</p> : null}
      {saidCount === 0 ? <p>{t("sittings.nothingSaid")}</p> : null}
      {said.map(({ round, item, entries }) => (
        <section key={round.id} id={`said-${round.id}`} className="stack">
          <h3>
            <RoundName round={round} />
          </h3>
          <p className="quiet small">
            {formatOf(t, round) === null ? null : `${formatOf(t, round)} · `}
            <a href={`#item-${item}`}>{t("sittings.onItem", { number: item })}</a>
          </p>
          {round.prompt ? <p lang={round.prompt.lang}>{round.prompt.text}</p> : null}
          <ul className="plain-list stack">
            {entries.map((entry) => (
              <li key={entry.key} id={entry.key} className="measure">
                <strong>
                  <SeatName seat={entry.seat} />
                </strong>{" "}
                <HowSaid entry={entry} />
                {entry.answers === undefined ? null : <AnswerTo entries={entries} answers={entry.answers} />}
                {entry.words === "shown" && entry.text ? <p lang={entry.text.lang}>{entry.text.text}</p> : null}
                {entry.summary ? (
                  <p>
                    <strong>{t("floor.summary")}</strong> <span lang={entry.summary.lang}>{entry.summary.text}</span>
                  </p>
                ) : null}
                {entry.words === "closed" ? <p className="quiet">{t("careLive.closedWords")}</p> : null}
                {entry.words === "withdrawn" ? (
                  <p>
                    <Tag tone="warn">{t("sittings.withdrawnTag")}</Tag> {t("site.withdrawn")}
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Pagination label={t("sittings.saidPages")} page={page} pages={pages} hrefOf={(n) => href(lang, `/sittings/${id}?page=${n}#said`)} />
    </>
  );
}
