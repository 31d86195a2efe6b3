import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { HowShown } from "../../comparison/Rows.tsx";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { ChooseSet } from "../amendments/ChooseSet.tsx";
import { Meeting } from "../amendments/Grid.tsx";
import { numberIn } from "../amendments/paths.ts";
import { Changes } from "../comparison/Changes.tsx";
import { HowToShow, type WayShown } from "../comparison/HowToShow.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { type PreviewShown, previewShown } from "./shown.ts";

/** The text with the amendments named in `?with=1&with=3` accepted, or which of them collide (AMD-7). All of it unless `show=changes`. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const shown = previewShown(context, params["proposal"] ?? "", asked.getAll("with").slice(0, 100), langOfRequest(request));
  if (!shown) throw new Response("", { status: 404 });
  const view: HowShown["view"] = asked.get("view") === "side" ? "side" : "inline";
  return { shown, way: { view, whole: asked.get("show") !== "changes" } };
}

export default function Preview() {
  const { t, lang } = useWords();
  const { shown, way } = useLoaderData<typeof loader>();
  const { amendments, chosen } = shown;
  const { proposal, title } = amendments;
  const heading = t("amendments.previewHeading", { number: proposal });
  return (
    <>
      <title>{`${heading} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/proposals"), text: t("proposals.title") },
          { href: href(lang, `/proposals/${proposal}`), text: proposal },
          { href: href(lang, `/proposals/${proposal}/amendments`), text: t("amendments.title") },
        ]}
        here={t("amendments.preview")}
      />
      <PageHeader
        kicker={t("proposals.versionNumbered", { version: amendments.version })}
        title={heading}
        lead={<span lang={title?.lang}>{title?.text ?? t("proposals.numbered", { number: proposal })}</span>}
      />
      <TheSet shown={shown} way={way} />
      <Section id="choose" title={t("amendments.chooseTitle")}>
        {amendments.order.length === 0 ? (
          <p>{t("amendments.noneOpen")}</p>
        ) : (
          <ChooseSet proposal={proposal} offered={amendments.order.map(({ id }) => id)} lines={amendments.amendments} chosen={chosen} />
        )}
      </Section>
      <Permalink url={shown.url} />
    </>
  );
}

/** The text with the chosen set in it, or why there is none. */
function TheSet({ shown: { amendments, chosen, set }, way }: { readonly shown: PreviewShown; readonly way: WayShown }) {
  const { t, lang } = useWords();
  const { proposal, version } = amendments;
  const names = chosen.join(", ");
  switch (set.is) {
    case "none":
      return <p className="measure">{t("amendments.chooseFirst")}</p>;
    case "over":
      return (
        <Notice tone="warn" title={t("amendments.setOver")}>
          {t("amendments.setOverText", { version })}
        </Notice>
      );
    case "cannot":
      return <Notice tone="warn" title={t("amendments.setCannot")} />;
    case "collide":
      return (
        <Notice tone="bad" title={t("amendments.setCollides")}>
          <ul>
            {set.cells.map((cell) => (
              <li key={`${cell.first} ${cell.second}`}>
                <Meeting cell={cell} />
              </li>
            ))}
          </ul>
          <p>{t("amendments.setCollidesText")}</p>
        </Notice>
      );
    case "text": {
      const address = ({ view, whole }: WayShown): string => {
        const query = [...chosen.map((id) => `with=${numberIn(id)}`), view === "side" ? "view=side" : "", whole ? "" : "show=changes"];
        return `${href(lang, `/proposals/${proposal}/amendments/preview`)}?${query.filter((part) => part !== "").join("&")}`;
      };
      return (
        <Changes
          changed={set.changed}
          view={way.view}
          whole={way.whole}
          title={t("amendments.textWith", { amendments: names })}
          names={{ before: t("proposals.versionNumbered", { version }), after: t("amendments.withSet", { amendments: names }) }}
        >
          <HowToShow now={way} address={address} />
        </Changes>
      );
    }
  }
}
