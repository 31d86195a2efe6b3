import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { readForm } from "../../forms.ts";
import { href, splitLang } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import { performReadBack } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { loadReport, type ReportStart } from "./load.ts";

/** What a table tells the plenary, by its note-taker (GRP-8). */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  return loadReport(context, params.sitting ?? "", splitLang(url.pathname).lang, url.searchParams.get("seat"));
}

/** Written, read back to the table, sent. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { seat = "", round, point1, point2, point3, notAgreed } = form.fields;
  const sitting = params.sitting ?? "";
  const command = { type: "ReportTable", sitting, round, seat, point1, point2, point3, notAgreed, lang: form.lang };
  const known = /^s-\d{1,6}$/.test(seat) ? `?seat=${seat}` : "";
  return performReadBack(context, form, command, `/chamber/${sitting}${known}#table-report`);
}

/** The form, filled in with what was reported before. */
function Write({ start }: { readonly start: ReportStart }) {
  const { t, lang } = useWords();
  const title = t("tables.reportTitle", { number: start.table });
  const labels = {
    point1: t("tables.reportPoint", { number: 1 }),
    point2: t("tables.reportPoint", { number: 2 }),
    point3: t("tables.reportPoint", { number: 3 }),
    notAgreed: t("tables.reportNotAgreed"),
  };
  const { errors, field, readBack, titled } = useDeskForm(labels, "report");
  if (readBack)
    return (
      <ReadBack
        title={t("tables.reportCheckTitle")}
        kicker={title}
        lead={t("tables.reportCheckLead")}
        rows={(["point1", "point2", "point3", "notAgreed"] as const).map((key) => ({
          key,
          term: labels[key],
          value: readBack[key]?.trim() || t("tables.reportNothing"),
        }))}
        confirm={t("tables.reportSend")}
        command={start.command}
        fields={readBack}
      />
    );
  const optional = t("tables.reportOptional");
  return (
    <>
      <title>{`${titled(title)} – Tessera`}</title>
      <PageHeader title={title} lead={t("tables.reportLead")}>
        <p>
          <a href={href(lang, `/chamber/${start.sitting}/help`)}>{t("careLive.askTitle")}</a>
        </p>
      </PageHeader>
      {start.note ? (
        <>
          <h2>{t("tables.note")}</h2>
          <blockquote className="unsent">{start.note}</blockquote>
        </>
      ) : null}
      {start.mayReport ? (
        <form method="post" className="form" noValidate>
          <ErrorSummary errors={errors} />
          <Hidden name="command" value={start.command} />
          <Hidden name="intent" value="report" />
          <Hidden name="seat" value={start.my.seat} />
          <Hidden name="round" value={start.round} />
          <TextArea {...field("point1", start.points[0])} rows={2} maxLength={textLimits.reportPoint} />
          <TextArea {...field("point2", start.points[1])} hint={optional} rows={2} maxLength={textLimits.reportPoint} />
          <TextArea {...field("point3", start.points[2])} hint={optional} rows={2} maxLength={textLimits.reportPoint} />
          <TextArea {...field("notAgreed", start.notAgreed)} hint={optional} rows={3} maxLength={textLimits.reportNotAgreed} />
          <Button size="large">{t("tables.reportCheck")}</Button>
        </form>
      ) : (
        <p>{t("tables.reportByNoteTaker")}</p>
      )}
      <p>
        <a href={`${href(lang, `/chamber/${start.sitting}`)}?seat=${start.my.seat}`}>{t("tables.reportBack")}</a>
      </p>
    </>
  );
}

/** The report of a table of small groups. */
export default function ChamberReport() {
  const { t } = useWords();
  const start = useLoaderData<typeof loader>();
  if (start) return <Write start={start} />;
  return (
    <>
      <title>{`${t("tables.report")} – Tessera`}</title>
      <PageHeader title={t("tables.report")} />
      <EmptyState title={t("tables.reportNoTable")}>{t("tables.reportByNoteTaker")}</EmptyState>
    </>
  );
}
