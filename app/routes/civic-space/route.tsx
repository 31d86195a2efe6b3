import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { Tag } from "../../components/Tag.tsx";
import { Timeline } from "../../components/Timeline.tsx";
import { formatDate, isoDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { clockNames, nationLaws, standings, useNames } from "../civic-spaces/names.ts";
import { type SpaceShown, spaceShown } from "../civic-spaces/shown.ts";
import { dayText } from "../plan/dayText.ts";
import { langOfRequest } from "../proposals/said.ts";
import { Facts } from "./Facts.tsx";

/** One civic space with its clocks and its story. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const shown = spaceShown(context, params.space ?? "", lang);
  if (!shown) throw new Response("", { status: 404 });
  return { shown, url: `${context.origin}${href(lang, `/civic-spaces/${shown.id}`)}` };
}

/** The page of a civic space. */
export default function CivicSpace() {
  const { t, lang } = useWords();
  const { shown: loaded, url } = useLoaderData<typeof loader>();
  const shown: SpaceShown = loaded;
  const { id, name, area, use, standing, clock, clocks, nation } = shown;
  const title = name?.text ?? t("site.withdrawn");
  return (
    <>
      <title>{`${title} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/civic-spaces"), text: t("civic.title") }]} here={id} />
      <PageHeader
        kicker={`${t("civic.numbered", { number: id })} · ${t(useNames[use])} · ${area}`}
        title={title}
        lang={name?.lang}
        tag={<Tag tone={standings[standing].tone}>{t(standings[standing].name)}</Tag>}
      />
      {clock ? <p>{`${t(clockNames[clock.name])}: ${t("civic.untilDay", { date: dayText(clock.until, lang) })}`}</p> : null}
      {nation !== null && nation !== "england" ? <p>{t(nationLaws[nation].law)}</p> : null}
      <Section id="facts" title={t("civic.facts")}>
        <Facts shown={shown} />
      </Section>
      <Section id="clocks" title={t("civic.clocks")} aside={t("civic.clocksNote")}>
        {clocks.length === 0 ? (
          <p>{t("civic.clocksNone")}</p>
        ) : (
          <Table
            caption={t("civic.clocks")}
            captionHidden
            columns={[
              { head: t("civic.clock"), wide: true },
              { head: t("civic.clockFrom") },
              { head: t("civic.clockUntil") },
              { head: t("civic.clockState") },
            ]}
            rows={clocks.map((one) => ({
              key: one.name,
              cells: [
                t(clockNames[one.name]),
                dayText(one.from, lang),
                dayText(one.until, lang),
                t(one.over ? "civic.over" : "civic.runs"),
              ],
            }))}
          />
        )}
      </Section>
      <Section id="story" title={t("civic.story")}>
        <Story shown={shown} />
        <p className="no-print">
          <a href={href(lang, `/desk/civic-spaces/${id}`)}>{t("civic.toDesk")}</a>
        </p>
      </Section>
      <Permalink
        url={url}
        formats={[
          { href: `/civic-spaces/${id}.csv`, text: t("components.asCsv") },
          { href: `/civic-spaces/${id}.json`, text: t("components.asJson") },
        ]}
      />
    </>
  );
}

/** What happened to its entry so far. */
function Story({ shown: { at, seat, standing, answered, changes } }: { readonly shown: SpaceShown }) {
  const { t, lang } = useWords();
  const steps = [
    { key: "first", at, reason: null, title: t(seat ? "civic.storyNominated" : "civic.storyRegistered") },
    ...(answered
      ? [{ key: "answered", ...answered, title: t(standing === "refused" ? "civic.storyRefused" : "civic.storyAccepted") }]
      : []),
    ...changes.map((change, i) => ({ key: `change-${i + 1}`, ...change, title: t("civic.storyChanged") })),
  ];
  return (
    <Timeline
      entries={steps.map((step) => ({
        ...{ key: step.key, title: step.title, when: formatDate(step.at, lang), at: isoDate(step.at) },
        text: step.reason ? <span lang={step.reason.lang}>{step.reason.text}</span> : null,
      }))}
    />
  );
}
