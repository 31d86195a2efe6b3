import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Readiness } from "../../components/Readiness.tsx";
import { Section } from "../../components/Section.tsx";
import { Tag } from "../../components/Tag.tsx";
import { href } from "../../locales/href.ts";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import { Help } from "../ballot/Help.tsx";
import { Switch } from "../ballot/Switch.tsx";
import { QuestionsOnPaper } from "../votes/QuestionsOnPaper.tsx";
import { VoteTimes } from "../votes/VoteTimes.tsx";
import { type PackagePaper, votable } from "./load.ts";
import { PackageCheck } from "./PackageCheck.tsx";
import { PackageReceipts } from "./PackageReceipts.tsx";
import { PackageTooLate } from "./PackageTooLate.tsx";
import { Questions } from "./Questions.tsx";
import { Singly } from "./Singly.tsx";
import type { PackageStep } from "./stepOf.ts";

/** The page of several questions at whichever step it is, with the other seats of whoever reads, and the way to hand the screen on. */
export function PackagePage(props: Parameters<typeof ThisStep>[0]) {
  const { t, lang } = useWords();
  const { paper } = props;
  const { seats, seat, id, questions, reader } = paper;
  const [first] = questions;
  return (
    <>
      <ThisStep {...props} />
      {seats.length === 0 ? null : (
        <Section title={t("mandates.papers")} id="papers" aside={t("mandates.papersNote")}>
          <ol className="plain-list stack">
            {seats.map((one) => {
              const name = t("mandates.ofSeat", { number: one.number, group: one.group ?? t("site.withdrawn") });
              const voted = questions.some(({ paper: of }) => of.seats.some((line) => line.seat === one.seat && line.voted));
              return (
                <li key={one.seat} className="row">
                  {one.seat === seat?.seat ? (
                    <strong aria-current="page">{name}</strong>
                  ) : (
                    <a href={href(lang, `/ballots/${id}/package?seat=${one.seat}`)}>{name}</a>
                  )}
                  <Tag tone={voted ? "good" : "quiet"}>{t(voted ? "mandates.stateCast" : "mandates.stateWaits")}</Tag>
                </li>
              );
            })}
          </ol>
        </Section>
      )}
      <Singly papers={paper.singly} />
      {first ? <Help paper={first.paper} /> : null}
      {first ? <Switch paper={{ ...first.paper, reader, id: `${id}/package` }} /> : null}
    </>
  );
}

function ThisStep({ paper, cast, step }: { readonly paper: PackagePaper; readonly cast: boolean; readonly step: PackageStep | undefined }) {
  const { t, lang } = useWords();
  const questions = votable(paper);
  if (step?.step === "late" && Object.keys(step.chosen).length > 0) return <PackageTooLate paper={paper} step={step} />;
  if (questions.length === 0) return <Nowhere paper={paper} />;
  if (cast && !step && questions.some(({ seat }) => seat?.vote)) return <PackageReceipts paper={paper} />;
  const checking = step?.step === "check";
  const title = t(checking ? "packages.checkTitle" : "packages.title");
  return (
    <>
      <title>{`${step?.refusal ? t("components.errorTitle", { title }) : title} – Tessera`}</title>
      {checking ? null : (
        <p className="to-vote">
          <a href="#vote">{t("ballots.goToVote")}</a>
        </p>
      )}
      <Readiness ok text={t("chamber.ready")} help="#help" />
      {checking ? (
        <PackageCheck paper={paper} step={step} />
      ) : (
        <>
          <PageHeader title={title} lead={t("packages.leaveOut")} />
          <VoteTimes closesAt={paper.closesAt} at={paper.at} extensions={questions[0]?.paper.extensions ?? []} />
          <Questions paper={paper} marked={step?.marked ?? {}} refusal={step?.refusal ?? null} />
        </>
      )}
      {paper.sitting === null ? null : (
        <p>
          <a href={href(lang, `/chamber/${paper.sitting}`)}>{t("ballots.backToSitting")}</a>
        </p>
      )}
    </>
  );
}

/** Nothing can be voted on now: why, and where each question stands. */
function Nowhere({ paper }: { readonly paper: PackagePaper }) {
  const { t, lang } = useWords();
  const { questions, sitting } = paper;
  const over = questions.every(({ paper: one }) => one.phase === "closed" || one.phase === "declared" || one.phase === "voided");
  const why = questions.find(({ seat }) => seat?.cannot)?.seat?.cannot;
  const waits = questions.some(({ paper: one }) => one.phase === "prepared");
  return (
    <>
      <title>{`${t("packages.title")} – Tessera`}</title>
      <Readiness ok={false} text={over ? t("ballots.readyOver") : t("ballots.readyNot")} help="#help" />
      <PageHeader title={t("packages.title")} />
      <Notice tone={over ? "info" : "warn"} title={t("packages.nowhere")}>
        {why ? (
          <p>{refusalText(t, why)}</p>
        ) : waits ? (
          <p>{t("ballots.notOpenYet")}</p>
        ) : over ? null : (
          <p>{t("ballots.noSeatOnRegister")}</p>
        )}
      </Notice>
      <QuestionsOnPaper questions={questions} {...(waits ? { pathOf: (id: string) => `/ballots/${id}` } : {})} />
      {sitting === null || over ? null : (
        <p>
          <a href={href(lang, `/chamber/${sitting}`)}>{t("ballots.backToSitting")}</a>
        </p>
      )}
    </>
  );
}
