import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ukDay } from "../../../shared/calendar/days.ts";
import { planItemView } from "../../../shared/plan/views.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { FollowLink } from "../../components/FollowLink.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { feedFormats, feedsInHead } from "../../feedLinks.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import { Corrections, correctionsShown } from "../outcomes/Corrections.tsx";
import { chainOfProposal } from "../outcomes/chain.ts";
import { WholeChain } from "../outcomes/WholeChain.tsx";
import { waitsFor } from "../plan/items.ts";
import { askedText, StandingTag } from "../plan/Standing.tsx";
import { chapterName } from "../proposals/names.ts";
import { eitherOf, langOfRequest, textOf } from "../proposals/said.ts";
import { Bodies } from "./Bodies.tsx";
import { bodiesShown } from "./bodiesShown.ts";
import { Clocks } from "./Clocks.tsx";
import { Recommendations } from "./Recommendations.tsx";
import { recommendationsShown } from "./recommendationsShown.ts";
import { Story } from "./Story.tsx";
import { storyOf } from "./storyOf.ts";

/** One item of the plan: what is asked of whom by when, what came back, and where it came from. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const { assembly } = context;
  const item = assembly.planItem(params.item ?? "");
  if (!item) throw new Response("", { status: 404 });
  const lang = langOfRequest(request);
  const today = ukDay(context.now());
  const outcome = assembly.outcome(item.outcome);
  const view = planItemView(item, outcome ?? null, today);
  const text = outcome ? textOf(context, outcome.proposal, outcome.version) : null;
  return {
    id: item.id,
    seq: item.seq,
    chapter: item.chapter,
    title: text && eitherOf(text.title, lang),
    summary: text && eitherOf(text.summary, lang),
    standing: view.standing,
    waitsFor: waitsFor(item, today),
    made: item.madeDay,
    clocks: view.clocks,
    pause: view.pause && { reason: view.pause.reason, from: view.pause.from },
    bodies: bodiesShown(context, view, today, lang),
    recommendations: recommendationsShown(context, view, lang),
    story: storyOf(context, item, outcome, today, lang),
    corrections: correctionsShown(context, outcome, lang),
    chain: outcome ? chainOfProposal(context, outcome.proposal, lang) : null,
    url: `${context.origin}${href(lang, `/plan/${item.id}`)}`,
  };
}

/** The feed of this page, where programs look for it. */
export const meta: MetaFunction = ({ location, params }) => feedsInHead(location.pathname, [`plan/${params.item}`]);

export default function PlanItemPage() {
  const { t, lang } = useWords();
  const item = useLoaderData<typeof loader>();
  const title = item.title?.text ?? item.id;
  return (
    <>
      <title>{`${item.id} ${title} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/plan"), text: t("plan.title") },
          { href: href(lang, `/plan#${item.chapter}`), text: chapterName(t, item.chapter) },
        ]}
        here={item.id}
      />
      <PageHeader
        kicker={t("plan.numbered", { id: item.id })}
        title={title}
        lang={item.title?.lang}
        tag={<StandingTag standing={item.standing} />}
      >
        <p className="lead">{askedText(t, lang, item.waitsFor, item.standing)}</p>
        {item.summary ? <p lang={item.summary.lang}>{item.summary.text}</p> : null}
        <FollowLink subject={`plan/${item.id}`} />
      </PageHeader>
      {item.chain ? <WholeChain chain={item.chain} here="plan" /> : null}
      <Section id="bodies" title={t("plan.whoIsAsked")} aside={<Term of="due">{t("plan.askedForMore")}</Term>}>
        <Bodies bodies={item.bodies} />
      </Section>
      <Section id="recommendations" title={t("plan.recommendationsAndReplies")}>
        <Recommendations items={item.recommendations} />
      </Section>
      <Section id="clocks" title={t("plan.clocks")}>
        <Clocks made={item.made} clocks={item.clocks} pause={item.pause} committed={item.bodies.every((body) => body.committed)} />
      </Section>
      <Section id="story" title={t("plan.story")}>
        <Story steps={item.story} />
      </Section>
      <Corrections items={item.corrections} />
      <Permalink
        url={item.url}
        version={t("plan.entry", { number: item.seq })}
        formats={[
          { href: `/plan/${item.id}.csv`, text: t("components.asCsv") },
          { href: `/plan/${item.id}.json`, text: t("components.asJson") },
          ...feedFormats(t, lang, `plan/${item.id}`),
        ]}
      />
    </>
  );
}
