import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Downloads } from "../../components/Downloads.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { Tag } from "../../components/Tag.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { MarkedText } from "../decision-note/MarkedText.tsx";
import { Term } from "../glossary/Term.tsx";
import { StageTag } from "../minutes/StageTag.tsx";
import { dayText } from "../plan/dayText.ts";
import { langOfRequest } from "../proposals/said.ts";
import { Actions } from "./Actions.tsx";
import { Additions } from "./Additions.tsx";
import { Corrections } from "./Corrections.tsx";
import { loadMinutes } from "./loaded.ts";
import { MinutesParagraphs } from "./MinutesParagraphs.tsx";
import { Standing } from "./Standing.tsx";
import { Versions } from "./Versions.tsx";

/** The minutes of one sitting: `/minutes/2026-03-12/full`, the version that counts, or `/v2`, which stays (MIN-9). */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const loaded = loadMinutes(context, params["date"] ?? "", params["version"] ?? "", langOfRequest(request));
  if (!loaded) throw new Response("", { status: 404 });
  return loaded;
}

export default function MinutesPage() {
  const { t, lang } = useWords();
  const minutes = useLoaderData<typeof loader>();
  const { id, address, day, version, parts, actions, corrections, additions } = minutes;
  const name = minutes.title?.text ?? t("sittings.numbered", { number: id });
  const kicker = t("minutesPages.minutesOf", { day: dayText(day, lang), number: version.number });
  const path = `/minutes/${address}/v${version.number}`;
  return (
    <>
      <title>{`${kicker}: ${name} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/minutes"), text: t("minutes.title") },
          { href: href(lang, `/minutes/${address}`), text: dayText(day, lang) },
        ]}
        here={t("minutesPages.minutes")}
      />
      <PageHeader
        kicker={kicker}
        title={name}
        lang={minutes.title?.lang}
        tag={
          version.number === minutes.last ? <StageTag stage={minutes.stage} /> : <Tag tone="warn">{t("minutesPages.earlierVersion")}</Tag>
        }
      >
        <p>
          <a href={href(lang, `/minutes/${address}`)}>{t("minutesPages.toNote")}</a>
          {" · "}
          <a href={href(lang, `/sittings/${id}`)}>{t("minutes.toSitting", { number: id })}</a>
          {" · "}
          <Term of="minutes">{t("minutesPages.whatMinutesMeans")}</Term>
        </p>
      </PageHeader>
      <Standing minutes={minutes} />
      {parts.map((part) => (
        <Section
          key={part.id}
          id={`part-${part.id}`}
          title={
            part.item ? (
              <MarkedText text={t("minutesPages.itemTitle", { number: part.item.number, title: part.item.title })} />
            ) : part.id === "meeting" ? (
              t("minutesPages.partMeeting")
            ) : (
              t("minutesPages.partEnd")
            )
          }
        >
          <MinutesParagraphs paragraphs={part.paragraphs} url={minutes.url} of={kicker} />
        </Section>
      ))}
      {actions.length > 0 ? <Actions actions={actions} /> : null}
      {additions.length > 0 ? <Additions additions={additions} /> : null}
      {corrections.length > 0 ? <Corrections corrections={corrections} /> : null}
      <Versions minutes={minutes} />
      <Downloads path={path} akn />
      <Permalink
        url={minutes.url}
        version={t("minutesPages.versionNumbered", { number: version.number })}
        formats={[{ href: `${path}.json`, text: t("components.asJson") }]}
      />
    </>
  );
}
