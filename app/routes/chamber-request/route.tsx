import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { asksFor, isPrecedent } from "../../../shared/requests/questions.ts";
import { emptyRequest } from "../../../shared/requests/text.ts";
import { readForm, refuseForm } from "../../forms.ts";
import { splitLang } from "../../locales/href.ts";
import { mySeats } from "../chamber-sitting/load.ts";
import { performReadBack, withTicked } from "../desk/readBack.ts";
import { allRequests, requestLine, requestText } from "../requests/shown.ts";
import { RequestForm } from "./RequestForm.tsx";
import { textSent } from "./sent.ts";

/** The form of a new request (`/chamber/requests/new`), or of one that waits for its ruling. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang } = splitLang(new URL(request.url).pathname);
  const { assembly, viewer } = context;
  const known = params.request === "new" ? null : assembly.request(params.request ?? "");
  if (known === undefined) throw new Response("", { status: 404 });
  const precedents = allRequests(context).filter((one) => isPrecedent(one) && one.id !== known?.id);
  return {
    id: known?.id ?? null,
    mine: known === null || asksFor(known, viewer.actor.id, assembly.roll),
    waits: known === null || known.stage === "waiting",
    text: (known && requestText(context, known)) ?? { ...emptyRequest, language: lang },
    seats: mySeats(context, lang, "/chamber"),
    precedents: precedents.map((one) => requestLine(context, one, lang)),
    command: context.newCommandId(),
  };
}

/** Lodges or writes anew, after it was read back; or withdraws. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { lang } = form;
  const { intent, seat, reason = "" } = form.fields;
  const number = params.request ?? "";
  const to = (id: string): string => `/precedents/${id}`;
  const readBack = async (command: object, then: Parameters<typeof performReadBack>[3]) =>
    withTicked(form, await performReadBack(context, form, command, then));
  switch (intent) {
    case "lodge":
      return readBack({ type: "LodgeRequest", seat, text: textSent(form) }, ({ answer }) => to(String(answer.request)));
    case "mend":
      return readBack({ type: "MendRequest", request: number, text: textSent(form), reason, lang }, to(number));
    case "withdraw":
      return readBack({ type: "WithdrawRequest", request: number, reason, lang }, to(number));
    default:
      return refuseForm(form, refuse("formBroken"));
  }
}

/** Asking for a rule to be suspended, on one plain form. */
export default function ChamberRequest() {
  return <RequestForm work={useLoaderData<typeof loader>()} />;
}
