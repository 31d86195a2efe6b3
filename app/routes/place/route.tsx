import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { canBeFollowed } from "../../../shared/places/followed.ts";
import type { Known } from "../../../shared/places/place.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { FollowLink } from "../../components/FollowLink.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { feedFormats, feedsInHead } from "../../feedLinks.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { authorityName, knownPlaces, nameOfAuthorityOrRegion, placeIn } from "../places/named.ts";
import { langOfRequest, regionName } from "../proposals/said.ts";
import { Evidence } from "./Evidence.tsx";
import { evidenceShown } from "./evidence.ts";
import { Groups } from "./Groups.tsx";
import { groupsShown } from "./groups.ts";
import { Items } from "./Items.tsx";
import { itemsShown } from "./items.ts";
import { Votes } from "./Votes.tsx";
import { votesShown } from "./votes.ts";

/** The authorities that a postcode area reaches into, by name. */
const authoritiesReached = (known: Known, codes: readonly string[]) =>
  codes.map((id) => ({ id, name: authorityName(known, id) })).toSorted((a, b) => a.name.localeCompare(b.name, "en"));

/** One place: its groups, how their seats voted, what was promised there, its evidence (PLC-1). */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const known = knownPlaces(context);
  const place = placeIn(context, known, params.place ?? "");
  if (!place) throw new Response("", { status: 404 });
  const { id, kind, authorities } = place;
  const { roll } = context.assembly;
  const groups = groupsShown(context, place, known, lang);
  const region = kind === "authority" ? known.get(id)?.region || "" : "";
  return {
    ...{ id, kind, groups },
    name: nameOfAuthorityOrRegion(context, known, lang, place),
    region: region === "" ? null : { id: region, name: regionName(context, region, lang) },
    reaches: kind === "postcode" ? authoritiesReached(known, authorities) : [],
    votes: votesShown(context, place, known, lang),
    items: itemsShown(context, place, known, lang),
    measures: evidenceShown(context, place, lang),
    followed: kind === "region" ? `regions/${id}` : canBeFollowed(id, roll) ? `places/${id}` : null,
    url: `${context.origin}${href(lang, `/places/${id}`)}`,
  };
}

/** The feed of this page, where programs look for it. */
export const meta: MetaFunction<typeof loader> = ({ location, data }) =>
  data?.followed ? feedsInHead(location.pathname, [data.followed]) : [];

export default function PlacePage() {
  const { t, lang } = useWords();
  const { id, kind, name: code, region, reaches, groups, votes, items, measures, followed, url } = useLoaderData<typeof loader>();
  const name = kind === "postcode" ? t("places.postcodeNamed", { area: code }) : code;
  return (
    <>
      <title>{`${name} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/places"), text: t("places.title") },
          ...(region ? [{ href: href(lang, `/places/${region.id}`), text: region.name }] : []),
        ]}
        here={name}
      />
      <PageHeader kicker={t("places.kicker")} title={name} lead={t("places.placeLead")}>
        {kind === "postcode" ? <p>{t("places.postcodeMeans", { area: code })}</p> : null}
        {reaches.length > 0 ? (
          <ul>
            {reaches.map((one) => (
              <li key={one.id}>
                <a href={href(lang, `/places/${one.id}`)}>{one.name}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </PageHeader>
      {followed ? <FollowLink subject={followed} name={name} /> : null}
      <Section id="groups" title={t("places.groups")} aside={t("places.protectedNote")}>
        <Groups groups={groups} name={name} withAuthority={kind !== "authority"} />
      </Section>
      <Section id="votes" title={t("places.votes")} aside={t("places.votesNote")}>
        {votes.total === 0 ? <p>{t("places.noVotes")}</p> : <Votes rows={votes.rows} name={name} files={`/places/${id}`} />}
        {votes.total > votes.rows.length ? <p>{t("places.newestVotes", { count: votes.rows.length, total: votes.total })}</p> : null}
      </Section>
      <Items items={items} name={name} />
      <Section id="evidence" title={t("places.evidence")} aside={t("places.evidenceNote")}>
        {measures.length === 0 ? <p>{t("places.noEvidence")}</p> : <Evidence measures={measures} name={name} />}
      </Section>
      <Permalink
        url={url}
        formats={[
          { href: `/places/${id}.csv`, text: t("components.asCsv") },
          { href: `/places/${id}.json`, text: t("components.asJson") },
          ...(followed ? feedFormats(t, lang, followed) : []),
        ]}
      />
    </>
  );
}
