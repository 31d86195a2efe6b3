import type { HowShown } from "../../comparison/Rows.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { comparisonPath } from "./versions.ts";

/** The ways to look at a comparison: in one text or side by side; only what changed or all of it; the other way round. */
export function HowToShow({
  proposal,
  from,
  to,
  view,
  whole,
}: {
  readonly proposal: string;
  readonly from: number;
  readonly to: number;
  readonly view: HowShown["view"];
  readonly whole: boolean;
}) {
  const { t, lang } = useWords();
  const address = (asked: { readonly view: HowShown["view"]; readonly whole: boolean }): string => {
    const query = [asked.view === "side" ? "view=side" : "", asked.whole ? "show=all" : ""].filter((part) => part !== "").join("&");
    return href(lang, `${comparisonPath(proposal, to, from)}${query === "" ? "" : `?${query}`}`);
  };
  const link = (text: string, asked: { readonly view: HowShown["view"]; readonly whole: boolean }) => (
    <li>{asked.view === view && asked.whole === whole ? <span aria-current="page">{text}</span> : <a href={address(asked)}>{text}</a>}</li>
  );
  return (
    <div className="how-to-show no-print">
      <nav className="pagination" aria-label={t("comparison.viewLabel")}>
        <ul>
          {link(t("comparison.viewInline"), { view: "inline", whole })}
          {link(t("comparison.viewSide"), { view: "side", whole })}
        </ul>
      </nav>
      <nav className="pagination" aria-label={t("comparison.showLabel")}>
        <ul>
          {link(t("comparison.showChanges"), { view, whole: false })}
          {link(t("comparison.showAll"), { view, whole: true })}
        </ul>
      </nav>
      <p>
        <a className="target-link" href={href(lang, comparisonPath(proposal, from, to))}>
          {t("comparison.otherWay")}
        </a>
      </p>
    </div>
  );
}
