import { EmptyState } from "../../components/EmptyState.tsx";
import { Listing } from "../../components/Listing.tsx";
import { formatDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { OutcomeTag } from "../outcomes/OutcomeListing.tsx";
import type { Decided } from "./latest.ts";

/** The newest decisions, each with its link. */
export function DecidedLast({ items }: { readonly items: readonly Decided[] }) {
  const { t, lang } = useWords();
  if (items.length === 0)
    return (
      <EmptyState title={t("home.nothingDecided")} action={<a href={href(lang, "/proposals")}>{t("home.toProposals")}</a>}>
        {t("home.nothingDecidedText")}
      </EmptyState>
    );
  return (
    <Listing
      items={items.map(({ ballot, title, carried, at, outcome, planItem, path }) => ({
        key: ballot,
        href: href(lang, path),
        title: title?.text ?? t("site.withdrawn"),
        lang: title?.lang,
        kicker: formatDate(at, lang),
        tag: <OutcomeTag carried={carried} />,
        text: (
          <span lang={lang}>
            {outcome === null
              ? t("home.noteToCome")
              : planItem === null
                ? t("home.isOutcome", { number: outcome })
                : t("home.isOutcomeAndItem", { number: outcome, id: planItem })}
          </span>
        ),
      }))}
    />
  );
}
