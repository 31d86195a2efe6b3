import type { ReactNode } from "react";
import { Tag } from "../components/Tag.tsx";
import { VisuallyHidden } from "../components/VisuallyHidden.tsx";
import { useWords } from "../locales/words.tsx";

export interface ChangeHeadProps {
  /** Its number among the changes of the page. */
  readonly change: number;
  /** How many changes the page has. */
  readonly changes: number;
  readonly name: ReactNode;
  readonly what: string;
  /** What is to be said beside: where it was, where it went. */
  readonly children?: ReactNode;
}

/** The line above a change: what it is about, and the ways to the next change and the one before. */
export function ChangeHead({ change, changes, name, what, children }: ChangeHeadProps) {
  const { t } = useWords();
  return (
    <div className="change-head">
      <p>
        <strong>{name}</strong> <Tag>{what}</Tag> {children}
      </p>
      <p className="change-ways no-print">
        <span className="quiet">{t("comparison.changeOf", { number: change, total: changes })}</span>
        {change > 1 ? (
          <a href={`#change-${change - 1}`}>
            {t("components.previous")} <VisuallyHidden>{t("comparison.change")}</VisuallyHidden>
          </a>
        ) : null}
        {change < changes ? (
          <a href={`#change-${change + 1}`}>
            {t("components.next")} <VisuallyHidden>{t("comparison.change")}</VisuallyHidden>
          </a>
        ) : (
          <a href="#summary">{t("comparison.backToSummary")}</a>
        )}
      </p>
    </div>
  );
}
