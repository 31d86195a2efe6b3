import type { ProposalFields } from "../../../shared/proposals/form.ts";
import { useWords } from "../../locales/words.tsx";

interface ConflictProps {
  /** What the draft says now. */
  readonly now: ProposalFields;
  /** What was typed and not saved. */
  readonly typed: (field: string, otherwise?: string) => string;
  readonly labels: { readonly [field: string]: string };
}

const textOf = (value: string | readonly string[] | undefined): string => (typeof value === "string" ? value : (value ?? []).join(", "));

/** Both texts wherever they differ, when somebody else saved the draft meanwhile: nothing typed is lost (DRA-9). */
export function Conflict({ now, typed, labels }: ConflictProps) {
  const { t } = useWords();
  const differing = Object.keys(labels).filter(
    (field) => field in now && field !== "extent" && typed(field, textOf(now[field])) !== textOf(now[field]),
  );
  return (
    <section className="stack" aria-labelledby="conflict">
      <h2 id="conflict">{t("drafts.conflictTitle")}</h2>
      <p>{t("drafts.conflictText")}</p>
      {differing.map((field) => (
        <div key={field} className="stack">
          <h3>{labels[field]}</h3>
          <div className="conflict">
            <div>
              <p className="quiet">{t("drafts.conflictNow")}</p>
              <div className="conflict-text">{textOf(now[field]) || t("drafts.conflictEmpty")}</div>
            </div>
            <div>
              <p className="quiet">{t("drafts.conflictYours")}</p>
              <div className="conflict-text">{typed(field) || t("drafts.conflictEmpty")}</div>
            </div>
          </div>
        </div>
      ))}
    </section>
  );
}
