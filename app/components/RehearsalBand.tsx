import { href } from "../locales/href.ts";
import { useWords } from "../locales/words.tsx";

/** Says on every page of a rehearsal that nothing in it counts, and ends it; on the hall display it only says so (REH-6). */
export function RehearsalBand({ sitting }: { readonly sitting?: string }) {
  const { t, lang } = useWords();
  return (
    <aside className="rehearsal-band" aria-label={t("rehearsal.bandTitle")}>
      <strong>{t("rehearsal.bandTitle")}</strong>
      {sitting === undefined ? null : (
        <>
          {" "}
          {t("rehearsal.bandMeaning")}
          <form method="post" action={href(lang, `/desk/sittings/${sitting}/rehearse`)}>
            <button type="submit" name="intent" value="end" className="button button-plain">
              {t("rehearsal.bandEnd")}
            </button>
          </form>
        </>
      )}
    </aside>
  );
}
