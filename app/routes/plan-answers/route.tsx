import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ukDay } from "../../../shared/calendar/days.ts";
import { answeredLines, itemFigures, type PlanFigure, recommendationFigures } from "../../../shared/plan/answered.ts";
import { departments } from "../../../shared/proposals/departments.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { formatNumber } from "../../locales/dates.ts";
import { href, type Lang } from "../../locales/href.ts";
import { type T, useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import { bodyName, extentNames } from "../proposals/names.ts";
import { langOfRequest } from "../proposals/said.ts";
import { figureNames } from "./figures.ts";

/** What was asked of each department, what it answered, and what it delivered (PLN-13). */
export function loader({ context, request }: LoaderFunctionArgs) {
  const { assembly } = context;
  const day = ukDay(context.now());
  const items = assembly.ids("plan").flatMap((id) => assembly.planItem(id) ?? []);
  return { ...answeredLines(items, day), day, url: `${context.origin}${href(langOfRequest(request), "/plan/answers")}` };
}

/** A body with the nations it answers for, in the first cell of its row. */
function bodyCell(t: T, code: string) {
  const nations = departments.find((one) => one.code === code)?.answersFor ?? [];
  return (
    <>
      {bodyName(t, code)}
      {nations.length > 0 ? <span className="quiet small"> ({nations.map((one) => t(extentNames[one])).join(", ")})</span> : null}
    </>
  );
}

/** A figure; a link to the items that it counts where there are any, which says what it counts and of whom. */
function figureCell(t: T, lang: Lang, department: string, figure: PlanFigure, count: number) {
  const shown = formatNumber(count, lang);
  if (count === 0) return shown;
  const query = [department === "" ? "" : `department=${department}`, `figure=${figure}`].filter((part) => part !== "").join("&");
  const body = department === "" ? t("planRegister.allBodies") : bodyName(t, department);
  return (
    <a href={href(lang, `/plan?${query}`)}>
      {shown}
      <VisuallyHidden>{`: ${t(figureNames[figure])}, ${body}`}</VisuallyHidden>
    </a>
  );
}

export default function PlanAnswers() {
  const { t, lang } = useWords();
  const { lines, all, day, url } = useLoaderData<typeof loader>();
  const table = (caption: string, figures: readonly PlanFigure[]) => (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { head: t("planRegister.department"), wide: true },
        ...figures.map((figure) => ({ head: t(figureNames[figure]), numeric: true })),
      ]}
      rows={lines.map(({ body, tally, longestLate }) => ({
        key: body,
        cells: [
          bodyCell(t, body),
          ...figures.map((figure) =>
            figure === "overdue" && longestLate !== null ? (
              <>
                {figureCell(t, lang, body, figure, tally[figure])}{" "}
                <span className="quiet small">{t("planRegister.days", { count: longestLate })}</span>
              </>
            ) : (
              figureCell(t, lang, body, figure, tally[figure])
            ),
          ),
        ],
      }))}
      foot={[t("planRegister.allBodies"), ...figures.map((figure) => figureCell(t, lang, "", figure, all[figure]))]}
      csv="/plan/answers.csv"
      json="/plan/answers.json"
    />
  );
  return (
    <>
      <title>{`${t("planRegister.answersTitle")} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/plan"), text: t("plan.title") }]} here={t("planRegister.answersTitle")} />
      <PageHeader title={t("planRegister.answersTitle")} lead={t("planRegister.answersLead", { day: dayText(day, lang) })} />
      {lines.length === 0 ? (
        <EmptyState title={t("plan.emptyTitle")}>{t("plan.emptyText")}</EmptyState>
      ) : (
        <>
          <Section id="items" title={t("planRegister.itemsTitle")} aside={t("planRegister.itemsNote")}>
            {table(t("planRegister.itemsTitle"), itemFigures)}
          </Section>
          <Section id="recommendations" title={t("planRegister.recommendationsTitle")} aside={t("planRegister.recommendationsNote")}>
            {table(t("planRegister.recommendationsTitle"), recommendationFigures)}
          </Section>
        </>
      )}
      <Permalink
        url={url}
        formats={[
          { href: "/plan/answers.csv", text: t("components.asCsv") },
          { href: "/plan/answers.json", text: t("components.asJson") },
        ]}
      />
    </>
  );
}
