import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Listing } from "../../components/Listing.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Tag } from "../../components/Tag.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { timesTyped } from "../desk-ballot/timesTyped.ts";
import { optionFields } from "../desk-sitting/optionFields.ts";
import { ballotTags } from "../desk-sitting/Votes.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { questionOf } from "../votes/lines.ts";
import { PrepareOutside } from "./PrepareOutside.tsx";

/** The votes outside sittings, newest first. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const { assembly } = context;
  const lang = langOfRequest(request);
  const ballots = assembly
    .ids("ballot")
    .toReversed()
    .flatMap((id) => assembly.ballot(id) ?? [])
    .filter(({ sitting }) => sitting === null);
  return {
    lines: ballots.map((ballot) => ({ id: ballot.id, phase: ballot.phase, question: questionOf(context, ballot, lang) })),
    ordered: assembly.founding?.orders.ballots.majority ?? null,
    command: context.newCommandId(),
  };
}

/** Prepares a vote that lasts for days and goes to its page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { questionEn, questionCy, majority, opensAt, closesAt } = form.fields;
  const question = { questionEn, questionCy, majority, visibility: "roll-call", sitting: null, round: null, proposal: null, version: null };
  const options = Object.fromEntries(optionFields.map((name) => [name, form.fields[name]]));
  const command = { type: "PrepareBallot", ...question, ...options, lengthSeconds: 86_400, ...timesTyped({ opensAt, closesAt }) };
  return performForm(context, form, command, ({ answer }) => `/desk/ballots/${String(answer.ballot)}`);
}

/** Votes that last for days, at the desk. */
export default function DeskBallotsPage() {
  const { t, lang } = useWords();
  const { lines, ordered, command } = useLoaderData<typeof loader>();
  const { titled } = useProblem();
  return (
    <>
      <title>{`${titled(t("votesRunning.outsideTitle"))} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/desk"), text: t("desk.title") }]} here={t("votesRunning.outsideTitle")} />
      <PageHeader title={t("votesRunning.outsideTitle")} lead={t("votesRunning.outsideLead")} />
      {lines.length === 0 ? (
        <p className="quiet">{t("votesRunning.outsideNone")}</p>
      ) : (
        <Listing
          items={lines.map(({ id, phase, question }) => {
            const [tag, tone] = ballotTags[phase];
            return {
              key: id,
              href: href(lang, `/desk/ballots/${id}`),
              title: question?.text ?? t("site.withdrawn"),
              lang: question?.lang,
              kicker: t("desk.voteNumbered", { vote: id.replace("-", "/") }),
              tag: <Tag tone={tone}>{t(tag)}</Tag>,
            };
          })}
        />
      )}
      <PrepareOutside ordered={ordered} command={command} />
    </>
  );
}
