import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { splitLang } from "../../locales/href.ts";
import { amendmentIdIn, chamberAmendmentPath } from "../amendments/paths.ts";
import { loadAmendmentWork } from "./load.ts";
import { Overview } from "./Overview.tsx";
import { Accept, Refuse, Withdraw } from "./Steps.tsx";

/** What can be done about the amendment, or one step of it. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const id = amendmentIdIn(params["proposal"], params["amendment"]);
  const work = id === null ? null : loadAmendmentWork(context, id, splitLang(url.pathname).lang, url.searchParams.get("step"));
  if (!work) throw new Response("", { status: 404 });
  return { work };
}

/** Sponsors, leaves, withdraws, accepts or refuses. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const amendment = amendmentIdIn(params["proposal"], params["amendment"]) ?? "";
  const here = chamberAmendmentPath(amendment);
  const { intent, seat, reason } = form.fields;
  const { lang } = form;
  const editorial = context.assembly.amendment(amendment)?.kind === "editorial";
  switch (intent) {
    case "sponsor":
      return performForm(context, form, { type: "SponsorAmendment", amendment, seat }, here);
    case "unsponsor":
      return performForm(context, form, { type: "WithdrawAmendmentSponsor", amendment, seat }, here);
    case "withdraw":
      return performForm(context, form, { type: "WithdrawAmendment", amendment, reason, lang }, here);
    case "accept":
      return performForm(context, form, { type: editorial ? "AcceptRecommendation" : "AcceptFriendly", amendment }, here);
    case "refuse":
      return performForm(context, form, { type: "RefuseRecommendation", amendment, reason, lang }, here);
    default:
      return refuseForm(form, form.unreadable ?? refuse("formBroken"));
  }
}

export default function ChamberAmendment() {
  const { work } = useLoaderData<typeof loader>();
  switch (work.step) {
    case "accept":
      return <Accept work={work} />;
    case "refuse":
      return <Refuse work={work} />;
    case "withdraw":
      return <Withdraw work={work} />;
    case null:
      return <Overview work={work} />;
  }
}
