import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readForm } from "../../forms.ts";
import { splitLang } from "../../locales/href.ts";
import { performEdit } from "../amend/act.ts";
import { editedCopy, editStart } from "../amend/edit.ts";
import { RecommendForm } from "./RecommendForm.tsx";

/** A copy of the latest version, in which the secretariat makes editorial changes. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const edit = editStart(context, params["proposal"] ?? "", splitLang(new URL(request.url).pathname).lang);
  if (!edit) throw new Response("", { status: 404 });
  return { edit, secretariat: context.viewer.actor.roles.includes("secretariat"), command: context.newCommandId() };
}

/** Reads the recommendation back, or makes it (AMD-13). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request, { most: 512 * 1024 });
  const proposal = params["proposal"] ?? "";
  const copy = editedCopy(context, form, proposal);
  const command = { type: "RecommendChange", proposal, ...copy, reason: form.fields["reason"], lang: form.lang };
  return performEdit(context, form, proposal, command, () => `/desk/proposals/${proposal}/amendments#editorial`);
}

export default function DeskRecommend() {
  const { edit, secretariat, command } = useLoaderData<typeof loader>();
  return <RecommendForm edit={edit} secretariat={secretariat} command={command} />;
}
