import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect, useActionData, useLoaderData } from "@remix-run/react";
import { isOver } from "../../../shared/ballots/stewards.ts";
import { refuse } from "../../../shared/journal.ts";
import type { TesseraContext } from "../../context.ts";
import { readForm } from "../../forms.ts";
import { href, type Lang, splitLang } from "../../locales/href.ts";
import { BallotPage } from "./BallotPage.tsx";
import { isTooLate, lateStep } from "./late.ts";
import { loadPaper } from "./load.ts";
import { afterCasting, onePaper } from "./onePaper.ts";
import { practicePaper } from "./practicePaper.ts";
import { emptyStep, firstField, stepOf } from "./stepOf.ts";
import type { StepShown } from "./steps.ts";

/** The paper of a ballot, or one to try voting on: the same page and steps, and nothing behind them (REH-7). One seat at a time (MND-1). */
const paperOf = (context: TesseraContext, id: string, lang: Lang, url: URL) => {
  const paper = practicePaper(context, id, lang) ?? loadPaper(context, id, lang);
  return paper && onePaper(paper, url.searchParams);
};

/** The paper; `?cast` after voting. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const paper = paperOf(context, params.ballot ?? "", splitLang(url.pathname).lang, url);
  if (!paper) throw new Response("", { status: 404 });
  return { paper, cast: url.searchParams.has("cast") };
}

const shown = (step: StepShown) => data(step, { status: step.refusal ? 422 : 200 });

/** Continue → the check; Change → the paper again; Cast vote → each seat's vote, then the receipts. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const id = params.ballot ?? "";
  const paper = paperOf(context, id, form.lang, new URL(request.url));
  if (!paper) throw new Response("", { status: 404 });
  if (form.unreadable) return shown({ ...emptyStep, refusal: form.unreadable });
  if (isOver(paper)) return shown(lateStep(context, paper, form.fields, refuse("ballotIsClosed", { ballot: id })));
  const step = stepOf(paper, form.fields);
  if (step.step !== "cast" || paper.practice) return shown(step);
  let replaced = "";
  for (const [seat, choice] of Object.entries(step.chosen)) {
    // PRX-5: a proxy is cast by an act of its own.
    const type = paper.seats.some((one) => one.seat === seat && one.by !== undefined) ? "CastProxyVote" : "CastVote";
    const answered = await context.perform({ type, ballot: id, seat, choice }, `${form.id}-${seat}`);
    if (!answered.ok && isTooLate(answered.refusal)) return shown(lateStep(context, paper, form.fields, answered.refusal));
    if (!answered.ok) return shown({ ...emptyStep, marked: step.marked, refusal: { ...answered.refusal, field: firstField(paper, seat) } });
    replaced = String(answered.answer.replaced ?? "");
  }
  return redirect(href(form.lang, afterCasting(paper, replaced)), 303);
}

/** A ballot paper: complete without scripts. */
export default function Ballot() {
  const { paper, cast } = useLoaderData<typeof loader>();
  return <BallotPage paper={paper} cast={cast} step={useActionData<StepShown>()} />;
}
