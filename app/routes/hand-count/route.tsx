import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countersNeeded, isByHand, isCounter } from "../../../shared/ballots/byHand.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { TextField } from "../../components/TextField.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { ballotNumber } from "../../live/names.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { langOfRequest } from "../proposals/said.ts";
import { questionOf } from "../votes/lines.ts";

/** The counters' page of a hall count: each enters what they counted themselves, and sees nothing of the other's (HND-3). */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const ballot = context.assembly.ballot(params.ballot ?? "");
  if (!ballot || !isByHand(ballot)) throw new Response("", { status: 404 });
  const person = context.viewer.actor.id;
  const sealedBy = ballot.phase === "open" ? ballot.handSealed?.by : undefined;
  return {
    ...{ id: ballot.id, phase: ballot.phase, counter: isCounter(ballot, person) },
    question: questionOf(context, ballot, langOfRequest(request)),
    enough: (ballot.counters ?? []).length >= countersNeeded,
    own: sealedBy === person,
    other: sealedBy !== undefined && sealedBy !== person,
    differ: ballot.phase === "open" && sealedBy === undefined && ballot.handDiffered !== undefined,
    desk: context.viewer.actor.roles.some((role) => role === "facilitator" || role === "secretariat"),
    command: context.newCommandId(),
  };
}

/** Enters a count; the second that is the same closes the vote. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const ballot = params.ballot ?? "";
  const { for: inFavour, against, abstain } = form.fields;
  return performForm(context, form, { type: "EnterHandCount", ballot, for: inFavour, against, abstain }, `/hand-count/${ballot}`);
}

/** Three figures, by heads. */
function Figures({ command }: { readonly command: string }) {
  const { t } = useWords();
  const labels = { for: t("handCount.handsFor"), against: t("handCount.handsAgainst"), abstain: t("handCount.handsAbstain") };
  const { errors, field } = useDeskForm(labels, "count");
  const figure = { inputMode: "numeric", width: "short", autoComplete: "off" } as const;
  return (
    <form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      <Hidden name="command" value={command} />
      <TextField {...field("for")} {...figure} />
      <TextField {...field("against")} {...figure} />
      <TextField {...field("abstain")} {...figure} />
      <Button name="intent" value="count" size="large">
        {t("handCount.send")}
      </Button>
    </form>
  );
}

export default function HandCount() {
  const { t, lang } = useWords();
  const { id, phase, question, counter, enough, own, other, differ, desk, command } = useLoaderData<typeof loader>();
  const { titled } = useProblem();
  const name = t("desk.voteNumbered", { vote: ballotNumber(id) });
  const page = () => {
    if (!counter) return <Notice tone="warn">{t("handCount.notCounter")}</Notice>;
    if (phase === "closed") return <Notice tone="good">{t("handCount.agreed")}</Notice>;
    if (phase === "voided" || phase === "declared") return <Notice tone="warn">{t("handCount.over")}</Notice>;
    if (phase === "prepared") return <Notice tone="warn">{t("handCount.notOpen")}</Notice>;
    if (!enough) return <Notice tone="warn">{t("handCount.countersMissing")}</Notice>;
    return (
      <>
        {own ? (
          <Notice tone="good" title={t("handCount.sealed")}>
            <p>{t("handCount.sealedText")}</p>
            <p>{t("handCount.enteredBefore")}</p>
          </Notice>
        ) : null}
        {differ ? <Notice tone="warn">{t("handCount.differ")}</Notice> : null}
        {other ? <Notice>{t("handCount.firstIn")}</Notice> : null}
        <p>{t("handCount.enterLead")}</p>
        <Figures command={command} />
      </>
    );
  };
  return (
    <>
      <title>{`${titled(name)} – Tessera`}</title>
      <PageHeader kicker={name} title={question?.text ?? t("site.withdrawn")} lang={question?.lang} />
      {page()}
      {desk ? (
        <p>
          <a href={href(lang, `/desk/ballots/${id}`)}>{t("votePages.deskPageOf", { vote: ballotNumber(id) })}</a>
        </p>
      ) : null}
    </>
  );
}
