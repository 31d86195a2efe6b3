import type { HowShown } from "../../comparison/Rows.tsx";
import { useWords } from "../../locales/words.tsx";

/** A way to look at two texts. */
export interface WayShown {
  readonly view: HowShown["view"];
  readonly whole: boolean;
}

/** The ways to look at a comparison: in one text or side by side; only what changed or all of it; the other way round. */
export function HowToShow({
  now: { view, whole },
  address,
  otherWay,
}: {
  readonly now: WayShown;
  /** Where the page is that shows it that way. */
  readonly address: (asked: WayShown) => string;
  /** Where the same two are compared the other way round. */
  readonly otherWay?: string;
}) {
  const { t } = useWords();
  const link = (text: string, asked: WayShown) => (
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
      {otherWay === undefined ? null : (
        <p>
          <a className="target-link" href={otherWay}>
            {t("comparison.otherWay")}
          </a>
        </p>
      )}
    </div>
  );
}

/** The query that asks for a way to look: nothing for the usual one. */
export const wayQuery = ({ view, whole }: WayShown): string => {
  const query = [view === "side" ? "view=side" : "", whole ? "show=all" : ""].filter((part) => part !== "").join("&");
  return query === "" ? "" : `?${query}`;
};
