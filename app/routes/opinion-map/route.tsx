import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { RoundName } from "../sitting/RoundName.tsx";
import { Groups, SharedByAll } from "./Findings.tsx";
import { Picture } from "./Picture.tsx";
import { type MapShown, mapShown } from "./shown.ts";
import { HowMade, RefusalLog, StatementsTable } from "./Tables.tsx";

/** The opinion map of one round of statements: nothing that tells of fewer than five people. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const sitting = context.assembly.sitting(params["sitting"] ?? "");
  const shown = sitting && mapShown(context, sitting, params["round"] ?? "", langOfRequest(request));
  if (!shown) throw new Response("", { status: 404 });
  return shown;
}

export default function OpinionMapPage() {
  const { t, lang } = useWords();
  const shown = useLoaderData<typeof loader>();
  const { sitting, round, map } = shown;
  const path = `/sittings/${sitting}/map/${round.id}`;
  return (
    <>
      <title>{`${t("opinionMap.title")} – ${t("sittings.numbered", { number: sitting })} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/sittings"), text: t("sittings.title") },
          { href: href(lang, `/sittings/${sitting}`), text: sitting },
        ]}
        here={t("opinionMap.title")}
      />
      <PageHeader kicker={t("sittings.numbered", { number: sitting })} title={t("opinionMap.title")}>
        <p className="lead">
          <RoundName round={round} />
          {round.prompt ? (
            <>
              : <span lang={round.prompt.lang}>{round.prompt.text}</span>
            </>
          ) : null}
        </p>
        <Lead shown={shown} />
      </PageHeader>
      {map && shown.standing === "made" ? (
        <>
          <SharedByAll map={shown} />
          <Groups map={shown} groups={map.groups} />
          <Section id="picture" title={t("opinionMap.pictureTitle")}>
            <Picture map={map} />
          </Section>
        </>
      ) : null}
      {shown.statements.length > 0 ? <StatementsTable shown={shown} map={map} /> : null}
      <RefusalLog shown={shown} />
      {shown.sealed ? <HowMade sealed={shown.sealed} /> : null}
      <Permalink
        url={shown.url}
        formats={[
          { href: `${path}.csv`, text: t("components.asCsv") },
          { href: `${path}.json`, text: t("components.asJson") },
        ]}
      />
    </>
  );
}

/** The first sentence: how many people in how many groups, or why there is no map. */
function Lead({ shown }: { readonly shown: MapShown }) {
  const { t } = useWords();
  switch (shown.standing) {
    case "open":
      return <Notice>{t("opinionMap.notYet")}</Notice>;
    case "making":
      return <Notice>{t("opinionMap.making")}</Notice>;
    case "few":
      return <EmptyState title={t("opinionMap.tooFewTitle")}>{t("opinionMap.tooFew")}</EmptyState>;
    case "made": {
      const { people = 0, groups = [] } = shown.map ?? {};
      return (
        <p>{groups.length === 1 ? t("opinionMap.leadOneGroup", { people }) : t("opinionMap.lead", { people, groups: groups.length })}</p>
      );
    }
  }
}
