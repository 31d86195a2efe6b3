import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { timesTyped } from "../desk-ballot/timesTyped.ts";
import { ElectionList } from "../elections/ElectionList.tsx";
import { electionsShown } from "../elections/shown.ts";
import { langOfRequest } from "../proposals/said.ts";
import { AnnounceForm } from "./AnnounceForm.tsx";
import { sittingsToVoteIn } from "./sittings.ts";

/** The elections, and the sittings at which another could be voted on. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const { viewer } = context;
  return {
    lines: electionsShown(context, lang),
    may: viewer.actor.roles.some((role) => role === "facilitator" || role === "secretariat"),
    sittings: sittingsToVoteIn(context, lang),
    command: context.newCommandId(),
  };
}

/** Announces an election (ELE-1). */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { office, panelEn, panelCy, places, method, opensAt, closesAt, sitting } = form.fields;
  const announced = { office, panelEn, panelCy, places, method, sitting, ...timesTyped({ opensAt, closesAt }) };
  return performForm(
    context,
    form,
    { type: "AnnounceElection", ...announced },
    ({ answer }) => `/desk/elections/${String(answer.election)}`,
  );
}

/** Elections at the desk. */
export default function DeskElections() {
  const { t, lang } = useWords();
  const { lines, may, sittings, command } = useLoaderData<typeof loader>();
  const { titled } = useProblem();
  return (
    <>
      <title>{`${titled(t("elections.title"))} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/desk"), text: t("desk.title") }]} here={t("elections.title")} />
      <PageHeader title={t("elections.title")} lead={t("elections.deskLead")} />
      {lines.length === 0 ? <p className="quiet">{t("elections.emptyTitle")}</p> : <ElectionList lines={lines} base="/desk/elections" />}
      {may ? <AnnounceForm sittings={sittings} command={command} /> : null}
    </>
  );
}
