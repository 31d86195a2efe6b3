import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { splitLang } from "../../locales/href.ts";
import { loadOffer } from "./load.ts";
import { OfferPage } from "./OfferPage.tsx";

/** An offer to join two proposals: on the record for every delegate, its text for the two proposers (CMP-3). */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const offer = loadOffer(context, params.composite ?? "", splitLang(new URL(request.url).pathname).lang);
  if (!offer) throw new Response("", { status: 404 });
  return offer;
}

/** Agrees, takes that back, refuses, or withdraws the offer. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const composite = params.composite ?? "";
  const { intent, proposal, hash, reason } = form.fields;
  const { lang } = form;
  const here = `/chamber/joining/${composite}`;
  switch (intent) {
    case "consent":
      return performForm(context, form, { type: "ConsentToComposite", composite, proposal, hash }, ({ answer }) =>
        answer.proposal === undefined ? here : `/chamber/proposals/${answer.proposal}`,
      );
    case "takeBack":
      return performForm(context, form, { type: "WithdrawConsent", composite, proposal }, here);
    case "refuse":
      return performForm(context, form, { type: "RefuseComposite", composite, proposal, reason, lang }, here);
    case "withdraw":
      return performForm(context, form, { type: "WithdrawComposite", composite, reason, lang }, here);
    default:
      return refuseForm(form, form.unreadable ?? refuse("formBroken"));
  }
}

/** Two proposals that may become one, and what each proposer says to it. */
export default function Joining() {
  return <OfferPage offer={useLoaderData<typeof loader>()} />;
}
