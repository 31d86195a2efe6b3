import { useWords } from "../../locales/words.tsx";
import { RoundName } from "./RoundName.tsx";
import type { SittingShown } from "./shown.ts";

/** What the small groups reported, table by table (GRP-8). */
export function Reports({ sitting }: { readonly sitting: SittingShown }) {
  const { t } = useWords();
  const rounds = sitting.items.flatMap((item) => item.rounds);
  return (
    <>
      {sitting.reports.map(({ round, tables, reports }) => {
        const shown = rounds.find(({ id }) => id === round);
        return (
          <section key={round} id={`reports-${round}`} className="stack">
            <h3>{shown ? <RoundName round={shown} /> : t("tables.reports")}</h3>
            <p className="quiet small">{t("tables.reportedOf", { reported: reports.length, tables })}</p>
            <ul className="plain-list stack">
              {reports.map(({ table, points, notAgreed, hasNotAgreed }) => (
                <li key={table} id={`${round}-table-${table}`} className="measure">
                  <strong>{t("tables.reportOf", { number: table })}</strong>
                  <ul>
                    {points.map(({ key, said: point }) => (
                      <li key={key} lang={point?.lang}>
                        {point?.text ?? t("site.withdrawn")}
                      </li>
                    ))}
                  </ul>
                  {hasNotAgreed ? (
                    <p>
                      {t("tables.notAgreedLabel")} <span lang={notAgreed?.lang}>{notAgreed?.text ?? t("site.withdrawn")}</span>
                    </p>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
