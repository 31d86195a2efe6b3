import type { ReactNode } from "react";
import { useWords } from "../locales/words.tsx";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

export interface SummaryRow {
  readonly key: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
  /** `what` finishes the link's name: "Change the date". */
  readonly change?: { readonly href: string; readonly what: string } | undefined;
}

/** "Check your answers": each with a way to change it. Without `change` a list of facts. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const { t } = useWords();
  return (
    <dl className="summary-list">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.term}</dt>
          <dd>{row.value}</dd>
          {row.change ? (
            <dd className="change">
              <a href={row.change.href}>
                {t("components.change")} <VisuallyHidden>{row.change.what}</VisuallyHidden>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
