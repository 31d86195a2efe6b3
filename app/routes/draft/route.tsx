import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { data, useLoaderData } from "@remix-run/react";
import { textToFields } from "../../../shared/proposals/form.ts";
import { performForm, readForm } from "../../forms.ts";
import { splitLang } from "../../locales/href.ts";
import styles from "../../styles/comments.css?url";
import { Confirm } from "./Confirm.tsx";
import { afterComment, commentAsked } from "./commented.ts";
import { Edit } from "./Edit.tsx";
import { loadDraft, openedDraft, textOfDraft } from "./load.ts";
import { performText, textOf } from "./sent.ts";
import { Uncomment } from "./Uncomment.tsx";

/** Comments look alike here only: no other page pays for their styles. */
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** One draft: writing it, or one of the steps that are read back first. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  return loadDraft(context, params.draft ?? "", splitLang(url.pathname).lang, url.searchParams);
}

/** Saves, saves and goes on, opens for sponsors, makes a version, or throws away. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request, { most: 4 * 1024 * 1024 });
  const id = params.draft ?? "";
  const here = `/drafts/${id}`;
  const { intent, seat, state, reason, base } = form.fields;
  const draft = openedDraft(context, id);
  switch (intent) {
    case "open":
      return performForm(
        context,
        form,
        { type: "OpenForSponsors", draft: id, seat, state },
        (done) => `/chamber/proposals/${done.answer.proposal}`,
      );
    case "version":
      return performForm(
        context,
        form,
        { type: "MakeVersion", proposal: draft?.proposal ?? "", draft: id, state, reason, lang: form.lang },
        (done) => `/chamber/proposals/${done.answer.proposal}`,
      );
    case "takeOver":
      return performForm(context, form, { type: "TakeOverVersion", proposal: draft?.proposal ?? "" }, here);
    case "comment":
    case "reply":
    case "resolve":
    case "reopen":
    case "uncomment":
      return performForm(
        { perform: (asked, key) => context.comment(id, asked, key) },
        form,
        commentAsked(form),
        afterComment(here, intent),
      );
    case "delete":
      return performForm(context, form, { type: "DeleteDraft", draft: id }, "/drafts");
    default: {
      const known = draft ? { draft: id, ...(base ? { base } : {}) } : {};
      const next = intent === "saveAndGoOn" ? (draft?.proposal ? "step=version" : "step=open") : "saved";
      const answer = await performText(
        context,
        form,
        { type: "SaveDraft", ...known, text: textOf(form, textOfDraft(draft, form.lang)) },
        (done) => `/drafts/${done.answer.draft}?${next}`,
      );
      if (answer instanceof Response || answer.data.refusal.refused !== "draftMoved") return answer;
      // DRA-9: both texts are shown, and saving again is saving over this one.
      const now = openedDraft(context, id);
      return data({ ...answer.data, moved: { fields: textToFields(textOfDraft(now, form.lang)), base: now?.hash ?? "" } }, { status: 422 });
    }
  }
}

/** A draft of a proposal, before anybody else sees it; and the text in which its next version is written. */
export default function Draft() {
  const draft = useLoaderData<typeof loader>();
  if (draft.step === "edit") return <Edit draft={draft} />;
  if (draft.step !== "uncomment") return <Confirm draft={draft} step={draft.step} />;
  return draft.uncomment ? <Uncomment draft={draft} comment={draft.uncomment} /> : <Edit draft={draft} />;
}
