import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { Tag } from "../../components/Tag.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import { Act } from "../desk/Act.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import { performReadBack } from "../desk/readBack.ts";
import { ballotTags } from "../desk-sitting/Votes.tsx";
import { OfElection } from "../elections/OfElection.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { Reruns } from "../votes/Reruns.tsx";
import { VoteTimes } from "../votes/VoteTimes.tsx";
import { Actions } from "./Actions.tsx";
import { Counted, outcomeNames } from "./Counted.tsx";
import { CountedAmong } from "./CountedAmong.tsx";
import { Counters } from "./Counters.tsx";
import { Counting } from "./Counting.tsx";
import { counterCommand, countersOf } from "./countersShown.ts";
import { Declaration } from "./Declaration.tsx";
import { ExtendReadBack } from "./ExtendVote.tsx";
import { useFacts } from "./facts.tsx";
import { useSentVoteForm, useVoteForm } from "./forms.ts";
import { PaperAtDesk } from "./PaperAtDesk.tsx";
import { PlanReadBack } from "./PlanVote.tsx";
import { ReadAloud } from "./ReadAloud.tsx";
import { RecountAtDesk } from "./RecountAtDesk.tsx";
import { Register } from "./Register.tsx";
import { Stewards } from "./Stewards.tsx";
import { type DeskBallot, deskBallot } from "./shown.ts";
import { stewardCommand, stewardsOf } from "./stewardsShown.ts";
import { timesTyped } from "./timesTyped.ts";
import { VoidReadBack } from "./VoidVote.tsx";

/** A ballot at the desk, and the step that is being read back (`?do=open`). */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const ballot = context.assembly.ballot(params.ballot ?? "");
  if (!ballot) throw new Response("", { status: 404 });
  const { actor } = context.viewer;
  const runsVotes = ballot.sitting !== null && context.assembly.sitting(ballot.sitting)?.desk?.ballots === actor.id;
  return {
    ballot: deskBallot(context, ballot, langOfRequest(request)),
    step: new URL(request.url).searchParams.get("do"),
    // DSK-1: whoever runs the votes at the sitting does what a facilitator may here.
    facilitator: actor.roles.includes("facilitator") || runsVotes,
    stewards: stewardsOf(context, ballot),
    counters: countersOf(context, ballot),
    command: context.newCommandId(),
  };
}

/** Opens, closes, declares or voids; each is read back first. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const ballot = params.ballot ?? "";
  const here = `/desk/ballots/${ballot}`;
  const { intent, reason = "" } = form.fields;
  switch (intent) {
    case "open":
      return performReadBack(context, form, { type: "OpenBallot", ballot }, here);
    case "close":
      return performReadBack(context, form, { type: "CloseBallot", ballot }, here);
    case "declare":
      return performReadBack(context, form, { type: "DeclareResult", ballot }, here);
    case "plan":
      return performReadBack(context, form, { type: "PlanBallot", ballot, ...timesTyped(form.fields) }, here);
    case "remind":
      return performForm(context, form, { type: "RemindVoters", ballot }, here);
    case "recount":
      return performForm(context, form, { type: "RecountBallot", ballot }, here);
    case "rerun":
      return performForm(context, form, { type: "RerunBallot", ballot }, ({ answer }) => `/desk/ballots/${String(answer.ballot)}`);
    case "extend":
      return performReadBack(
        context,
        form,
        { type: "ExtendBallot", ballot, reason, lang: form.lang, ...timesTyped({ closesAt: form.fields.closesAt }) },
        here,
      );
    case "void":
      return performReadBack(context, form, { type: "VoidBallot", ballot, reason, lang: form.lang }, here);
    case "nameSteward":
    case "standDownSteward":
      return performForm(context, form, stewardCommand(ballot, form.fields), `${here}#stewards`);
    case "nameCounter":
    case "standDownCounter":
      return performForm(context, form, counterCommand(ballot, form.fields), `${here}#counters`);
    default:
      return refuseForm(form, refuse("formBroken"));
  }
}

/** Closing before time is up, or declaring: what stands is read back. */
function LastStep({
  ballot,
  step,
  command,
}: {
  readonly ballot: DeskBallot;
  readonly step: "close" | "declare";
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const facts = useFacts(ballot);
  const closing = step === "close";
  const { count, among, options } = ballot;
  const outcome = (count ?? among)?.outcome;
  return (
    <ReadBack
      title={t(closing ? "deskVote.closeVote" : "deskVote.declare")}
      kicker={t("desk.voteNumbered", { vote: ballot.id.replace("-", "/") })}
      rows={
        outcome ? [...facts, { key: "outcome", term: t("deskSitting.result"), value: <strong>{t(outcomeNames[outcome])}</strong> }] : facts
      }
      warning={t(closing ? "deskVote.closeVoteWarning" : "deskVote.declareWarning")}
      confirm={t(closing ? "deskVote.closeVote" : "deskVote.declare")}
      back={href(lang, `/desk/ballots/${ballot.id}`)}
      command={command}
      fields={{ intent: step }}
    >
      {closing ? <PaperAtDesk ballot={ballot} /> : null}
      {count ? <Counted count={count} byHeads={ballot.byHeads} /> : null}
      {among && options ? <CountedAmong among={among} options={options} byHeads={ballot.byHeads} /> : null}
      {outcome ? null : <Register ballot={ballot} />}
    </ReadBack>
  );
}

/** One vote at the desk, from its preparation to its declaration. */
export default function DeskBallotPage() {
  const { t, lang } = useWords();
  const { ballot, step, facilitator, stewards, counters, command } = useLoaderData<typeof loader>();
  const facts = useFacts(ballot);
  const { errors, titled } = useSentVoteForm();
  const planning = useVoteForm("plan").readBack;
  const extending = useVoteForm("extend").readBack;
  const voiding = useVoteForm("void").readBack;
  const vote = ballot.id.replace("-", "/");
  if (voiding) return <VoidReadBack fields={voiding} vote={vote} command={command} />;
  if (planning) return <PlanReadBack fields={planning} vote={vote} command={command} />;
  if (extending) return <ExtendReadBack fields={extending} vote={vote} command={command} />;
  if (errors.length === 0 && facilitator) {
    if (step === "open" && ballot.phase === "prepared") return <ReadAloud ballot={ballot} command={command} />;
    if (step === "close" && ballot.phase === "open") return <LastStep ballot={ballot} step="close" command={command} />;
    if (step === "declare" && ballot.phase === "closed" && ballot.counting === null)
      return <LastStep ballot={ballot} step="declare" command={command} />;
  }
  const [tag, tone] = ballotTags[ballot.phase];
  const { sitting, count, among, options } = ballot;
  const outcome = (count ?? among)?.outcome;
  const name = t("desk.voteNumbered", { vote });
  return (
    <>
      <title>{`${titled(name)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          ...(sitting
            ? [
                { href: href(lang, "/desk/sittings"), text: t("deskSitting.sittingsTitle") },
                { href: href(lang, `/desk/sittings/${sitting.id}`), text: sitting.title ?? sitting.id },
              ]
            : [{ href: href(lang, "/desk/ballots"), text: t("votesRunning.outsideTitle") }]),
        ]}
        here={vote}
      />
      <PageHeader
        kicker={name}
        title={
          ballot.questionEn === null && ballot.questionCy === null
            ? t("site.withdrawn")
            : ((lang === "cy" ? ballot.questionCy : null) ?? ballot.questionEn)
        }
        tag={<Tag tone={tone}>{t(tag)}</Tag>}
      />
      <ErrorSummary errors={errors} />
      {ballot.phase === "voided" ? (
        <Notice tone="warn" title={t("deskVote.voteVoid")}>
          {ballot.demanded === null ? (ballot.voided ?? t("site.withdrawn")) : t("handCount.voidForRollCall", { count: ballot.demanded })}
        </Notice>
      ) : null}
      {ballot.phase === "declared" && outcome ? (
        <Notice tone={outcome === "carried" || outcome === "chosen" ? "good" : "info"} title={t(outcomeNames[outcome])} />
      ) : null}
      {ballot.missed ? (
        <Notice tone="bad" title={t("votesRunning.missedTitle", { time: formatDateTime(ballot.missed.at, lang) })}>
          <p>{refusalText(t, ballot.missed.refusal)}</p>
          <p>{t("votesRunning.missedNext")}</p>
        </Notice>
      ) : null}
      <OfElection election={ballot.election} />
      <VoteTimes closesAt={null} at={ballot.at} extensions={ballot.extensions} />
      {ballot.counting === null ? null : <Counting ballot={ballot.id} steps={ballot.counting} />}
      <Actions ballot={ballot} facilitator={facilitator} command={command} />
      <PaperAtDesk ballot={ballot} />
      <Reruns rerunOf={ballot.rerunOf} rerun={ballot.rerun} />
      {ballot.phase === "voided" && ballot.rerun === null && facilitator ? (
        <Act command={command} intent="rerun">
          {t("votesRunning.rerunPrepare")}
        </Act>
      ) : null}
      <RecountAtDesk ballot={ballot} command={command} />
      {ballot.declaration ? <Declaration text={ballot.declaration} vote={vote} /> : null}
      {count ? <Counted count={count} byHeads={ballot.byHeads} /> : null}
      {among && options ? <CountedAmong among={among} options={options} byHeads={ballot.byHeads} /> : null}
      <SummaryList rows={facts} />
      {counters ? (
        <Counters ballot={ballot.id} counters={counters} command={command} />
      ) : (
        <Stewards ballot={ballot.id} stewards={stewards} command={command} />
      )}
      {ballot.phase === "voided" || outcome || (counters && ballot.phase === "open") ? null : <Register ballot={ballot} />}
      {ballot.registerHash === null ? null : (
        <p className="quiet small">
          {t("deskVote.registerHash")} <code className="hash">{ballot.registerHash}</code>
        </p>
      )}
    </>
  );
}
