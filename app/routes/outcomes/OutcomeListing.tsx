import { Listing } from "../../components/Listing.tsx";
import { Tag } from "../../components/Tag.tsx";
import { formatDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { askedText } from "../plan/Standing.tsx";
import type { OutcomeLine } from "./lines.ts";

/** Whether it was carried, in a word or two. */
export function OutcomeTag({ carried }: { readonly carried: boolean }) {
  const { t } = useWords();
  return carried ? <Tag tone="good">{t("outcomes.carried")}</Tag> : <Tag tone="bad">{t("outcomes.notCarried")}</Tag>;
}

/** Outcomes, each with what came of it. */
export function OutcomeListing({ items }: { readonly items: readonly OutcomeLine[] }) {
  const { t, lang } = useWords();
  return (
    <Listing
      items={items.map(({ number, title, carried, at, planItem, standing, bodies }) => ({
        key: number,
        href: href(lang, `/outcomes/${number}`),
        title: title?.text ?? t("site.withdrawn"),
        lang: title?.lang,
        kicker: `${t("outcomes.numbered", { number })} · ${formatDate(at, lang)}`,
        tag: <OutcomeTag carried={carried} />,
        text: (
          <span lang={lang}>{standing && planItem ? `${planItem}. ${askedText(t, lang, bodies, standing)}` : t("outcomes.noItem")}</span>
        ),
      }))}
    />
  );
}
