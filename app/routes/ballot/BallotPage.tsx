import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Readiness } from "../../components/Readiness.tsx";
import { href } from "../../locales/href.ts";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import { OfElection } from "../elections/OfElection.tsx";
import { HowCounted } from "../vote/options/HowCounted.tsx";
import { VoteTimes } from "../votes/VoteTimes.tsx";
import { AmendmentVotedOn } from "./AmendmentVotedOn.tsx";
import { Check } from "./Check.tsx";
import { Choose } from "./Choose.tsx";
import { Closed } from "./Closed.tsx";
import { FrozenText } from "./FrozenText.tsx";
import { Help } from "./Help.tsx";
import type { Paper } from "./load.ts";
import { OverDefault } from "./OverDefault.tsx";
import { Papers, Standing } from "./Papers.tsx";
import { PracticeNotice, PractiseOthers } from "./PracticeNotice.tsx";
import { usePaperName } from "./paperName.ts";
import { Receipts } from "./Receipts.tsx";
import { ShareLink } from "./ShareLink.tsx";
import { Switch } from "./Switch.tsx";
import type { StepShown } from "./steps.ts";
import { TooLate } from "./TooLate.tsx";
import { withVotes } from "./withVotes.ts";

/** The page of one ballot at whichever step it is, with the other papers of whoever reads, and the way to hand the screen on. */
export function BallotPage(props: Parameters<typeof ThisPaper>[0]) {
  return (
    <>
      <ThisPaper {...props} />
      <PractiseOthers paper={props.paper} />
      <Papers paper={props.paper} />
      <ShareLink paper={props.paper} />
      <Switch paper={props.paper} />
    </>
  );
}

function ThisPaper({ paper, cast, step }: { readonly paper: Paper; readonly cast: boolean; readonly step: StepShown | undefined }) {
  const { t, lang } = useWords();
  const name = usePaperName(paper);
  const question = paper.practice
    ? t(paper.options ? "practice.questionAmong" : "practice.question")
    : (paper.question?.text ?? t("site.withdrawn"));
  const free = paper.seats.filter((one) => one.cannot === null);
  const voted = paper.seats.some((one) => one.vote !== null);
  if (step?.step === "late" && Object.keys(step.chosen).length > 0) return <TooLate paper={paper} step={step} />;
  if (paper.phase !== "open" || free.length === 0) return <Closed paper={paper} />;
  if (step?.step === "cast") return <Receipts paper={withVotes(paper, step.chosen)} />;
  if (cast && voted && !step) return <Receipts paper={paper} />;
  const checking = step?.step === "check";
  const error = step?.refusal ? refusalText(t, step.refusal) : null;
  const title = checking ? t("ballots.checkTitle") : name;
  return (
    <>
      <title>{`${error ? t("components.errorTitle", { title }) : title} – Tessera`}</title>
      {checking ? null : (
        <p className="to-vote">
          <a href="#vote">{t("ballots.goToVote")}</a>
        </p>
      )}
      {paper.practice ? <PracticeNotice /> : <Readiness ok text={t("chamber.ready")} help="#help" />}
      {checking ? (
        <Check paper={paper} step={step} question={question} />
      ) : (
        <>
          <PageHeader kicker={name} title={question} lang={paper.question?.lang} />
          {paper.package ? (
            <Notice>
              {t("packages.ballotNote")} <a href={href(lang, `/ballots/${paper.id}/package`)}>{t("packages.toPaper")}</a>
            </Notice>
          ) : null}
          <VoteTimes closesAt={paper.closesAt} at={paper.at} extensions={paper.extensions} />
          {paper.text ? <FrozenText text={paper.text} /> : null}
          {paper.amendment ? <AmendmentVotedOn amendment={paper.amendment} /> : null}
          <OfElection election={paper.election} />
          {paper.options ? <HowCounted paper={paper.options} /> : null}
          <Standing paper={paper} />
          {paper.options ? <OverDefault paper={paper.options} /> : null}
          <Choose paper={paper} marked={step?.marked ?? null} question={question} refusal={step?.refusal ?? null} />
        </>
      )}
      {paper.sitting === null ? null : (
        <p>
          <a href={href(lang, `/chamber/${paper.sitting}`)}>{t("ballots.backToSitting")}</a>
        </p>
      )}
      <Help paper={paper} />
    </>
  );
}
