import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { appealMs, mayAppeal } from "../../../shared/sittings/moderation.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { langOfRequest } from "../proposals/said.ts";
import { MeasureItem } from "../sitting-moderation/MeasureItem.tsx";
import { measureShown } from "../sitting-moderation/shown.ts";

/** What was done against whoever reads: why, and what can be done. Nobody else sees it. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const sitting = context.assembly.sitting(params.sitting ?? "");
  if (!sitting) throw new Response("", { status: 404 });
  const lang = langOfRequest(request);
  const own = context.ownMeasures(sitting.id).toReversed();
  return {
    id: sitting.id,
    measures: own.map(({ measure, seat, said }) => ({
      ...{ shown: measureShown(context, sitting, measure, lang), seat, said },
      appealUntil: mayAppeal(measure, context.now()) ? measure.at + appealMs : null,
    })),
    command: context.newCommandId(),
  };
}

/** Appeals to the standing orders committee. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const sitting = params.sitting ?? "";
  const { intent, measure, seat, reason } = form.fields;
  if (intent !== "appeal" && !form.unreadable) return refuseForm(form, refuse("formBroken"));
  const command = { type: "AppealMeasure", sitting, measure, seat, reason, lang: form.lang };
  return performForm(context, form, command, `/chamber/measures/${sitting}`);
}

/** One's own measures, each with what can be done about it. */
export default function ChamberMeasures() {
  const { t, lang } = useWords();
  const { id, measures, command } = useLoaderData<typeof loader>();
  const labels = { reason: t("moderation.appealReason") };
  const { errors, titled, typed, field } = useDeskForm(labels, "appeal");
  // Several forms may stand here: the one that was sent says what was wrong, under the name that its error links to.
  const isSent = (measure: string): boolean => typed("measure") === measure;
  const name = t("sittings.numbered", { number: id });
  return (
    <>
      <title>{`${titled(t("moderation.yoursTitle"))} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, `/chamber/${id}`), text: name }]} here={t("moderation.yoursTitle")} />
      <PageHeader kicker={name} title={t("moderation.yoursTitle")} lead={t("moderation.yoursLead")}>
        <p>
          <a href={href(lang, `/chamber/${id}/help`)}>{t("careLive.askTitle")}</a>
        </p>
      </PageHeader>
      <Section id="log" title={t("moderation.log")}>
        {measures.length === 0 ? <EmptyState title={t("moderation.yoursNone")}>{t("moderation.yoursNoneText")}</EmptyState> : null}
        {measures.map(({ shown, seat, appealUntil, said }) => (
          <MeasureItem key={shown.id} measure={shown}>
            {shown.kind === "floor" ? <p>{t("moderation.floorMeans")}</p> : null}
            {shown.kind === "sitting" ? <p>{t("moderation.sittingMeans")}</p> : null}
            {said === null ? null : (
              <p>
                {t("moderation.yourAppeal")} {said}
              </p>
            )}
            {appealUntil === null ? null : (
              <form method="post" className="form" noValidate>
                {isSent(shown.id) ? <ErrorSummary errors={errors} /> : null}
                <p>{t("moderation.appealUntil", { at: formatDateTime(appealUntil, lang) })}</p>
                <Hidden name="command" value={`${command}-${shown.id}`} />
                <Hidden name="intent" value="appeal" />
                <Hidden name="measure" value={shown.id} />
                <Hidden name="seat" value={seat} />
                <TextArea
                  {...(isSent(shown.id) ? field("reason") : { name: "reason", label: labels.reason, id: `${shown.id}-reason` })}
                  rows={4}
                  maxLength={textLimits.sittingReason}
                  hint={t("moderation.appealHint")}
                  required
                />
                <Button>{t("moderation.appeal")}</Button>
              </form>
            )}
          </MeasureItem>
        ))}
      </Section>
    </>
  );
}
