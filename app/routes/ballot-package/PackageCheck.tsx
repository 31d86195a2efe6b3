import { Button } from "../../components/Button.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { VoteWords } from "../ballot/VoteWords.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { countAlike, type PackagePaper, votable } from "./load.ts";
import { fieldOf, type PackageStep } from "./stepOf.ts";
import { Worth } from "./Worth.tsx";

/** What is about to be cast, question by question, each with a way to change it; what was left out is said plainly (PKG-5). */
export function PackageCheck({ paper, step }: { readonly paper: PackagePaper; readonly step: PackageStep }) {
  const { chosen, marked } = step;
  const { t, lang } = useWords();
  const page = href(lang, paper.page);
  const [first] = votable(paper);
  const alike = countAlike(paper);
  const hidden = (
    <>
      <Hidden name="command" value={paper.command} />
      {Object.entries(marked).map(([field, mark]) => (
        <Hidden key={field} name={field} value={mark} />
      ))}
    </>
  );
  return (
    <div id="check" tabIndex={-1} className="stack">
      <PageHeader title={t("packages.checkTitle")} />
      {paper.seat ? <p>{t("ballots.seatOf", { number: paper.seat.number, group: paper.seat.group ?? t("site.withdrawn") })}.</p> : null}
      {alike && first ? <Worth one={first} /> : null}
      <form method="post" action={`${page}#vote`} id="change">
        {hidden}
        <dl className="summary-list">
          {votable(paper).map((one) => {
            const { id, number, question, paper: of, seat } = one;
            const choice = chosen[id];
            return (
              <div key={id}>
                <dt lang={question?.lang}>{question?.text ?? t("site.withdrawn")}</dt>
                <dd>
                  {alike ? null : <Worth one={one} />}
                  {choice ? (
                    <span className="row">
                      <VoteWords options={of.options} choice={choice} strong />
                    </span>
                  ) : seat?.vote ? (
                    <>
                      <p>{t("packages.leftOutBefore")}</p>
                      <VoteWords options={of.options} choice={seat.vote.choice} />
                    </>
                  ) : (
                    <>
                      <p>
                        <strong>{t("packages.noVote")}</strong>
                      </p>
                      <p className="quiet">{t("packages.leftOut")}</p>
                    </>
                  )}
                </dd>
                <dd className="change">
                  <button type="submit" name="intent" value="change" className="link-button" formAction={`${page}#${fieldOf(one)}`}>
                    {t("components.change")} <VisuallyHidden>{t("packages.questionOn", { number })}</VisuallyHidden>
                  </button>
                </dd>
              </div>
            );
          })}
        </dl>
      </form>
      <form method="post" action={page} className="form">
        {hidden}
        <p>{t("packages.checkText")}</p>
        <Button name="intent" value="cast" size="large">
          {t("packages.castVotes")}
        </Button>
      </form>
    </div>
  );
}
