import { ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Confirmation } from "../../components/Confirmation.tsx";
import { Notice } from "../../components/Notice.tsx";
import { formatNumber } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

/** What an import has done, in figures. */
export interface Imported {
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
  readonly unchanged: number;
  readonly newSeats: number;
}

/** The figures from the address that the import redirected to; null where there are none. */
export function importedFrom(asked: URLSearchParams): Imported | null {
  const figures = (asked.get("imported") ?? "").split("-").map(Number);
  const [added, changed, withdrawn, unchanged, newSeats] = figures;
  if (figures.length !== 5 || !figures.every((n) => Number.isSafeInteger(n) && n >= 0)) return null;
  return { added: added ?? 0, changed: changed ?? 0, withdrawn: withdrawn ?? 0, unchanged: unchanged ?? 0, newSeats: newSeats ?? 0 };
}

/** Says that the roll was imported and what comes next. */
export function Done({ imported, weightsMissing }: { readonly imported: Imported; readonly weightsMissing: boolean }) {
  const { t, lang } = useWords();
  const figure = (n: number): string => formatNumber(n, lang);
  return (
    <>
      <Confirmation title={t("deskRoll.doneTitle")}>
        <p>
          {t("deskRoll.doneFigures", {
            added: figure(imported.added),
            changed: figure(imported.changed),
            withdrawn: figure(imported.withdrawn),
            unchanged: figure(imported.unchanged),
          })}
        </p>
      </Confirmation>
      {weightsMissing ? (
        <Notice tone="warn" title={t("deskRoll.adoptNext")}>
          {t("deskRoll.adoptNextText")}
        </Notice>
      ) : null}
      <ButtonRow>
        <ButtonLink href={href(lang, "/desk/weights")} tone={weightsMissing ? "main" : "plain"}>
          {t("deskRoll.toWeights")}
        </ButtonLink>
        <ButtonLink href={href(lang, "/desk/people")} tone="plain">
          {t("deskRoll.toInvite")}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
