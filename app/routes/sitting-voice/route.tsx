import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { titleOfSitting } from "../sittings/lines.ts";
import { HeardTable } from "./HeardTable.tsx";
import { InShort } from "./InShort.tsx";
import { PutTable } from "./PutTable.tsx";
import { ShareChart } from "./ShareChart.tsx";
import { type VoiceShown, voiceShown } from "./shown.ts";
import { useRowNames } from "./useRowNames.ts";

/** Equality of voice at one sitting, in full. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const sitting = context.assembly.sitting(params["sitting"] ?? "");
  if (!sitting) throw new Response("", { status: 404 });
  const lang = langOfRequest(request);
  return {
    ...{ id: sitting.id, title: titleOfSitting(context, sitting, lang), at: sitting.openedAt ?? sitting.startsAt },
    voice: voiceShown(context, sitting, lang),
    url: `${context.origin}${href(lang, `/sittings/${sitting.id}/voice`)}`,
  };
}

export default function SittingVoice() {
  const { t, lang } = useWords();
  const { id, title, at, voice, url } = useLoaderData<typeof loader>();
  const name = t("sittings.numbered", { number: id });
  const path = `/sittings/${id}/voice`;
  return (
    <>
      <title>{`${t("sittings.voice")}: ${name} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/sittings"), text: t("sittings.title") },
          { href: href(lang, `/sittings/${id}`), text: name },
        ]}
        here={t("sittings.voice")}
      />
      <PageHeader kicker={`${name} · ${formatDateTime(at, lang)}`} title={t("sittings.voice")} lead={t("sittings.voiceNote")}>
        {title ? (
          <p>
            <a href={href(lang, `/sittings/${id}`)} lang={title.lang}>
              {title.text}
            </a>
          </p>
        ) : null}
      </PageHeader>
      {voice ? <Figures voice={voice} /> : <EmptyState title={t("voice.emptyTitle")}>{t("voice.emptyText")}</EmptyState>}
      <Section id="method" title={t("voice.method")}>
        <ul className="measure">
          <li>{t("voice.methodCounted")}</li>
          <li>{t("voice.methodGini")}</li>
          <li>{t("voice.methodPut")}</li>
          <li>{t("voice.methodFew")}</li>
          <li>{t("voice.methodRecord")}</li>
        </ul>
      </Section>
      <Permalink
        url={url}
        formats={[
          { href: `${path}.csv`, text: t("components.asCsv") },
          { href: `${path}.json`, text: t("components.asJson") },
        ]}
      />
    </>
  );
}

/** The figures by region, by kind of group, and what got through. */
function Figures({ voice }: { readonly voice: VoiceShown }) {
  const { t } = useWords();
  const names = useRowNames(voice);
  const { byRegion, byKind, put } = voice;
  const anything = put.proposal.put + put.amendment.put + put.question.put > 0;
  return (
    <>
      <Section id="in-short" title={t("voice.inShort")}>
        <InShort voice={voice} />
      </Section>
      <Section id="regions" title={t("sittings.voiceByRegion")}>
        <ShareChart rows={byRegion.map((row) => ({ ...row, name: names.region(row) }))} />
        <HeardTable
          caption={t("sittings.voiceByRegion")}
          first={t("sittings.region")}
          rows={byRegion}
          nameOf={names.region}
          voices={({ voices }) => voices}
        />
      </Section>
      <Section id="kinds" title={t("sittings.voiceByKind")}>
        <ShareChart rows={byKind.map((row) => ({ ...row, name: names.kind(row) }))} />
        <HeardTable caption={t("sittings.voiceByKind")} first={t("sittings.kind")} rows={byKind} nameOf={names.kind} />
      </Section>
      <Section id="got-through" title={t("voice.gotThrough")} aside={t("voice.gotThroughNote")}>
        {anything ? (
          <>
            <PutTable caption={t("voice.throughByRegion")} first={t("sittings.region")} rows={byRegion} nameOf={names.region} />
            <PutTable caption={t("voice.throughByKind")} first={t("sittings.kind")} rows={byKind} nameOf={names.kind} />
          </>
        ) : (
          <p>{t("voice.nothingPut")}</p>
        )}
      </Section>
    </>
  );
}
