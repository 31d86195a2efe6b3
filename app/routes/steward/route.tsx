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
import { isTooLate, lateStep } from "../ballot/late.ts";
import { emptyStep, firstField, stepOf } from "../ballot/stepOf.ts";
import type { StepShown } from "../ballot/steps.ts";
import { TooLate } from "../ballot/TooLate.tsx";
import { OfElection } from "../elections/OfElection.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { HowCounted } from "../vote/options/HowCounted.tsx";
import { loadSteward } from "./load.ts";
import { Pick } from "./Pick.tsx";
import { ReadAloud } from "./ReadAloud.tsx";

/** The stewards' page of a vote: which seat, its paper, the vote read back, the receipt (MND-4, MND-5). */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return loadSteward(context, params.ballot ?? "", langOfRequest(request), new URL(request.url).searchParams);
}

const shown = (step: StepShown) => data(step, { status: step.refusal ? 422 : 200 });

/** Continue → read back; Change → the paper again; Cast vote → cast with help, then the receipt. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const id = params.ballot ?? "";
  const start = loadSteward(context, id, form.lang, new URL(request.url).searchParams);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  if (!start.steward) return refuseForm(form, refuse("notAllowed"));
  if (start.over) return shown(lateStep(context, start.over, form.fields, refuse("ballotIsClosed", { ballot: id })));
  const one = start.paper?.seats[0];
  if (!one) return refuseForm(form, start.refusal ?? refuse("formBroken"));
  const paper = start.paper;
  if (!paper) return refuseForm(form, refuse("formBroken"));
  const step = stepOf(paper, form.fields);
  const choice = step.chosen[one.seat];
  if (step.step !== "cast" || choice === undefined) return shown(step);
  const answered = await context.perform({ type: "CastWithHelp", ballot: id, seat: one.seat, choice, of: start.of }, form.id);
  if (!answered.ok && isTooLate(answered.refusal)) return shown(lateStep(context, paper, form.fields, answered.refusal));
  if (!answered.ok)
    return shown({ ...emptyStep, marked: step.marked, refusal: { ...answered.refusal, field: firstField(paper, one.seat) } });
  return redirect(href(form.lang, `/steward/${id}?cast=${one.number}&receipt=${String(answered.answer.receipt)}`), 303);
}

/** One call after another: pick the seat, enter the vote, read it back, cast it. */
export default function StewardPage() {
  const { t, lang } = useWords();
  const start = useLoaderData<typeof loader>();
  const sent = useActionData<StepShown>();
  const { id, paper, receipt } = start;
  const kicker = t("ballots.numbered", { vote: ballotNumber(id) });
  const title = t("mandates.castWithHelp");
  const question = paper?.question?.text ?? t("site.withdrawn");
  const page = () => {
    if (!start.steward) return <Notice tone="warn">{t("mandates.notSteward")}</Notice>;
    if (!start.open) return <Notice tone="warn">{t("mandates.voteNotOpen")}</Notice>;
    if (paper)
      return (
        <>
          {paper.options ? <HowCounted paper={paper.options} /> : null}
          {paper.seats.some((one) => one.voted) ? <Notice>{t("mandates.standsForSeat")}</Notice> : null}
          <Choose
            paper={{ ...paper, papers: paper.seats }}
            marked={sent?.marked ?? {}}
            question={question}
            refusal={sent?.refusal ?? null}
          />
          <p>
            <a href={href(lang, `/steward/${id}`)}>{t("mandates.nextCall")}</a>
          </p>
        </>
      );
    return <Pick start={start} />;
  };
  const late = sent?.step === "late" && Object.keys(sent.chosen).length > 0 ? (start.over ?? paper) : null;
  if (late && sent) return <TooLate paper={late} step={sent} helped />;
  if (start.steward && start.open && paper && sent?.step === "check")
    return (
      <>
        <title>{`${t("ballots.checkTitle")} – Tessera`}</title>
        <Check paper={paper} step={sent} question={question}>
          <ReadAloud paper={paper} chosen={sent.chosen} />
        </Check>
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
      {start.steward ? <OfElection election={start.election} /> : null}
      {page()}
    </>
  );
}
