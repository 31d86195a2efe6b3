import { formatNumber } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

/** What a printed note can be checked against: where it stands in the journal, and the journal's head as it was drawn up. */
export interface NoteCheck {
  readonly seq: number;
  readonly head: string | null;
  readonly confirmed: { readonly seq: number; readonly contentHash: string } | null;
}

/** How to check a decision note, on paper too. */
export function CheckNote({ check }: { readonly check: NoteCheck }) {
  const { t, lang } = useWords();
  const { seq, head, confirmed } = check;
  return (
    <>
      <p>{t("minutes.drawnUpAsEntry", { number: formatNumber(seq, lang) })}</p>
      {head === null ? null : (
        <p className="quiet small">
          {t("minutes.headAtClosing")} <code className="hash">{head}</code>
        </p>
      )}
      {confirmed ? (
        <>
          <p>{t("minutes.confirmedAsEntry", { number: formatNumber(confirmed.seq, lang) })}</p>
          <p className="quiet small">
            {t("minutes.contentHash")} <code className="hash">{confirmed.contentHash}</code>
          </p>
        </>
      ) : null}
      <p>
        <a href={href(lang, "/data/journal")}>{t("minutes.howToCheck")}</a>
      </p>
    </>
  );
}
