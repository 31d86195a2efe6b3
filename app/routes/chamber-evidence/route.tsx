import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { textLimits } from "../../../shared/textLimits.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Select } from "../../components/Select.tsx";
import { TextField } from "../../components/TextField.tsx";
import { readForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { CorrectionSent } from "../chamber/CorrectionSent.tsx";
import { SeatChoice } from "../chamber/SeatChoice.tsx";
import { mySeats } from "../chamber-sitting/load.ts";
import { Hidden } from "../desk/Hidden.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import { performReadBack } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { areaName, figureText, measureTitle, viewOf } from "../evidence/shown.ts";
import { langOfRequest } from "../proposals/said.ts";

/** The areas and years of a measure of which a figure may be asked to be corrected: what is added up follows from the rest. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const measure = context.assembly.measure(params.measure ?? "");
  const latest = measure?.revisions.at(-1);
  if (!measure || !latest) throw new Response("", { status: 404 });
  const view = viewOf(context, measure);
  const seats = mySeats(context, lang, "/chamber").map(({ seat, number, group }) => ({ seat, number, group }));
  const asked = new URL(request.url).searchParams.get("sent");
  return {
    id: measure.id,
    title: measureTitle(context, measure, lang),
    years: view.years,
    areas: view.rows
      .filter(({ figures }) => Object.values(figures).some(({ summed }) => summed !== true))
      .map((row) => ({
        code: row.code,
        name: areaName(context, row, lang),
        figures: Object.fromEntries(Object.values(row.figures).map(({ year, value }) => [year, figureText(value, latest.unit, lang)])),
      })),
    seats,
    // Only what was asked for a seat of one's own.
    sent: measure.corrections.find((one) => String(one.number) === asked && seats.some(({ seat }) => seat === one.seat))?.number ?? null,
    command: context.newCommandId(),
  };
}

/** Asks for the correction, after it was read back (EVI-8). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { seat, area, year, value, source = "" } = form.fields;
  const command = {
    type: "AskFigureCorrection",
    measure: params.measure,
    seat,
    area: area || undefined,
    year: year || undefined,
    value,
    source,
    lang: form.lang,
  };
  return performReadBack(context, form, command, ({ answer }) => `/chamber/evidence/${params.measure}?sent=${answer.correction}`);
}

/** Asking for one figure to be corrected, on one plain form. */
export default function ChamberEvidence() {
  const { t, lang } = useWords();
  const { id, title, years, areas, seats, sent, command } = useLoaderData<typeof loader>();
  const labels = {
    area: t("evidence.area"),
    year: t("evidenceDesk.year"),
    value: t("evidenceDesk.rightFigure"),
    source: t("evidenceDesk.whereItStands"),
    seat: t("drafts.seatLabel"),
  };
  const form = useDeskForm(labels, "ask");
  if (form.readBack) {
    const fields = form.readBack;
    const area = areas.find(({ code }) => code === fields.area);
    const now = area?.figures[Number(fields.year)];
    const seat = seats.find((one) => one.seat === fields.seat);
    return (
      <ReadBack
        title={t("evidenceDesk.askCheck")}
        kicker={title}
        rows={[
          ...(seat
            ? [
                {
                  key: "seat",
                  term: labels.seat,
                  value: t("drafts.seatOf", { number: seat.number, group: seat.group ?? t("site.withdrawn") }),
                },
              ]
            : []),
          { key: "area", term: labels.area, value: `${area?.name ?? fields.area}, ${fields.year}` },
          { key: "now", term: t("evidenceDesk.figureNow"), value: now ?? t("evidence.none") },
          { key: "value", term: labels.value, value: fields.value },
          { key: "source", term: labels.source, value: fields.source },
        ]}
        warning={t("evidenceDesk.askPublic")}
        confirm={t("evidenceDesk.ask")}
        command={command}
        fields={fields}
      />
    );
  }
  const way = (
    <Breadcrumbs
      links={[
        { href: href(lang, "/evidence"), text: t("evidence.title") },
        { href: href(lang, `/evidence/${id}`), text: title },
      ]}
      here={t("evidence.toAsk")}
    />
  );
  if (sent !== null && form.errors.length === 0)
    return (
      <>
        <title>{`${t("corrections.sentTitle")} – Tessera`}</title>
        {way}
        <CorrectionSent number={String(sent)}>
          <p>
            <a
              href={`${href(lang, `/evidence/${id}`)}#correction-${sent}`}
            >{`${title}: ${t("corrections.sentNumber", { number: sent })}`}</a>
          </p>
        </CorrectionSent>
      </>
    );
  if (seats.length === 0)
    return (
      <>
        <title>{`${t("evidence.toAsk")} – Tessera`}</title>
        {way}
        <PageHeader kicker={title} title={t("evidence.toAsk")} />
        <EmptyState title={t("corrections.seatNeeded")}>{t("corrections.seatNeededText")}</EmptyState>
      </>
    );
  const first = { value: "", text: t("corrections.chooseOne") };
  return (
    <>
      <title>{`${form.titled(t("evidence.toAsk"))} – Tessera`}</title>
      {way}
      <PageHeader kicker={title} title={t("evidence.toAsk")} lead={t("evidenceDesk.askLead")} />
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={form.errors} />
        <Hidden name="command" value={command} />
        <Hidden name="intent" value="ask" />
        <SeatChoice seats={seats} problem={form} one={(seat) => t("drafts.forSeat", seat)} />
        <Select {...form.field("area")} options={[first, ...areas.map(({ code, name }) => ({ value: code, text: name }))]} />
        <Select {...form.field("year")} options={[first, ...years.map((year) => ({ value: String(year), text: String(year) }))]} />
        <TextField
          {...form.field("value")}
          hint={t("evidenceDesk.figureHint")}
          width="short"
          inputMode="decimal"
          maxLength={textLimits.evidenceFigure}
        />
        <TextField {...form.field("source")} hint={t("evidenceDesk.sourceHint")} maxLength={textLimits.evidenceSource} />
        <Button size="large">{t("requests.readBack")}</Button>
      </form>
    </>
  );
}
