import { Notice } from "../../components/Notice.tsx";
import { useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import { formNames, type HandShown } from "./byHand.ts";

/** Easy-read and BSL versions that people made, first on the page (PCK-7); `version`: the one that the page shows. */
export function ByHand({ made, version }: { readonly made: readonly HandShown[]; readonly version: number }) {
  const { t, lang } = useWords();
  if (made.length === 0) return null;
  return (
    <Notice title={t("byHand.title")}>
      <ul>
        {made.map(({ number, form, address, maker, day, version: of }) => (
          <li key={number}>
            <a href={address} rel="noreferrer">
              {t(formNames[form])}
            </a>
            , {t("byHand.madeBy", { maker: maker ?? t("site.withdrawn"), day: dayText(day, lang) })}.{" "}
            {of < version ? t("byHand.older", { version: of }) : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
