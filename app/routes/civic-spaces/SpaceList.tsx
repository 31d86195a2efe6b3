import { Listing } from "../../components/Listing.tsx";
import { Tag } from "../../components/Tag.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import { standings, useNames } from "./names.ts";
import type { SpaceLine } from "./shown.ts";

/** Civic spaces, each with where it stands and until when. */
export function SpaceList({ lines, base = "/civic-spaces" }: { readonly lines: readonly SpaceLine[]; readonly base?: string }) {
  const { t, lang } = useWords();
  return (
    <Listing
      items={lines.map(({ id, name, area, use, standing, clock }) => ({
        key: id,
        href: href(lang, `${base}/${id}`),
        title: name?.text ?? t("civic.numbered", { number: id }),
        lang: name?.lang,
        tag: <Tag tone={standings[standing].tone}>{t(standings[standing].name)}</Tag>,
        kicker: [t(useNames[use]), area, ...(clock ? [t("civic.untilDay", { date: dayText(clock.until, lang) })] : [])].join(" · "),
      }))}
    />
  );
}
