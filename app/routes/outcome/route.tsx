import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { resultView } from "../../../shared/ballots/views.ts";
import { ukDay } from "../../../shared/calendar/days.ts";
import { outcomeView } from "../../../shared/plan/views.ts";
import { printedBlocks } from "../../../shared/proposals/views.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { linkedData } from "../../linkedData.ts";
import { formatDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import { Corrections, correctionsShown } from "../outcomes/Corrections.tsx";
import { chainOfProposal, votePath } from "../outcomes/chain.ts";
import { OutcomeTag } from "../outcomes/OutcomeListing.tsx";
import { WholeChain } from "../outcomes/WholeChain.tsx";
import { waitsFor } from "../plan/items.ts";
import { askedText, StandingTag } from "../plan/Standing.tsx";
import { Blocks } from "../proposal/Blocks.tsx";
import { ByHand } from "../proposal/ByHand.tsx";
import { byHandShown } from "../proposal/byHand.ts";
import { eitherOf, langOfRequest, textOf } from "../proposals/said.ts";
import { outcomeLinked } from "./linked.ts";
import { VoteTable } from "./VoteTable.tsx";

/** One decision: what was decided, by which vote, and what came of it. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const { assembly } = context;
  const outcome = assembly.outcome(params.outcome ?? "");
  if (!outcome) throw new Response("", { status: 404 });
  const lang = langOfRequest(request);
  const item = outcome.planItem === null ? null : (assembly.planItem(outcome.planItem) ?? null);
  const ballot = assembly.ballot(outcome.ballot);
  const result = ballot?.phase === "declared" && ballot.winners === undefined ? resultView(ballot, assembly.roll) : null;
  const text = textOf(context, outcome.proposal, outcome.version);
  return {
    ...outcomeView(outcome, item, ukDay(context.now())),
    proposal: outcome.proposal,
    version: outcome.version,
    byHand: byHandShown(context.words, assembly.proposal(outcome.proposal) ?? {}, outcome.number),
    textHash: outcome.textHash,
    ballot: outcome.ballot,
    planItem: outcome.planItem,
    bodies: item ? waitsFor(item, ukDay(context.now())) : [],
    title: text && eitherOf(text.title, lang),
    question: text && eitherOf(text.question, lang),
    summary: text && eitherOf(text.summary, lang),
    clauses: text ? printedBlocks(text.clauses.blocks) : [],
    clausesLang: text && text.language !== lang ? text.language : undefined,
    result: result && { heads: result.heads, weight: result.weight, unitsPerVote: result.unitsPerVote },
    steps: chainOfProposal(context, outcome.proposal, lang),
    added: correctionsShown(context, outcome, lang),
    url: `${context.origin}${href(lang, `/outcomes/${outcome.number}`)}`,
    linked: outcomeLinked(context, outcome, lang),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => linkedData(data?.linked);

export default function OutcomePage() {
  const { t, lang } = useWords();
  const outcome = useLoaderData<typeof loader>();
  const { number, carried, stronglySupported, standing, planItem, bodies, result } = outcome;
  const title = outcome.title?.text ?? t("outcomes.numbered", { number });
  const vote = votePath(outcome.ballot);
  return (
    <>
      <title>{`${t("outcomes.numbered", { number })}: ${title} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/outcomes"), text: t("outcomes.title") }]} here={number} />
      <PageHeader
        kicker={`${t("outcomes.numbered", { number })} · ${formatDate(outcome.recordedAt, lang)}`}
        title={title}
        lang={outcome.title?.lang}
        tag={<OutcomeTag carried={carried} />}
      >
        <p className="lead">
          {carried ? t("outcomes.carriedSentence") : t("outcomes.notCarriedSentence")}{" "}
          {standing ? askedText(t, lang, bodies, standing) : null}
        </p>
      </PageHeader>
      <ByHand made={outcome.byHand} version={outcome.version} />
      <WholeChain chain={outcome.steps} here="outcome" />
      {outcome.added.length > 0 ? (
        <Notice tone="warn" title={t("outcomes.corrected")}>
          <p>
            <a href="#corrections">{t("outcomes.readCorrections")}</a>
          </p>
        </Notice>
      ) : null}
      <Section id="decided" title={t("outcomes.whatWasDecided")}>
        {outcome.summary ? <p lang={outcome.summary.lang}>{outcome.summary.text}</p> : <p>{t("site.withdrawn")}</p>}
        {outcome.question ? (
          <p>
            {t("outcomes.theQuestion")} <span lang={outcome.question.lang}>{outcome.question.text}</span>
          </p>
        ) : null}
        <Blocks blocks={outcome.clauses} lang={outcome.clausesLang} />
        <p>
          <a href={href(lang, `/proposals/${outcome.proposal}/v${outcome.version}`)}>
            {t("outcomes.wholeText", { number: outcome.proposal, version: outcome.version })}
          </a>
        </p>
        <p className="quiet small">
          {t("outcomes.textHash")} <code className="hash">{outcome.textHash}</code>
        </p>
      </Section>
      <Section id="vote" title={t("outcomes.theVote")} aside={<Term of="weight">{t("outcomes.whatWeightMeans")}</Term>}>
        {stronglySupported ? <Notice tone="good">{t("outcomes.stronglySupported")}</Notice> : null}
        {result ? <VoteTable figures={result} csv={`${vote}.csv`} json={`${vote}.json`} /> : null}
        <p>
          <a href={href(lang, vote)}>{t("outcomes.toVote", { vote: outcome.ballot.replace("-", "/") })}</a>
        </p>
      </Section>
      <Section id="plan" title={t("outcomes.whatCameOfIt")}>
        {planItem && standing ? (
          <p className="row">
            <a href={href(lang, `/plan/${planItem}`)}>{t("outcomes.toItem", { id: planItem })}</a> <StandingTag standing={standing} />
          </p>
        ) : (
          <p>{t("outcomes.noItem")}</p>
        )}
      </Section>
      <Corrections items={outcome.added} />
      <Permalink
        url={outcome.url}
        version={t("plan.entry", { number: outcome.seq })}
        formats={[
          { href: `/outcomes/${number}.csv`, text: t("components.asCsv") },
          { href: `/outcomes/${number}.json`, text: t("components.asJson") },
        ]}
      />
    </>
  );
}
