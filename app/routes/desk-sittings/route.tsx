import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { inUkTime } from "../desk/inUkTime.ts";
import { offeredTemplates } from "../desk-templates/offered.ts";
import { langOfRequest, sittingTitle, titleOf } from "../proposals/said.ts";
import { businessLines } from "./business.ts";
import { itemsFor } from "./items.ts";
import { Lists } from "./Lists.tsx";
import { Schedule } from "./Schedule.tsx";

/** Every sitting, and the proposals that could be put on a new one. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const { assembly } = context;
  const business = businessLines(context, lang);
  return {
    lines: assembly.ids("sitting").flatMap((id) => {
      const sitting = assembly.sitting(id);
      if (!sitting) return [];
      return [
        { id, title: sittingTitle(context, id, lang), phase: sitting.phase.name, at: sitting.startsAt, published: sitting.agenda !== null },
      ];
    }),
    proposals: assembly
      .ids("proposal")
      // What was carried over is offered as that, with its rounds (RUN-6).
      .filter((id) => !business.some(({ proposal }) => proposal === id))
      .filter((id) => ["admitted", "on-the-agenda", "debated"].includes(assembly.proposal(id)?.stage ?? ""))
      .map((id) => ({ id, title: titleOf(context, id, lang) })),
    business,
    templates: offeredTemplates(context, lang),
    command: context.newCommandId(),
  };
}

/** Schedules a sitting and goes to its control room. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { titleEn, titleCy, startsAt = "", hall, link, template = "" } = form.fields;
  const proposals = form.lists.proposal ?? [];
  // A list of boxes comes back as one value: which were ticked is kept with the rest of what was typed.
  const kept = { ...form, fields: { ...form.fields, proposal: proposals.join(" "), carried: (form.lists.carried ?? []).join(" ") } };
  const at = inUkTime(startsAt);
  if (at === null) return refuseForm(kept, refuse(startsAt.trim() === "" ? "fieldEmpty" : "fieldWrong", { field: "startsAt" }, "startsAt"));
  const command = {
    type: "ScheduleSitting",
    titleEn,
    titleCy,
    startsAt: at,
    hall,
    link,
    template,
    items: itemsFor(proposals, template, form.lists.carried ?? []),
  };
  return performForm(context, kept, command, ({ answer }) => `/desk/sittings/${String(answer.sitting)}`);
}

/** The sittings at the desk. */
export default function DeskSittingsPage() {
  const { t, lang } = useWords();
  const { lines, proposals, business, templates, command } = useLoaderData<typeof loader>();
  const typed = useActionData<{ readonly fields?: { readonly [name: string]: string } }>()?.fields;
  const { titled } = useProblem();
  return (
    <>
      <title>{`${titled(t("deskSitting.sittingsTitle"))} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/desk"), text: t("desk.title") }]} here={t("deskSitting.sittingsTitle")} />
      <PageHeader title={t("deskSitting.sittingsTitle")} lead={t("deskSchedule.sittingsLead")} />
      <Lists lines={lines} />
      <Schedule
        proposals={proposals}
        chosen={(typed?.proposal ?? "").split(" ")}
        business={business}
        takenUp={typed ? (typed.carried ?? "").split(" ") : business.map(({ key }) => key)}
        templates={templates}
        command={command}
      />
    </>
  );
}
