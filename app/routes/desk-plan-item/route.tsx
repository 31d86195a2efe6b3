import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ukDay } from "../../../shared/calendar/days.ts";
import { refuse } from "../../../shared/journal.ts";
import { takenOnBy } from "../../../shared/plan/questions.ts";
import { sealsOn } from "../../../shared/plan/seals.ts";
import type { PlanItem } from "../../../shared/plan/state.ts";
import { planItemView } from "../../../shared/plan/views.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { performReadBack } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { chainOfProposal } from "../outcomes/chain.ts";
import { WholeChain } from "../outcomes/WholeChain.tsx";
import { StandingTag } from "../plan/Standing.tsx";
import { bodiesShown } from "../plan-item/bodiesShown.ts";
import { Clocks } from "../plan-item/Clocks.tsx";
import { type RecommendationShown, recommendationsShown } from "../plan-item/recommendationsShown.ts";
import { Story } from "../plan-item/Story.tsx";
import { storyOf } from "../plan-item/storyOf.ts";
import { langOfRequest, titleOf } from "../proposals/said.ts";
import { BodyPart } from "./BodyPart.tsx";
import { commandFrom, type StepOf, steps } from "./fields.ts";
import { StepForm } from "./StepForm.tsx";
import { StepReadBack } from "./StepReadBack.tsx";

/** The form that the address asks for (`?do=reply&body=mhclg&recommendation=2`); null where it asks for none. */
function stepOf(item: PlanItem, recommendations: readonly RecommendationShown[], asked: URLSearchParams): StepOf | null {
  const name = steps.find((one) => one === asked.get("do"));
  const body = item.addressees.find(({ code }) => code === asked.get("body"))?.code;
  if (!name || !body) return null;
  const found = recommendations.find(({ number }) => number === Number(asked.get("recommendation")));
  if (name === "reply" && !found) return null;
  const sealed =
    name === "take-back" && found ? (sealsOn(item, { addressee: body, recommendation: found.number })[0]?.sealed ?? null) : null;
  if (name === "take-back" && sealed === null) return null;
  return { name, body, recommendation: found?.number ?? null, text: found?.text ?? null, taken: takenOnBy(item, body), sealed };
}

/** An item of the plan as its team works on it, or one form about it. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const { assembly } = context;
  const item = assembly.planItem(params.item ?? "");
  if (!item) throw new Response("", { status: 404 });
  const lang = langOfRequest(request);
  const today = ukDay(context.now());
  const outcome = assembly.outcome(item.outcome);
  const view = planItemView(item, outcome ?? null, today);
  const recommendations = recommendationsShown(context, view, lang);
  return {
    id: item.id,
    title: outcome ? titleOf(context, outcome.proposal, lang, outcome.version) : null,
    standing: view.standing,
    made: item.madeDay,
    clocks: view.clocks,
    pause: view.pause && { reason: view.pause.reason, from: view.pause.from },
    bodies: bodiesShown(context, view, today, lang),
    recommendations,
    story: storyOf(context, item, outcome, today, lang),
    chain: outcome ? chainOfProposal(context, outcome.proposal, lang) : null,
    held: (item.embargoed ?? []).map(({ addressee: of, recommendation: number, releaseAt }) => ({ of, number, releaseAt })),
    step: stepOf(item, recommendations, new URL(request.url).searchParams),
    command: context.newCommandId(),
  };
}

/** Records what a body has said or done, after it was read back. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const item = params.item ?? "";
  const intent = steps.find((one) => one === form.fields.intent);
  if (!intent) return refuseForm(form, refuse("formBroken"));
  const body = (form.fields.addressee ?? "").replaceAll(/[^a-z0-9-]/g, "");
  return performReadBack(context, form, commandFrom(item, intent, form.fields, form.lang), `/desk/plan/${item}#${body}`);
}

/** One item of the plan at the desk. */
export default function DeskPlanItemPage() {
  const { t, lang } = useWords();
  const { id, title, standing, made, clocks, pause, bodies, recommendations, story, chain, held, step, command } =
    useLoaderData<typeof loader>();
  const { readBack } = useDeskForm({}, step?.name ?? "");
  const name = title?.text ?? t("site.withdrawn");
  if (step && readBack) return <StepReadBack name={step.name} fields={readBack} kicker={`${id} · ${name}`} command={command} />;
  if (step) return <StepForm item={{ id, title: name }} step={step} command={command} />;
  return (
    <>
      <title>{`${id} ${name} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk"), text: t("desk.title") },
          { href: href(lang, "/desk/plan"), text: t("deskPlan.title") },
        ]}
        here={id}
      />
      <PageHeader kicker={id} title={name} lang={title?.lang} tag={<StandingTag standing={standing} />}>
        <p>
          <a href={href(lang, `/plan/${id}`)}>{t("desk.publicPage")}</a>
        </p>
      </PageHeader>
      {chain ? <WholeChain chain={chain} here="plan" /> : null}
      {bodies.map((body) => (
        <BodyPart
          key={body.code}
          item={id}
          body={body}
          recommendations={recommendations}
          held={held.filter(({ of }) => of === body.code)}
        />
      ))}
      <Section title={t("deskPlan.clocks")} id="clocks">
        <Clocks made={made} clocks={clocks} pause={pause} committed={standing.committed} />
        <p>
          <a href={href(lang, pause ? "/desk/plan#resume" : "/desk/plan#pause")}>
            {t(pause ? "deskPlan.resumeTitle" : "deskPlan.pauseTitle")}
          </a>
        </p>
      </Section>
      <Section title={t("deskPlan.story")} id="story">
        <Story steps={story} />
      </Section>
    </>
  );
}
