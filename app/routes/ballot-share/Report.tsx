import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { formatDateTime, formatNumber, formatVotes } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Lead } from "../vote/Lead.tsx";
import { keyNames } from "../vote/names.ts";
import type { VoteShown } from "../vote/shown.ts";
import type { SharePage } from "./load.ts";

/** The declared result in public figures, before what the group's own seats did. */
export function Report({ page, vote }: { readonly page: SharePage; readonly vote: VoteShown }) {
  const { t, lang } = useWords();
  const { result } = vote;
  const keys = page.byHeads ? (["heads"] as const) : (["heads", "weight", "regions"] as const);
  return (
    <Section title={t("votes.result")} id="result">
      <Lead vote={vote} />
      {result ? (
        <Table
          caption={t("sharing.figures")}
          captionHidden
          columns={[
            { head: t("votes.countedBy") },
            { head: t("votes.for"), numeric: true },
            { head: t("votes.against"), numeric: true },
            { head: page.byHeads ? t("votes.abstain") : t("votes.abstainOrNeither"), numeric: true },
            { head: t("votes.didNotVote"), numeric: true },
          ]}
          rows={keys.map((key) => {
            const { for: yes, against, abstain, didNotVote } = result[key];
            const shown = (n: number) => (key === "weight" ? formatVotes(n, result.unitsPerVote, lang) : formatNumber(n, lang));
            return { key, cells: [t(keyNames[key]), ...[yes, against, abstain, didNotVote].map(shown)] };
          })}
        />
      ) : null}
      {vote.declaredAt === null ? null : <p>{t("sharing.declared", { at: formatDateTime(vote.declaredAt, lang) })}</p>}
      <p>
        {t("sharing.wholeResult")} <a href={href(lang, `/votes/${page.id.replace("-", "/")}`)}>{page.url.vote}</a>
      </p>
    </Section>
  );
}
