import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useSentForm } from "../desk/useSentForm.ts";
import { OfElection } from "../elections/OfElection.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { VoteTag } from "../votes/VoteTag.tsx";
import { loadShare } from "./load.ts";
import { OwnSeats, useNoteForm } from "./OwnSeats.tsx";
import { Report } from "./Report.tsx";
import { Summary } from "./Summary.tsx";

/** What a delegate shares with the group about one vote (SHR-4). */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const page = loadShare(context, params.ballot ?? "", langOfRequest(request));
  if (!page) throw new Response("", { status: 404 });
  return page;
}

/** Notes what the group asks, or why a seat voted as it did (SHR-1). */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const ballot = params.ballot ?? "";
  const asked = /^(steer|why)-(s-\d{1,6})$/.exec(form.fields.intent ?? "");
  if (!asked) return refuseForm(form, refuse("formBroken"));
  const [, about, seat = ""] = asked;
  const command = { type: about === "why" ? "WriteWhy" : "WriteSteer", ballot, seat, text: form.fields.text ?? "", lang: form.lang };
  return performForm(context, form, command, `/ballots/${ballot}/share#${seat}`);
}

/** A plain page for paper and mail: the summary while one can vote, the report once the result is declared. */
export default function BallotShare() {
  const { t, lang } = useWords();
  const page = useLoaderData<typeof loader>();
  const { errors, titled } = useSentForm(useNoteForm());
  const vote = page.id.replace("-", "/");
  const title = t(page.result ? "sharing.reportTitle" : "sharing.title");
  return (
    <>
      <title>{`${titled(title)} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, `/votes/${vote}`), text: t("votes.numbered", { vote }) }]} here={title} />
      <PageHeader
        kicker={`${t("votes.numbered", { vote })} · ${title}`}
        title={page.question?.text ?? t("site.withdrawn")}
        lang={page.question?.lang}
        tag={<VoteTag standing={page.standing} />}
      />
      <ErrorSummary errors={errors} />
      {page.groups.length === 0 ? <Notice tone="warn">{t("ballots.noSeatOnRegister")}</Notice> : null}
      <OfElection election={page.election} />
      {page.result ? <Report page={page} vote={page.result} /> : <Summary page={page} />}
      {page.groups.map((group) => (
        <OwnSeats key={group.id} page={page} group={group} />
      ))}
    </>
  );
}
