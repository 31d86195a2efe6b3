import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { formatDate, formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { electionName } from "../elections/names.ts";
import { OfElection } from "../elections/OfElection.tsx";
import { votePath } from "../outcomes/chain.ts";
import { langOfRequest } from "../proposals/said.ts";
import { OnePaper } from "../votes/QuestionsOnPaper.tsx";
import { Reruns } from "../votes/Reruns.tsx";
import { VoteTag } from "../votes/VoteTag.tsx";
import { Planned, VoteTimes } from "../votes/VoteTimes.tsx";
import { ForDelegates } from "./ForDelegates.tsx";
import { Lead } from "./Lead.tsx";
import { Opening } from "./Opening.tsx";
import { AmongOptions } from "./options/AmongOptions.tsx";
import { HowCounted, OptionList } from "./options/HowCounted.tsx";
import { Recounts } from "./Recounts.tsx";
import { Result } from "./Result.tsx";
import { type VoteShown, voteShown } from "./shown.ts";
import { TextVotedOn } from "./TextVotedOn.tsx";
import { Turnout } from "./Turnout.tsx";
import { VoteSteps } from "./VoteSteps.tsx";

/** One vote: what was asked, how it came out, and how to check it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const id = `${params["year"] ?? ""}-${params["number"] ?? ""}`;
  // BAL-48: only what was declared shows a count, and only that one is waited for.
  if (context.assembly.ballot(id)?.phase === "declared") await context.counted(id);
  const ballot = context.assembly.ballot(id);
  if (!ballot) throw new Response("", { status: 404 });
  const typed = new URL(request.url).searchParams.get("receipt");
  return voteShown(context, ballot, langOfRequest(request), typed?.trim() ? typed : null);
}

/** The day that a vote's page stands under. */
const dayOf = (vote: Pick<VoteShown, "preparedAt" | "opensAt" | "declaredAt" | "voided">): number =>
  vote.declaredAt ?? vote.voided?.at ?? vote.opensAt ?? vote.preparedAt;

export default function VotePage() {
  const { t, lang } = useWords();
  const vote = useLoaderData<typeof loader>();
  const { id, standing, result, voided } = vote;
  const name = t("votes.numbered", { vote: id.replace("-", "/") });
  const heading = vote.title ?? vote.question;
  const file = votePath(id);
  return (
    <>
      <title>{`${name}: ${heading?.text ?? t("site.withdrawn")} – Tessera`}</title>
      <Breadcrumbs
        links={[
          vote.election
            ? { href: href(lang, `/elections/${vote.election.id}`), text: electionName(t, vote.election) }
            : { href: href(lang, "/votes"), text: t("votes.title") },
        ]}
        here={id.replace("-", "/")}
      />
      <PageHeader
        kicker={[
          name,
          vote.amendment && vote.proposal ? t("amendments.toProposal", { amendment: vote.amendment.id, number: vote.proposal }) : null,
          formatDate(dayOf(vote), lang),
        ]
          .filter((part) => part !== null)
          .join(" · ")}
        title={heading?.text ?? t("site.withdrawn")}
        lang={heading?.lang}
        tag={<VoteTag standing={standing} />}
      >
        <Lead vote={vote} />
      </PageHeader>
      <VoteSteps chain={vote.chain} here="vote" />
      {vote.corrected ? (
        <Notice tone="warn" title={t("votes.corrected")}>
          <p>
            <a href={href(lang, `/outcomes/${vote.corrected}#corrections`)}>{t("votes.readCorrections")}</a>
          </p>
        </Notice>
      ) : null}
      {voided ? (
        <Notice tone="warn" title={t("votes.voidTitle")}>
          <p>{t(voided.wasOpen ? "votes.voidText" : "votes.voidUnopenedText", { at: formatDateTime(voided.at, lang) })}</p>
          {voided.demands === null ? (
            <p>
              {t("votes.reasonGiven")} <span lang={voided.reason?.lang}>{voided.reason?.text ?? t("site.withdrawn")}</span>
            </p>
          ) : (
            <p>{t("handCount.voidForRollCall", { count: voided.demands })}</p>
          )}
        </Notice>
      ) : null}
      <OnePaper questions={vote.package} here={id} />
      <Reruns rerunOf={vote.rerunOf} rerun={vote.rerun} />
      <OfElection election={vote.election?.id} />
      <Planned planned={vote.planned} />
      <VoteTimes closesAt={vote.closesAt} at={vote.asOf} extensions={vote.extensions} open={vote.standing === "open"} />
      {vote.paper && !vote.among ? (
        <Section id="options" title={t("voteOptions.options")}>
          <HowCounted paper={vote.paper} />
          <OptionList paper={vote.paper} />
        </Section>
      ) : null}
      {vote.live ? <Turnout vote={vote} live={vote.live} /> : null}
      {vote.declaredAt === null ? null : <Recounts id={id} recounts={vote.recounts} paper={vote.paper} />}
      {result ? <Result vote={vote} result={result} /> : null}
      {vote.among && vote.paper ? <AmongOptions vote={vote} paper={vote.paper} among={vote.among} /> : null}
      <ForDelegates vote={vote} />
      <TextVotedOn vote={vote} />
      <Opening vote={vote} />
      <Permalink
        url={vote.url}
        formats={[
          { href: `${file}.csv`, text: t("components.asCsv") },
          { href: `${file}.json`, text: t("components.asJson") },
        ]}
      />
    </>
  );
}
