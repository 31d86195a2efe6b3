import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { SittingShown } from "./shown.ts";

/** The sitting's papers to take away: all in one, in large print, what changed, and once it is closed what it decided (PCK-1, PCK-5). */
export function Papers({ sitting }: { readonly sitting: Pick<SittingShown, "id" | "phase" | "agenda"> }) {
  const { t, lang } = useWords();
  const path = href(lang, `/sittings/${sitting.id}`);
  const rows = [
    { name: t("pack.wholePack"), page: "pack", query: "" },
    { name: t("pack.largePack"), page: "pack", query: "?size=18" },
    ...(sitting.agenda ? [{ name: t("pack.changedLink"), page: "pack", query: "?since=agenda" }] : []),
    ...(sitting.phase === "closed" ? [{ name: t("pack.decisions"), page: "decisions", query: "" }] : []),
  ];
  const endings = [
    ["pdf", t("papers.asPdf")],
    ["docx", t("papers.asWord")],
    ["html", t("papers.asHtml")],
  ] as const;
  return (
    <>
      <p>{t("pack.lead")}</p>
      <ul>
        {rows.map(({ name, page, query }) => (
          <li key={name}>
            {t("pack.formats", { name })}{" "}
            {endings.map(([ending, text], i) => (
              <span key={ending}>
                {i > 0 ? " · " : null}
                <a href={`${path}/${page}.${ending}${query}`} aria-label={`${name}, ${text}`}>
                  {text}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
