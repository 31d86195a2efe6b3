import { Listing } from "../../components/Listing.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import type { ChamberHome } from "./load.ts";

/** Minutes that were sent to whoever reads: they may say what is wrong with them, until a day (MIN-13). */
export function MinutesToCheck({ minutes }: { readonly minutes: ChamberHome["minutes"] }) {
  const { t, lang } = useWords();
  if (minutes.length === 0) return null;
  return (
    <Section title={t("minutesPages.toCheck")} id="minutes">
      <Listing
        items={minutes.map(({ id, title, until }) => ({
          key: id,
          href: href(lang, `/chamber/minutes/${id}`),
          title: title ?? t("sittings.numbered", { number: id }),
          kicker: t("minutesPages.correctionsUntil", { day: dayText(until, lang) }),
        }))}
      />
    </Section>
  );
}
