import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { provisionalUntil, recountNeedsOf } from "../../../shared/ballots/provisional.ts";
import { registerIndex } from "../../../shared/ballots/register.ts";
import { seatsOfPerson } from "../../../shared/roll/questions.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Select } from "../../components/Select.tsx";
import { performForm, readForm } from "../../forms.ts";
import { formatDay } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Hidden } from "../desk/Hidden.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { questionOf } from "../votes/lines.ts";

/** Asking for a recount (BAL-44): until when, how many have asked, and whether the reader is one of them. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const { assembly, viewer } = context;
  const ballot = assembly.ballot(params.ballot ?? "");
  if (!ballot) throw new Response("", { status: 404 });
  const requests = ballot.phase === "declared" ? (ballot.recountRequests ?? []) : [];
  const register = ballot.phase === "declared" ? ballot.register : [];
  return {
    id: ballot.id,
    question: questionOf(context, ballot, langOfRequest(request)),
    until: provisionalUntil(ballot, context.now()),
    asked: requests.length,
    needed: recountNeedsOf(ballot.phase === "declared" ? ballot : {}).delegates,
    mine: requests.some(({ person }) => person === viewer.actor.id),
    seats: seatsOfPerson(assembly.roll, viewer.actor.id).flatMap(({ id, number }) =>
      registerIndex(register, id) < 0 ? [] : [{ id, number }],
    ),
    command: context.newCommandId(),
  };
}

/** Asks. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const ballot = params.ballot ?? "";
  return performForm(context, form, { type: "RequestRecount", ballot, seat: form.fields.seat }, `/ballots/${ballot}/recount`);
}

/** A delegate's page for asking that the votes be counted again. */
export default function RecountPage() {
  const { t, lang } = useWords();
  const { id, question, until, asked, needed, mine, seats, command } = useLoaderData<typeof loader>();
  const labels = { seat: t("votesRunning.recountSeat") };
  const { errors, field, titled } = useProblem(labels);
  const vote = id.replace("-", "/");
  const title = t("votesRunning.recountAsk");
  return (
    <>
      <title>{`${titled(title)} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, `/votes/${vote}`), text: t("votes.numbered", { vote }) }]} here={title} />
      <PageHeader kicker={t("votes.numbered", { vote })} title={title} lead={<span lang={question?.lang}>{question?.text}</span>} />
      <ErrorSummary errors={errors} />
      <p>{t("votesRunning.recountHow", { count: needed })}</p>
      <p>{t("votesRunning.recountAsked", { count: asked, needed })}</p>
      {mine ? <Notice tone="good">{t("votesRunning.recountMine")}</Notice> : null}
      {until === null ? (
        <Notice>{t("votesRunning.recountOver")}</Notice>
      ) : (
        <>
          <p>{t("votesRunning.provisionalUntil", { day: formatDay(until - 1, lang) })}</p>
          {mine ? null : seats.length === 0 ? (
            <Notice>{t("votePages.recountNoSeat")}</Notice>
          ) : (
            <form method="post" className="form" noValidate>
              <Hidden name="command" value={command} />
              {seats.length === 1 ? (
                <Hidden name="seat" value={seats[0]?.id ?? ""} />
              ) : (
                <Select {...field("seat")} options={seats.map((one) => ({ value: one.id, text: String(one.number) }))} width="short" />
              )}
              <Button>{title}</Button>
            </form>
          )}
        </>
      )}
      <p>
        <a href={href(lang, `/votes/${vote}`)}>{t("votesRunning.toVote")}</a>
      </p>
    </>
  );
}
