import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { textToFields } from "../../../shared/proposals/form.ts";
import { emptyProposalText, missingIn, type ProposalText, parseProposal } from "../../../shared/proposals/text.ts";
import type { TesseraContext } from "../../context.ts";
import { performForm, readForm } from "../../forms.ts";
import { splitLang } from "../../locales/href.ts";
import { mySeats } from "../chamber-sitting/load.ts";
import { Confirm } from "./Confirm.tsx";
import { Edit } from "./Edit.tsx";
import { performText, textOf } from "./sent.ts";

/** The draft as it was saved; a new one is empty; 404 for one that is not this person's. */
function savedDraft(context: TesseraContext, id: string, lang: "en" | "cy"): { readonly text: ProposalText; readonly at: number | null } {
  if (id === "new") return { text: { ...emptyProposalText, language: lang }, at: null };
  const draft = context.draft(id);
  const text = draft && parseProposal(draft.text);
  if (!draft || !text) throw new Response("", { status: 404 });
  return { text, at: draft.at };
}

const steps = ["edit", "open", "delete"] as const;

/** One draft: writing it, or one of the two steps that are read back first. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const { lang } = splitLang(url.pathname);
  const id = params.draft ?? "";
  const { text, at } = savedDraft(context, id, lang);
  const asked = steps.find((step) => step === url.searchParams.get("step"));
  return {
    id,
    at,
    step: id === "new" ? "edit" : (asked ?? "edit"),
    saved: url.searchParams.has("saved"),
    fields: textToFields(text),
    case: text.case,
    clauses: text.clauses,
    language: text.language,
    title: text.title[lang] || text.title.en || text.title.cy,
    summary: text.summary[lang] || text.summary.en || text.summary.cy,
    missing: missingIn(text),
    otherLanguageMissing: (["title", "question", "summary"] as const).some((part) => text[part].en === "" || text[part].cy === ""),
    seats: mySeats(context, lang, "/chamber"),
    command: context.newCommandId(),
  };
}

/** Saves, saves and goes on to opening, opens for sponsors, or throws away. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request, { most: 512 * 1024 });
  const id = params.draft ?? "";
  const known = id === "new" ? {} : { draft: id };
  switch (form.fields.intent) {
    case "open":
      return performForm(
        context,
        form,
        { type: "OpenForSponsors", draft: id, seat: form.fields.seat },
        (done) => `/chamber/proposals/${done.answer.proposal}`,
      );
    case "delete":
      return performForm(context, form, { type: "DeleteDraft", draft: id }, "/drafts");
    default: {
      const { text } = savedDraft(context, id, form.lang);
      const next = form.fields.intent === "saveAndOpen" ? "step=open" : "saved";
      return performText(
        context,
        form,
        { type: "SaveDraft", ...known, text: textOf(form, text) },
        (done) => `/drafts/${done.answer.draft}?${next}`,
      );
    }
  }
}

/** A draft of a proposal, before anybody else sees it. */
export default function Draft() {
  const draft = useLoaderData<typeof loader>();
  return draft.step === "edit" ? <Edit draft={draft} /> : <Confirm draft={draft} step={draft.step} />;
}
