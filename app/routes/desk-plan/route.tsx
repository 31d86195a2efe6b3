import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { isOverdue, pauseNow, standings } from "../../../shared/plan/questions.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Listing } from "../../components/Listing.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { performReadBack } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { type ItemLine, itemLines } from "../plan/items.ts";
import { lateText, StandingTag, standingText } from "../plan/Standing.tsx";
import { bodyName } from "../proposals/names.ts";
import { langOfRequest } from "../proposals/said.ts";
import { PauseClocks, PauseReadBack, usePauseLabels } from "./PauseClocks.tsx";

/** Every item of the plan, most urgent first, and which clocks stand still. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lines = itemLines(context, context.assembly.ids("plan"), langOfRequest(request));
  const urgency = (line: ItemLine): number => standings.indexOf(line.standing.status);
  const isPaused = (id: string): boolean => {
    const item = context.assembly.planItem(id);
    return item !== undefined && pauseNow(item) !== undefined;
  };
  const paused = new Set(lines.map(({ id }) => id).filter(isPaused));
  const pausable = (wanted: boolean) =>
    lines.filter(({ id }) => paused.has(id) === wanted).map(({ id, title }) => ({ id, title: title?.text ?? null }));
  return {
    lines: lines.toSorted((a, b) => urgency(a) - urgency(b) || (a.standing.day ?? "9").localeCompare(b.standing.day ?? "9")),
    running: pausable(false),
    paused: pausable(true),
    command: context.newCommandId(),
  };
}

/** Pauses or resumes the clocks of the chosen items. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { intent, reason, day, note } = form.fields;
  const items = form.lists.items ?? [];
  const kept = { ...form, fields: { ...form.fields, items: items.join(" ") } };
  switch (intent) {
    case "pause":
      return performReadBack(context, kept, { type: "PauseClocks", items, reason, day, note, lang: form.lang }, "/desk/plan");
    case "resume":
      return performReadBack(context, kept, { type: "ResumeClocks", items, day, note, lang: form.lang }, "/desk/plan");
    default:
      return refuseForm(form, refuse("formBroken"));
  }
}

function Lines({ lines }: { readonly lines: readonly ItemLine[] }) {
  const { t, lang } = useWords();
  return (
    <Listing
      items={lines.map(({ id, title, standing, bodies }) => ({
        key: id,
        href: href(lang, `/desk/plan/${id}`),
        title: title?.text ?? t("site.withdrawn"),
        lang: title?.lang,
        kicker: [id, lateText(t, standing), bodies.map((code) => bodyName(t, code)).join(", ")].filter(Boolean).join(" · "),
        tag: <StandingTag standing={standing} />,
        text: <span lang={lang}>{standingText(t, lang, standing)}</span>,
      }))}
    />
  );
}

/** The plan as its team works on it. */
export default function DeskPlanPage() {
  const { t, lang } = useWords();
  const { lines, running, paused, command } = useLoaderData<typeof loader>();
  const labels = usePauseLabels();
  const [pausing, resuming] = [useDeskForm(labels, "pause"), useDeskForm(labels, "resume")];
  const answer = useActionData<{ readonly fields?: { readonly items?: string }; readonly change?: { readonly items?: string } }>();
  const { titled } = useProblem();
  if (pausing.readBack) return <PauseReadBack intent="pause" fields={pausing.readBack} command={command} />;
  if (resuming.readBack) return <PauseReadBack intent="resume" fields={resuming.readBack} command={command} />;
  const chosen = (answer?.fields?.items ?? answer?.change?.items ?? "").split(" ");
  const late = lines.filter((line) => isOverdue(line.standing));
  const rest = lines.filter((line) => !isOverdue(line.standing));
  return (
    <>
      <title>{`${titled(t("deskPlan.title"))} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/desk"), text: t("desk.title") }]} here={t("deskPlan.title")} />
      <PageHeader title={t("deskPlan.title")} lead={t("deskPlan.lead")} />
      {lines.length === 0 ? <EmptyState title={t("deskPlan.empty")}>{t("deskPlan.emptyText")}</EmptyState> : null}
      {late.length === 0 ? null : (
        <Section title={t("deskPlan.late", { count: late.length })} id="late">
          <Lines lines={late} />
        </Section>
      )}
      {rest.length === 0 ? null : (
        <Section title={t("deskPlan.others")} id="others">
          <Lines lines={rest} />
        </Section>
      )}
      <PauseClocks intent="pause" items={running} chosen={chosen} command={command} />
      <PauseClocks intent="resume" items={paused} chosen={chosen} command={command} />
    </>
  );
}
