import { Listing } from "../../components/Listing.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { SittingLine } from "./lines.ts";
import { PhaseTag } from "./PhaseTag.tsx";

/** Sittings, each with when and where, and what came of it. */
export function SittingListing({ items }: { readonly items: readonly SittingLine[] }) {
  const { t, lang } = useWords();
  const textOf = ({ phase, agendaPublished, items: count, votes, note }: SittingLine): string => {
    if (phase === "scheduled") return agendaPublished ? t("sittings.itemsCounted", { count }) : t("sittings.agendaNotPublishedYet");
    return [t("sittings.votesCounted", { count: votes }), note === null ? "" : t("sittings.hasNote")].join(" ").trim();
  };
  return (
    <Listing
      items={items.map((line) => ({
        key: line.id,
        href: href(lang, `/sittings/${line.id}`),
        title: line.title?.text ?? t("sittings.numbered", { number: line.id }),
        lang: line.title?.lang,
        kicker: [t("sittings.numbered", { number: line.id }), formatDateTime(line.startsAt, lang), line.hall?.text]
          .filter(Boolean)
          .join(" · "),
        tag: <PhaseTag phase={line.phase} />,
        text: <span lang={lang}>{textOf(line)}</span>,
      }))}
    />
  );
}
