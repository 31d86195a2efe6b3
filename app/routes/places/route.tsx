import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Listing } from "../../components/Listing.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { TextField } from "../../components/TextField.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { type PlaceLine, placesShown } from "./shown.ts";

/** Places by name or postcode: `?q=LS6`. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, textLimits.search);
  return { ...placesShown(context, typed, lang), url: `${context.origin}${href(lang, "/places")}` };
}

/** Places, each with its region and how many groups it has. */
function PlaceListing({ lines }: { readonly lines: readonly PlaceLine[] }) {
  const { t, lang } = useWords();
  return (
    <Listing
      items={lines.map(({ id, kind, name, region, groups }) => ({
        key: id,
        href: href(lang, `/places/${id}`),
        title: kind === "postcode" ? t("places.postcodeNamed", { area: name }) : name,
        kicker: [region, t("places.groupsCounted", { count: groups })].filter((part) => part !== "").join(" · "),
      }))}
    />
  );
}

/** What the assembly decided and heard of, place by place. */
export default function PlacesPage() {
  const { t, lang } = useWords();
  const { typed, found, more, regions, withGroups, url } = useLoaderData<typeof loader>();
  const asked = typed.trim() !== "";
  return (
    <>
      <title>{`${asked ? t("places.titleFor", { asked: typed.trim() }) : t("places.title")} – Tessera`}</title>
      <PageHeader title={t("places.title")} lead={t("places.lead")} />
      <search>
        <form method="get" action={href(lang, "/places")} className="form no-print">
          <TextField
            name="q"
            type="search"
            label={t("places.label")}
            hint={t("places.hint")}
            maxLength={textLimits.search}
            defaultValue={typed}
            autoComplete="off"
            enterKeyHint="search"
          />
          <Button>{t("places.button")}</Button>
        </form>
      </search>
      {asked ? (
        <Section id="found" title={t("places.found")} aside={t("places.foundCounted", { count: found.length + more })}>
          {found.length === 0 ? (
            <EmptyState title={t("places.nothingTitle")}>
              <ul>
                <li>{t("places.advicePostcode")}</li>
                <li>{t("places.adviceName")}</li>
                <li>{t("places.adviceRegion")}</li>
              </ul>
            </EmptyState>
          ) : (
            <PlaceListing lines={found} />
          )}
          {more > 0 ? <p>{t("places.more", { count: more })}</p> : null}
        </Section>
      ) : null}
      {regions.length > 0 ? (
        <Section id="regions" title={t("places.regions")}>
          <PlaceListing lines={regions} />
        </Section>
      ) : null}
      <Section id="authorities" title={t("places.authorities")} aside={t("places.protectedNote")}>
        {withGroups.length === 0 ? <EmptyState title={t("places.noneTitle")}>{t("places.noneText")}</EmptyState> : null}
        <PlaceListing lines={withGroups} />
      </Section>
      <Permalink
        url={asked ? `${url}?q=${encodeURIComponent(typed.trim())}` : url}
        formats={[
          { href: "/places.csv", text: t("components.asCsv") },
          { href: "/places.json", text: t("components.asJson") },
        ]}
      />
    </>
  );
}
