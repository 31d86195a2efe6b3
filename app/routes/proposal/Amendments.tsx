import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { ProposalShown } from "./shown.ts";

/** How many amendments are open, and the way to all of them; before there are any, the way to make one. */
export function Amendments({ proposal: { id, amendments } }: { readonly proposal: ProposalShown }) {
  const { t, lang } = useWords();
  if (amendments.all === 0)
    return (
      <p>
        {t("amendments.emptyTitle")}.{" "}
        {amendments.taken ? <a href={href(lang, `/chamber/proposals/${id}/amend`)}>{t("amendments.makeAsDelegate")}</a> : null}
      </p>
    );
  return (
    <p>
      {t("amendments.counted", { count: amendments.open })} <a href={href(lang, `/proposals/${id}/amendments`)}>{t("amendments.seeAll")}</a>
    </p>
  );
}
