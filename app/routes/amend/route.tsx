import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readForm } from "../../forms.ts";
import { splitLang } from "../../locales/href.ts";
import { amendmentIdIn, chamberAmendmentPath } from "../amendments/paths.ts";
import { AmendForm } from "./AmendForm.tsx";
import { performEdit } from "./act.ts";
import { editedCopy } from "./edit.ts";
import { loadAmend } from "./load.ts";

/** A copy of the latest version to be edited; `?mend=3` writes amendment 3 anew. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const start = loadAmend(context, params["proposal"] ?? "", splitLang(url.pathname).lang, url.searchParams.get("mend"));
  if (!start) throw new Response("", { status: 404 });
  return { start };
}

/** Reads the amendment back, or makes it (AMD-1 to AMD-4); with `?mend` writes it anew (AMD-9). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request, { most: 512 * 1024 });
  const proposal = params["proposal"] ?? "";
  const mend = new URL(request.url).searchParams.get("mend");
  const copy = editedCopy(context, form, proposal);
  const { seat, reason, lateReason } = form.fields;
  const amendment = mend === null ? null : amendmentIdIn(proposal, mend);
  const command =
    amendment === null
      ? { type: "MakeAmendment", proposal, seat, ...copy, reason, lateReason, lang: form.lang }
      : { type: "MendAmendment", amendment, ...copy };
  return performEdit(context, form, proposal, command, (done) => chamberAmendmentPath(amendment ?? String(done.answer["amendment"])));
}

export default function Amend() {
  const { start } = useLoaderData<typeof loader>();
  return <AmendForm start={start} />;
}
