import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect, useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href, splitLang } from "../../locales/href.ts";
import { Chamber } from "./Chamber.tsx";
import { commandFrom } from "./command.ts";
import { loadChamber } from "./load.ts";

const seatId = /^s-\d{1,6}$/;

/** The chamber's page of one sitting, for the seat in the address or the person's first. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  return loadChamber(context, params.sitting ?? "", splitLang(url.pathname).lang, url.searchParams.get("seat"));
}

/** Everything that can be done here live can be posted as a form as well. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const sitting = params.sitting ?? "";
  const { intent, seat: of = "", note = "", hash = "" } = form.fields;
  if (intent === "note") {
    // A table's note is no command: it stands on no record (GRP-6).
    const saved = await context.saveTableNote(sitting, of, note, hash);
    return saved.ok ? redirect(href(form.lang, `/chamber/${sitting}?seat=${of}#table-note`), 303) : refuseForm(form, saved.refusal);
  }
  const command = commandFrom(sitting, form.fields);
  if (!command && !form.unreadable) return refuseForm(form, refuse("formBroken"));
  const seat = form.fields.seat ?? "";
  return performForm(context, form, command, `/chamber/${sitting}${seatId.test(seat) ? `?seat=${seat}` : ""}`);
}

/** One sitting as a delegate takes part in it. */
export default function ChamberSitting() {
  return <Chamber start={useLoaderData<typeof loader>()} />;
}
