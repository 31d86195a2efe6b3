import type { Counts } from "../../../shared/diff/compare.ts";
import { type T, useWords } from "../../locales/words.tsx";
import type { ChangesShown } from "./shown.ts";

/** "3 changed, 1 inserted, 1 moved". */
function told(t: T, { changed, inserted, deleted, moved }: Counts): string {
  const parts = [
    changed > 0 ? t("comparison.countChanged", { figure: changed }) : "",
    inserted > 0 ? t("comparison.countInserted", { figure: inserted }) : "",
    deleted > 0 ? t("comparison.countDeleted", { figure: deleted }) : "",
    moved > 0 ? t("comparison.countMoved", { figure: moved }) : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? t("comparison.countNone") : parts.join(", ");
}

/** How much changed in each part, the way to the first change, and how to read what follows. */
export function InShort({ changed }: { readonly changed: ChangesShown }) {
  const { t } = useWords();
  const { clauses, case: theCase, others } = changed.counts;
  return (
    <>
      <ul className="plain-list">
        <li>
          <strong>{t("proposals.sectionClauses")}:</strong> {told(t, clauses)}
        </li>
        <li>
          <strong>{t("proposals.sectionCase")}:</strong> {told(t, theCase)}
        </li>
        <li>
          <strong>{t("comparison.others")}:</strong> {told(t, { changed: others, inserted: 0, deleted: 0, moved: 0 })}
        </li>
      </ul>
      <p className="quiet">
        {t("comparison.legend")} <ins>{t("comparison.legendInserted")}</ins>, <del>{t("comparison.legendDeleted")}</del>,{" "}
        <span className="remarked">{t("comparison.legendMarks")}</span>.
      </p>
      <p className="no-print">
        <a className="target-link" href="#change-1">
          {t("comparison.firstChange")}
        </a>
      </p>
    </>
  );
}
