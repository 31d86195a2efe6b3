import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, useActionData, useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { readForm } from "../../forms.ts";
import { splitLang } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { BallotPage } from "../ballot/BallotPage.tsx";
import { choiceField, chosenIn, type StepShown } from "../ballot/steps.ts";
import { practicePaper, withVotes } from "./practicePaper.ts";

/** One's own seats, as on any paper. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const { lang } = splitLang(new URL(request.url).pathname);
  return { paper: practicePaper(context, lang) };
}

/** What the page shows after a form was sent: a step of a real ballot, or the receipts. */
interface Sent extends Omit<StepShown, "step"> {
  readonly step: StepShown["step"] | "cast";
}

/** The steps of a real ballot, carried from form to form: nothing is asked of the door, nothing is kept (REH-7). */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { seats } = practicePaper(context, form.lang);
  const chosen = chosenIn(
    form.fields,
    seats.map(({ seat }) => seat),
  );
  const shown = (step: Sent["step"], refusal: Sent["refusal"] = null) =>
    data<Sent>({ step, chosen, refusal }, { status: refusal ? 422 : 200 });
  if (form.unreadable) return shown("choose", form.unreadable);
  if (form.fields.intent === "change") return shown("choose");
  if (Object.keys(chosen).length === 0) return shown("choose", refuse("ballotChoiceMissing", {}, choiceField(seats[0]?.seat ?? "")));
  return shown(form.fields.intent === "cast" ? "cast" : "check");
}

/** A ballot to try voting on: the real one's page and steps, and nothing behind them. */
export default function PracticeBallotPage() {
  const { t } = useWords();
  const { paper } = useLoaderData<typeof loader>();
  const sent = useActionData<Sent>();
  const asked = { ...paper, question: { text: t("practice.question") } };
  if (!sent) return <BallotPage paper={asked} cast={false} step={undefined} />;
  const { step, chosen, refusal } = sent;
  if (step !== "cast") return <BallotPage paper={asked} cast={false} step={{ step, chosen, refusal }} />;
  return <BallotPage paper={withVotes(asked, chosen)} cast step={undefined} />;
}
