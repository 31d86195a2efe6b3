import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { FollowLink } from "../../components/FollowLink.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Pagination } from "../../components/Pagination.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { StatLine } from "../../components/StatLine.tsx";
import { formatNumber } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import { langOfRequest, said } from "../proposals/said.ts";
import { GroupsOf, type SeatRow } from "./GroupsOf.tsx";
import { regionsShown, unitsInAll } from "./regions.ts";
import { SeatsByRegion } from "./SeatsByRegion.tsx";
import { seatsInOrder, seatsOnPage } from "./seatsInOrder.ts";
import { Weights } from "./Weights.tsx";

/** Who has a seat, where, and what each counts. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const { roll, founding } = context.assembly;
  const seats = seatsInOrder(roll);
  const pages = Math.max(1, Math.ceil(seats.length / seatsOnPage));
  const asked = Number(/^\d{1,4}$/.exec(new URL(request.url).searchParams.get("page") ?? "")?.[0] ?? 1);
  const page = Math.min(Math.max(1, asked), pages);
  const rows = seats
    .slice((page - 1) * seatsOnPage, page * seatsOnPage)
    .map(({ number, region, group }): SeatRow & { readonly region: string } => ({
      number,
      region,
      group: group && {
        name: said(context, group.name, lang),
        kind: group.kind,
        people: group.peopleRepresented,
        units: group.units,
        filled: group.delegate !== null,
      },
    }));
  const regions = regionsShown(context, lang);
  const { weights } = roll;
  return {
    regions,
    byRegion: regions.flatMap(({ code, name }) => {
      const here = rows.filter((row) => row.region === code);
      return here.length > 0 ? [{ code, name, rows: here }] : [];
    }),
    seats: seats.length,
    groups: regions.reduce((sum, region) => sum + region.groups, 0),
    filled: regions.reduce((sum, region) => sum + region.filled, 0),
    page,
    pages,
    weights: weights && { scheme: weights.scheme, seed: weights.seed, adoptedAt: weights.adoptedAt, unitsPerVote: weights.unitsPerVote },
    all: unitsInAll(context),
    orders: founding?.orders.weights ?? null,
    seatsPerGroup: founding?.orders.seatsPerGroup ?? null,
    url: `${context.origin}${href(lang, "/roll")}`,
  };
}

export default function RollPage() {
  const { t, lang } = useWords();
  const roll = useLoaderData<typeof loader>();
  const { weights, page, pages } = roll;
  return (
    <>
      <title>{`${t("roll.title")} – Tessera`}</title>
      <PageHeader title={t("roll.title")} lead={t("roll.lead")} />
      {roll.seats === 0 ? (
        <EmptyState title={t("roll.emptyTitle")}>{t("roll.emptyText")}</EmptyState>
      ) : (
        <StatLine
          stats={[
            {
              key: "groups",
              figure: formatNumber(roll.groups, lang),
              label: <Term of="group">{t("roll.groupsCounted", { count: roll.groups })}</Term>,
            },
            {
              key: "seats",
              figure: formatNumber(roll.seats, lang),
              label: <Term of="seat">{t("roll.seatsCounted", { count: roll.seats })}</Term>,
            },
            { key: "filled", figure: formatNumber(roll.filled, lang), label: t("roll.filledCounted", { count: roll.filled }) },
            {
              key: "regions",
              figure: formatNumber(roll.regions.length, lang),
              label: t("roll.regionsCounted", { count: roll.regions.length }),
            },
          ]}
        />
      )}
      {roll.regions.length > 0 ? (
        <Section id="regions" title={t("roll.byRegion")} aside={t("roll.byRegionNote")}>
          <SeatsByRegion
            regions={roll.regions}
            unitsPerVote={weights?.unitsPerVote ?? null}
            {...(pages === 1 ? { linked: (code) => `#${code}` } : {})}
          />
        </Section>
      ) : null}
      <Section id="weights" title={t("roll.weights")} aside={<Term of="weight">{t("roll.whatWeightMeans")}</Term>}>
        <Weights weights={weights} orders={roll.orders} all={roll.all} />
      </Section>
      {roll.byRegion.map(({ code, name, rows }) => (
        <Section key={code} id={code} title={name} aside={t("roll.seatsHere", { count: rows.length })}>
          <GroupsOf region={name} rows={rows} unitsPerVote={weights?.unitsPerVote ?? null} all={roll.all} />
          <FollowLink subject={`regions/${code}`} name={name} />
        </Section>
      ))}
      <Pagination label={t("roll.pages")} page={page} pages={pages} hrefOf={(n) => href(lang, `/roll?page=${n}`)} />
      <Permalink
        url={roll.url}
        formats={[
          { href: "/roll.csv", text: t("components.asCsv") },
          { href: "/roll.json", text: t("components.asJson") },
        ]}
      />
    </>
  );
}
