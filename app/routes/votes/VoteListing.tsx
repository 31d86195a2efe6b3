import { Listing } from "../../components/Listing.tsx";
import { formatDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { votePath } from "../outcomes/chain.ts";
import type { VoteLine } from "./lines.ts";
import { VoteTag } from "./VoteTag.tsx";

/** Votes, each with how it stands; for an open one the turnout only (BAL-6). `ofSitting`: on a page of their own sitting. */
export function VoteListing({ items, ofSitting = false }: { readonly items: readonly VoteLine[]; readonly ofSitting?: boolean }) {
  const { t, lang } = useWords();
  return (
    <Listing
      items={items.map(({ id, standing, title, question, amendment, at, sitting, heads, byHand, won, turnout }) => {
        const shown = title ?? question;
        const name = t("votes.numbered", { vote: id.replace("-", "/") });
        return {
          key: id,
          href: href(lang, votePath(id)),
          title: shown?.text ?? t("site.withdrawn"),
          lang: shown?.lang,
          kicker: [
            name,
            amendment ? t("amendments.toProposal", { amendment: amendment.id, number: amendment.proposal }) : null,
            formatDate(at, lang),
            ofSitting ? null : sitting?.title,
          ]
            .filter(Boolean)
            .join(" · "),
          tag: <VoteTag standing={standing} />,
          text: (
            <span lang={lang}>
              {heads ? t("votes.headsLine", { for: heads.for, against: heads.against, abstain: heads.abstain }) : null}
              {heads && byHand ? ` ${t("handsLive.byTwo")}` : null}
              {won?.map((option) => (
                <span key={option.text} lang={option.lang} className="won">
                  {option.text}
                </span>
              ))}
              {turnout ? t("votes.turnoutLine", { voted: turnout.voted, count: turnout.seats }) : null}
            </span>
          ),
        };
      })}
    />
  );
}
