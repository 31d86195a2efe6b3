import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect, useActionData, useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { ButtonLink } from "../../components/Button.tsx";
import { Confirmation } from "../../components/Confirmation.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { readForm, refuseForm } from "../../forms.ts";
import { ballotNumber } from "../../live/names.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Check } from "../ballot/Check.tsx";
import { Choose } from "../ballot/Choose.tsx";
import { choiceField, chosenIn, type StepShown } from "../ballot/steps.ts";
import { langOfRequest } from "../proposals/said.ts";
import { loadSteward } from "./load.ts";
import { Pick } from "./Pick.tsx";
import { ReadAloud } from "./ReadAloud.tsx";

/** The stewards' page of a vote: which seat, its paper, the vote read back, the receipt (MND-4, MND-5). */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return loadSteward(context, params.ballot ?? "", langOfRequest(request), new URL(request.url).searchParams);
}

const shown = (step: StepShown, status = 200) => data(step, { status });

/** Continue → read back; Change → the paper again; Cast vote → cast with help, then the receipt. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const id = params.ballot ?? "";
  const start = loadSteward(context, id, form.lang, new URL(request.url).searchParams);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  if (!start.steward) return refuseForm(form, refuse("notAllowed"));
  const one = start.paper?.seats[0];
  if (!one) return refuseForm(form, start.refusal ?? refuse("formBroken"));
  const chosen = chosenIn(form.fields, [one.seat]);
  const choice = chosen[one.seat];
  if (form.fields.intent === "change") return shown({ step: "choose", chosen, refusal: null });
  if (choice === undefined)
    return shown({ step: "choose", chosen, refusal: refuse("ballotChoiceMissing", {}, choiceField(one.seat)) }, 422);
  if (form.fields.intent !== "cast") return shown({ step: "check", chosen, refusal: null });
  const answered = await context.perform({ type: "CastWithHelp", ballot: id, seat: one.seat, choice, of: start.of }, form.id);
  if (!answered.ok) return shown({ step: "choose", chosen, refusal: { ...answered.refusal, field: choiceField(one.seat) } }, 422);
  return redirect(href(form.lang, `/steward/${id}?cast=${one.number}&receipt=${String(answered.answer.receipt)}`), 303);
}

/** One call after another: pick the seat, enter the vote, read it back, cast it. */
export default function StewardPage() {
  const { t, lang } = useWords();
  const start = useLoaderData<typeof loader>();
  const sent = useActionData<Partial<StepShown>>();
  const { id, paper, receipt } = start;
  const kicker = t("ballots.numbered", { vote: ballotNumber(id) });
  const title = t("mandates.castWithHelp");
  const question = paper?.question?.text ?? t("site.withdrawn");
  const chosen = sent?.chosen ?? {};
  const page = () => {
    if (!start.steward) return <Notice tone="warn">{t("mandates.notSteward")}</Notice>;
    if (!start.open) return <Notice tone="warn">{t("mandates.voteNotOpen")}</Notice>;
    if (paper)
      return (
        <>
          {paper.seats.some((one) => one.voted) ? <Notice>{t("mandates.standsForSeat")}</Notice> : null}
          <Choose paper={{ ...paper, papers: paper.seats }} chosen={chosen} question={question} refusal={sent?.refusal ?? null} />
          <p>
            <a href={href(lang, `/steward/${id}`)}>{t("mandates.nextCall")}</a>
          </p>
        </>
      );
    return <Pick start={start} />;
  };
  if (start.steward && start.open && paper && sent?.step === "check")
    return (
      <>
        <title>{`${t("ballots.checkTitle")} – Tessera`}</title>
        <ReadAloud paper={paper} chosen={chosen} />
        <Check paper={paper} chosen={chosen} question={question} />
      </>
    );
  if (receipt !== null && start.steward)
    return (
      <>
        <title>{`${title} – Tessera`}</title>
        <Confirmation
          title={t("mandates.castHelpTitle", { number: start.castFor })}
          reference={receipt}
          referenceLabel={t("ballots.receipt")}
        >
          <p>{t("mandates.castHelpText")}</p>
        </Confirmation>
        <ButtonLink href={href(lang, `/steward/${id}`)}>{t("mandates.nextCall")}</ButtonLink>
      </>
    );
  return (
    <>
      <title>{`${sent?.refusal || start.refusal ? t("components.errorTitle", { title }) : title} – Tessera`}</title>
      <PageHeader kicker={kicker} title={title} lead={start.steward ? t("mandates.helpLead") : undefined} />
      {page()}
    </>
  );
}
