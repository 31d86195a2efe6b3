import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { whyNotOnOnePaper } from "../../../shared/ballots/package/prepare.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button } from "../../components/Button.tsx";
import { Checkboxes } from "../../components/Checkboxes.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Act } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { questionOf } from "../votes/lines.ts";
import { onOnePaper } from "../votes/onePaper.ts";
import { QuestionsOnPaper } from "../votes/QuestionsOnPaper.tsx";

/** A ballot's paper at the desk: the questions on it, or the prepared ballots that could be put on one with it. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const { assembly } = context;
  const ballot = assembly.ballot(params["ballot"] ?? "");
  if (!ballot) throw new Response("", { status: 404 });
  const lang = langOfRequest(request);
  const others = assembly
    .ids("ballot")
    .flatMap((id) => assembly.ballot(id) ?? [])
    .filter((one) => one.id !== ballot.id && one.phase === "prepared" && !one.package)
    .filter((one) => whyNotOnOnePaper(one, ballot, [ballot, one], assembly) === null);
  const itself = whyNotOnOnePaper(ballot, ballot, [ballot], assembly);
  return {
    id: ballot.id,
    phase: ballot.phase,
    question: questionOf(context, ballot, lang),
    questions: onOnePaper(context, ballot, lang),
    others: itself ? [] : others.map((one) => ({ id: one.id, question: questionOf(context, one, lang) })),
    command: context.newCommandId(),
  };
}

/** Puts ballots on one paper, or takes the paper apart (PKG-1). */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const ballot = params["ballot"] ?? "";
  const here = `/desk/ballots/${ballot}/package`;
  if (form.fields["intent"] === "apart") return performForm(context, form, { type: "TakePackageApart", ballot }, here);
  // In the order of their numbers, which is the order in which they were prepared.
  const ballots = [ballot, ...(form.lists["ballots"] ?? [])].toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));
  return performForm(context, form, { type: "PreparePackage", ballots }, here);
}

export default function DeskPackagePage() {
  const { t, lang } = useWords();
  const { id, phase, question, questions, others, command } = useLoaderData<typeof loader>();
  const { errors, errorOf, titled } = useProblem({ ballots: t("packages.deskChoose") });
  const vote = id.replace("-", "/");
  return (
    <>
      <title>{`${titled(t("packages.title"))} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, `/desk/ballots/${id}`), text: vote }]} here={t("packages.title")} />
      <ErrorSummary errors={errors} />
      <PageHeader kicker={t("desk.voteNumbered", { vote })} title={t("packages.title")} lead={t("packages.deskLead")} />
      {questions ? (
        <>
          <QuestionsOnPaper questions={questions} pathOf={(one) => `/desk/ballots/${one}`} />
          <p className="quiet">{t("packages.deskTogether")}</p>
          {phase === "prepared" ? (
            <Act command={command} intent="apart">
              {t("packages.deskTakeApart")}
            </Act>
          ) : null}
        </>
      ) : (
        <>
          <p lang={question?.lang}>
            <strong>{question?.text ?? t("site.withdrawn")}</strong>
          </p>
          {others.length === 0 ? (
            <p>{t("packages.deskNone")}</p>
          ) : (
            <form method="post" className="form" noValidate>
              <Hidden name="command" value={command} />
              <Checkboxes
                name="ballots"
                legend={t("packages.deskChoose")}
                hint={t("packages.deskChooseHint")}
                error={errorOf("ballots")}
                options={others.map((one) => ({
                  value: one.id,
                  text: <span lang={one.question?.lang}>{one.question?.text ?? t("site.withdrawn")}</span>,
                }))}
              />
              <Button name="intent" value="prepare">
                {t("packages.deskPrepare")}
              </Button>
            </form>
          )}
        </>
      )}
    </>
  );
}
