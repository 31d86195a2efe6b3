import type { Alike } from "../../../shared/places/votes.ts";
import { Table } from "../../components/Table.tsx";
import { formatDate, formatVotes } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { votePath } from "../outcomes/chain.ts";
import { VoteTag } from "../votes/VoteTag.tsx";
import type { VoteRow } from "./votes.ts";

/** How the seats of a place voted: heads, and their weight in brackets. */
export function Votes({ rows, name, files }: { readonly rows: readonly VoteRow[]; readonly name: string; readonly files: string }) {
  const { t, lang } = useWords();
  const amount = ({ heads, units }: Alike, unitsPerVote: number): string =>
    heads === 0 ? "0" : `${heads} (${formatVotes(units, unitsPerVote, lang)})`;
  return (
    <Table
      caption={t("places.votesOf", { name })}
      captionHidden
      dense
      csv={`${files}.csv`}
      json={`${files}.json`}
      columns={[
        { head: t("votes.vote"), wide: true },
        { head: t("votes.for"), numeric: true },
        { head: t("votes.against"), numeric: true },
        { head: t("votes.abstain"), numeric: true },
        { head: t("votes.didNotVote"), numeric: true },
        { head: t("places.result") },
      ]}
      rows={rows.map(({ id, title, standing, at, unitsPerVote, sides, voted, didNotVote, interests }) => ({
        key: id,
        cells: [
          <span key="vote">
            <a href={href(lang, votePath(id))} lang={title?.lang}>
              {title?.text ?? t("site.withdrawn")}
            </a>{" "}
            <span className="quiet">
              {formatDate(at, lang)}
              {sides ? null : ` · ${t("places.amongOptions", { voted: amount(voted, unitsPerVote) })}`}
              {interests > 0 ? ` · ${t("places.interests", { count: interests })}` : null}
            </span>
          </span>,
          ...(sides ? [sides.for, sides.against, sides.abstain].map((side) => amount(side, unitsPerVote)) : ["–", "–", "–"]),
          amount(didNotVote, unitsPerVote),
          <VoteTag key="result" standing={standing} />,
        ],
      }))}
    />
  );
}
