import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { Timeline } from "../../components/Timeline.tsx";
import { formatDate, isoDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { resultNames } from "../requests/names.ts";
import { ResultTags } from "../requests/ResultTags.tsx";
import { type RequestShown, requestShown } from "../requests/shown.ts";
import { Asked } from "./Asked.tsx";
import { Cited, Ruling } from "./Ruling.tsx";

/** One right to innovate request, with its ruling and what it cites and is cited by (RTI-6). */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const shown = requestShown(context, params.request ?? "", langOfRequest(request));
  if (!shown) throw new Response("", { status: 404 });
  return { shown };
}

export default function RequestPage() {
  const { t, lang } = useWords();
  const shown: RequestShown = useLoaderData<typeof loader>().shown;
  const { id, title, version, hash, ruling, stage } = shown;
  const name = t(ruling ? "requests.precedent" : "requests.numbered", { number: id });
  return (
    <>
      <title>{`${name}: ${title?.text ?? t("site.withdrawn")} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/precedents"), text: t("requests.register") }]} here={id} />
      <PageHeader
        kicker={`${name} · ${t("requests.versionOf", { version })}`}
        title={title?.text ?? t("site.withdrawn")}
        lang={title?.lang}
        tag={<ResultTags of={shown} />}
      />
      <Ruling shown={shown} />
      <Section id="asked" title={t("requests.asked")}>
        <Asked shown={shown} />
      </Section>
      <Section id="cites" title={t("requests.cites")}>
        <Cited lines={shown.cites} none={t("requests.citesNone")} />
      </Section>
      {ruling ? (
        <Section id="cited" title={t("requests.citedBy")}>
          <Cited lines={shown.citedBy} none={t("requests.citedByNone")} />
        </Section>
      ) : null}
      <Section id="story" title={t("proposals.story")}>
        <Story shown={shown} />
        <p className="quiet small">
          {t("proposals.hashOf", { version })} <code className="hash">{hash}</code>
        </p>
      </Section>
      {stage === "waiting" ? (
        <ul className="plain-list no-print">
          <li>
            <a href={href(lang, `/chamber/requests/${id}`)}>{t("requests.toOwn")}</a>
          </li>
          <li>
            <a href={href(lang, `/desk/requests/${id}`)}>{t("requests.toDesk")}</a>
          </li>
        </ul>
      ) : null}
      <Permalink
        url={shown.url}
        version={t("requests.versionOf", { version })}
        formats={[
          { href: `/precedents/${id}.csv`, text: t("components.asCsv") },
          { href: `/precedents/${id}.json`, text: t("components.asJson") },
        ]}
      />
    </>
  );
}

/** What happened to it so far. */
function Story({ shown: { versions, ruling, withdrawn, ended, stage } }: { readonly shown: RequestShown }) {
  const { t, lang } = useWords();
  const steps = [
    ...versions.map(({ number, at, reason }) => ({
      ...{ key: `v${number}`, at, text: reason },
      title: number === 1 ? t("requests.lodgedOn", { date: formatDate(at, lang) }) : t("requests.stepMended", { version: number }),
    })),
    ...(ruling ? [{ key: "ruled", at: ruling.at, text: null, title: t("requests.ruled", { result: t(resultNames[stage]) }) }] : []),
    ...(withdrawn
      ? [
          {
            key: "withdrawn",
            at: withdrawn.at,
            text: withdrawn.reason,
            title: t("requests.withdrawnOn", { date: formatDate(withdrawn.at, lang) }),
          },
        ]
      : []),
    ...(ended
      ? [{ key: "ended", at: ended.at, text: ended.reason, title: t("requests.endedOn", { date: formatDate(ended.at, lang) }) }]
      : []),
  ];
  return (
    <Timeline
      entries={steps.map(({ key, at, text, title }) => ({
        ...{ key, title, when: formatDate(at, lang), at: isoDate(at) },
        text: text ? <span lang={text.lang}>{text.text}</span> : null,
      }))}
    />
  );
}
