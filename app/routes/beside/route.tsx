import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { withIdsAfter } from "../../../shared/proposals/idsAfter.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Changes } from "../comparison/Changes.tsx";
import { HowToShow, type WayShown } from "../comparison/HowToShow.tsx";
import { changesShown } from "../comparison/shown.ts";
import { langOfRequest, textOf, titleOf } from "../proposals/said.ts";

/**
 * Two different proposals beside each other: `/proposals/7/beside/9`. Their blocks have nothing to do with each other, so they
 * find their partners by their words alone (DIF-2).
 */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const [first, second] = [params.proposal ?? "", params.other ?? ""];
  const has = (id: string): boolean => (context.assembly.proposal(id)?.versions.length ?? 0) > 0;
  if (first === second || !has(first) || !has(second)) throw new Response("", { status: 404 });
  const [before, after] = [textOf(context, first), textOf(context, second)];
  const asked = new URL(request.url).searchParams;
  const way: WayShown = { view: asked.get("view") === "inline" ? "inline" : "side", whole: asked.get("show") !== "changes" };
  return {
    sides: [first, second].map((id) => ({ id, title: titleOf(context, id, lang) })),
    changed: before && after ? changesShown(before, besides(before, after), lang) : null,
    way,
    url: `${context.origin}${href(lang, `/proposals/${first}/beside/${second}`)}`,
  };
}

const besides = (first: Text, second: Text): Text => ({
  ...second,
  case: withIdsAfter(first.case, second.case),
  clauses: withIdsAfter(first.clauses, second.clauses),
});
type Text = NonNullable<ReturnType<typeof textOf>>;

const queryOf = ({ view, whole }: WayShown): string => {
  const query = [view === "inline" ? "view=inline" : "", whole ? "" : "show=changes"].filter((part) => part !== "").join("&");
  return query === "" ? "" : `?${query}`;
};

/** Two proposals as their readers compare them before joining them, or before lodging one that is much like the other. */
export default function Beside() {
  const { t, lang } = useWords();
  const { sides, changed, way, url } = useLoaderData<typeof loader>();
  const [first, second] = [sides[0]?.id ?? "", sides[1]?.id ?? ""];
  const title = t("joining.besideTitle", { first, second });
  const path = `/proposals/${first}/beside/${second}`;
  return (
    <>
      <title>{`${title} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/proposals"), text: t("proposals.title") },
          { href: href(lang, `/proposals/${first}`), text: first },
        ]}
        here={second}
      />
      <PageHeader title={title} lead={t("joining.besideLead")} />
      <ul className="plain-list">
        {sides.map(({ id, title: called }) => (
          <li key={id}>
            {t("proposals.numbered", { number: id })}:{" "}
            <a href={href(lang, `/proposals/${id}`)} lang={called?.lang}>
              {called?.text ?? t("site.withdrawn")}
            </a>
          </li>
        ))}
      </ul>
      {changed ? (
        <Changes
          changed={changed}
          view={way.view}
          whole={way.whole}
          names={{ before: t("proposals.numbered", { number: first }), after: t("proposals.numbered", { number: second }) }}
        >
          <HowToShow
            now={way}
            address={(asked) => `${href(lang, path)}${queryOf(asked)}`}
            otherWay={href(lang, `/proposals/${second}/beside/${first}`)}
          />
        </Changes>
      ) : (
        <Notice tone="warn">{t("comparison.withdrawn")}</Notice>
      )}
      <Permalink url={url} />
    </>
  );
}
