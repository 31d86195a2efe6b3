import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { performReadBack } from "../desk/readBack.ts";
import { langOfRequest } from "../proposals/said.ts";
import { commandFrom, readBackIntents } from "./commands.ts";
import { answeredInMinutes } from "./inMinutes.ts";
import { loadDesk } from "./load.ts";
import { AddItemStep, AdjournStep, AskAboutWhat, CloseStep, OpenStep, PublishStep, ReferStep, VoteStep } from "./partsOnDemand.ts";
import { Room } from "./Room.tsx";

/** The control room of a sitting, or the page of one step (`?do=close`). */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  return loadDesk(context, params.sitting ?? "", langOfRequest(request), new URL(request.url).searchParams);
}

/** Every form of the control room: the same commands as over the live connection. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const sitting = params.sitting ?? "";
  const asked = commandFrom(sitting, form.fields);
  if (!asked) return refuseForm(form, refuse("formBroken"));
  const { intent, command } = asked;
  const here = `/desk/sittings/${sitting}`;
  if (readBackIntents.includes(intent)) return performReadBack(context, form, command, here);
  if (intent === "prepareBallot") {
    const perform: typeof context.perform = async (asking, id) => answeredInMinutes(await context.perform(asking, id));
    return performForm({ perform }, form, command, ({ answer }) => `/desk/ballots/${String(answer.ballot)}`);
  }
  return performForm(context, form, command, here);
}

/** One sitting at the desk. */
export default function DeskSittingPage() {
  const start = useLoaderData<typeof loader>();
  const { step } = start;
  switch (step?.name) {
    case "publish":
      return <PublishStep start={start} />;
    case "open":
      return <OpenStep start={start} />;
    case "adjourn":
      return <AdjournStep start={start} />;
    case "close":
      return <CloseStep start={start} />;
    case "refer":
      return <ReferStep start={start} />;
    case "item":
      return <AddItemStep start={start} />;
    case "vote":
      if (!step.vote) return null;
      return step.vote.why === null ? <AskAboutWhat start={start} vote={step.vote} /> : <VoteStep start={start} vote={step.vote} />;
    case undefined:
      return <Room start={start} />;
  }
}
