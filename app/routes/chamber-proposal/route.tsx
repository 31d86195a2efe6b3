import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { splitLang } from "../../locales/href.ts";
import { Languages } from "./Languages.tsx";
import { loadWorkshop } from "./load.ts";
import { Overview } from "./Overview.tsx";
import { AnswerCheck, Lodge, Withdraw } from "./Steps.tsx";

/** What can be done with the proposal, or one step of it. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const workshop = loadWorkshop(context, params.proposal ?? "", splitLang(url.pathname).lang, url.searchParams.get("step"));
  if (!workshop) throw new Response("", { status: 404 });
  return workshop;
}

/** Asks for what the form's intent says. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  // Six long answers, in letters that a form writes with six or nine characters each.
  const form = await readForm(request, { most: 512 * 1024 });
  const proposal = params.proposal ?? "";
  const { intent, seat, reason } = form.fields;
  const { lang } = form;
  const version = context.assembly.proposal(proposal)?.versions.length ?? 1;
  const here = `/chamber/proposals/${proposal}`;
  switch (intent) {
    case "sponsor":
      return performForm(context, form, { type: "Sponsor", proposal, seat }, here);
    case "unsponsor":
      return performForm(context, form, { type: "WithdrawSponsor", proposal, seat }, here);
    case "check": {
      const answers = Array.from({ length: 6 }, (_, i) => form.fields[`answers.${i}`] ?? "");
      return performForm(
        context,
        form,
        { type: "AnswerCheck", proposal, version: form.fields.version ? Number(form.fields.version) : version, answers, lang },
        here,
      );
    }
    case "languages":
      if (!form.lists.languages) return refuseForm(form, refuse("languageNotChosen", {}, "languages"));
      return performForm(
        context,
        form,
        {
          ...{ type: "ConfirmLanguages", proposal, version: Number(form.fields.version) },
          ...{ languages: form.lists.languages, unchanged: form.lists.unchanged ?? [] },
        },
        here,
      );
    case "mark":
      return performForm(
        context,
        form,
        { type: "MarkCheck", proposal, version: Number(form.fields.version), seat, mark: form.fields.mark, reason, lang },
        `${here}#mark`,
      );
    case "together":
      return performForm(context, form, { type: "WriteNextVersion", proposal }, (done) => `/drafts/${done.answer.draft}`);
    case "join":
      return performForm(
        context,
        form,
        { type: "ProposeComposite", proposal, other: form.fields.other },
        (done) => `/chamber/joining/${done.answer.composite}`,
      );
    case "lodge":
      return performForm(context, form, { type: "Lodge", proposal }, here);
    case "withdraw":
      return performForm(context, form, { type: "WithdrawProposal", proposal, reason, lang }, here);
    default:
      return refuseForm(form, form.unreadable ?? refuse("formBroken"));
  }
}

/** A public proposal as a delegate can work on it. */
export default function ChamberProposal() {
  const workshop = useLoaderData<typeof loader>();
  switch (workshop.step) {
    case "check":
      return <AnswerCheck workshop={workshop} />;
    case "languages":
      return <Languages workshop={workshop} />;
    case "lodge":
      return <Lodge workshop={workshop} />;
    case "withdraw":
      return <Withdraw workshop={workshop} />;
    case null:
      return <Overview workshop={workshop} />;
  }
}
