import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { noteDay, sittingAtAddress } from "../../../shared/minutes/dates.ts";
import { Pieces } from "../../comparison/Pieces.tsx";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Paragraphs } from "../../components/Paragraphs.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { catalogues } from "../../locales/catalogues.server.ts";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { tOf, useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import { langOfRequest } from "../proposals/said.ts";
import { titleOfSitting } from "../sittings/lines.ts";
import { type ComparedParagraph, comparedMinutes, versionNumber } from "./compared.ts";

/** Two versions of a sitting's minutes: the paragraphs that are not the same, word by word. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const address = params["date"] ?? "";
  const [from, to] = [versionNumber(params["other"] ?? ""), versionNumber(params["version"] ?? "")];
  const compared = comparedMinutes(context, address, { from, to }, tOf(lang, catalogues[lang]), lang);
  const sitting = context.assembly.sitting(sittingAtAddress(context.assembly, address) ?? "");
  if (!compared || !sitting) throw new Response("", { status: 404 });
  const path = `/minutes/${address}/v${to}/against/v${from}`;
  return {
    ...{ id: sitting.id, address, day: noteDay(sitting), from: from ?? 0, to: to ?? 0, title: titleOfSitting(context, sitting, lang) },
    ...{ changes: compared.changes, url: `${context.origin}${href(lang, path)}` },
  };
}

const happened: { readonly [is in ComparedParagraph["is"]]: Key } = {
  changed: "minutesPages.isChanged",
  added: "minutesPages.isAdded",
  removed: "minutesPages.isRemoved",
};

export default function MinutesComparison() {
  const { t, lang } = useWords();
  const { id, address, day, from, to, title, changes, url } = useLoaderData<typeof loader>();
  const name = title?.text ?? t("sittings.numbered", { number: id });
  const heading = t("minutesPages.comparison", { from, to });
  return (
    <>
      <title>{`${heading}: ${name} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/minutes"), text: t("minutes.title") },
          { href: href(lang, `/minutes/${address}`), text: dayText(day, lang) },
          { href: href(lang, `/minutes/${address}/v${to}`), text: t("minutesPages.versionNumbered", { number: to }) },
        ]}
        here={heading}
      />
      <PageHeader
        kicker={name}
        title={heading}
        lead={changes.length === 0 ? undefined : t("minutesPages.comparisonLead", { count: changes.length })}
      />
      {changes.length === 0 ? <EmptyState title={t("minutesPages.nothingChanged")}>{t("minutesPages.onlyReasons")}</EmptyState> : null}
      {changes.length === 0 ? null : (
        <Section id="changes" title={t("minutesPages.whatChanged")}>
          <Paragraphs
            items={changes.map(({ id: anchor, number, is, pieces }) => ({
              ...{ id: anchor, number },
              content: (
                <>
                  <p className="quiet small">{t(happened[is])}</p>
                  <p>
                    <Pieces pieces={pieces} />
                  </p>
                </>
              ),
            }))}
          />
        </Section>
      )}
      <Permalink url={url} />
    </>
  );
}
