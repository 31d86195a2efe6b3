import { Listing } from "../../components/Listing.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { ItemLine } from "./items.ts";
import { askedText, lateText, StandingTag } from "./Standing.tsx";

/** Items of the plan, each with where it stands and with whom. */
export function ItemListing({ items }: { readonly items: readonly ItemLine[] }) {
  const { t, lang } = useWords();
  return (
    <Listing
      items={items.map(({ id, title, standing, bodies }) => {
        const late = lateText(t, standing);
        return {
          key: `${id} ${bodies.join(" ")}`,
          href: href(lang, `/plan/${id}`),
          title: title?.text ?? t("site.withdrawn"),
          lang: title?.lang,
          kicker: late ? `${id} · ${late}` : id,
          tag: <StandingTag standing={standing} />,
          text: <span lang={lang}>{askedText(t, lang, bodies, standing)}</span>,
        };
      })}
    />
  );
}
