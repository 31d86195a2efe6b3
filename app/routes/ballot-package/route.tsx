import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect, useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "../../forms.ts";
import { href, splitLang } from "../../locales/href.ts";
import { isTooLate } from "../ballot/late.ts";
import { afterCasting } from "../ballot/onePaper.ts";
import { isAllOver, packageLate } from "./late.ts";
import { loadPackage, votable, withReplaced } from "./load.ts";
import { PackagePage } from "./PackagePage.tsx";
import { fieldOf, type PackageStep, packageStep } from "./stepOf.ts";

/** The paper of several questions, for one seat; `?cast` after voting. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const paper = loadPackage(context, params["ballot"] ?? "", splitLang(url.pathname).lang, url.searchParams.get("seat"));
  if (!paper) throw new Response("", { status: 404 });
  return { paper: withReplaced(paper, url.searchParams.get("replaced") ?? ""), cast: url.searchParams.has("cast") };
}

const shown = (step: PackageStep) => data(step, { status: step.refusal ? 422 : 200 });

/** Continue → the check; Change → the paper again; Cast votes → all of them in one act, then the receipts (PKG-5). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const id = params["ballot"] ?? "";
  const askedSeat = new URL(request.url).searchParams.get("seat");
  const paper = loadPackage(context, id, form.lang, askedSeat);
  if (!paper) throw new Response("", { status: 404 });
  if (form.unreadable) return shown({ step: "choose", marked: {}, chosen: {}, refusal: form.unreadable });
  const late = () => shown(packageLate(context, paper, form.fields, askedSeat));
  if (isAllOver(paper)) return late();
  const step = packageStep(paper, form.fields);
  if (step.step !== "cast" || !paper.seat) return shown(step);
  const votes = Object.entries(step.chosen).map(([ballot, choice]) => ({ ballot, choice }));
  const answered = await context.perform({ type: "CastPackage", ballot: id, seat: paper.seat.seat, votes }, form.id);
  if (!answered.ok) {
    if (isTooLate(answered.refusal)) {
      // Made void since the paper was read: the others stay, and the form says which it was.
      const now = loadPackage(context, id, form.lang, askedSeat);
      return now && votable(now).length > 0 && answered.refusal.refused === "ballotIsVoid" ? shown(packageStep(now, form.fields)) : late();
    }
    const about = paper.questions.find((one) => one.id === answered.refusal.field);
    const { refused, values } = answered.refusal;
    return shown({ ...step, step: "choose", refusal: { refused, ...(values && { values }), ...(about && { field: fieldOf(about) }) } });
  }
  const replaced = encodeURIComponent(String(answered.answer.replaced ?? ""));
  return redirect(href(form.lang, afterCasting(paper, replaced)), 303);
}

/** Several questions on one paper: complete without scripts. */
export default function PackageRoute() {
  const { paper, cast } = useLoaderData<typeof loader>();
  return <PackagePage paper={paper} cast={cast} step={useActionData<PackageStep>()} />;
}
