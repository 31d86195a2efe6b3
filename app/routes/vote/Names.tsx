import { Table } from "../../components/Table.tsx";
import { formatVotes } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { VoteWords } from "../ballot/VoteWords.tsx";
import { choiceText } from "./names.ts";
import type { VoteShown } from "./shown.ts";

/** How a seat voted, and how its vote came where somebody else cast it. */
function VoteCast({ choice, how, paper }: { readonly paper: VoteShown["paper"] } & Pick<VoteShown["names"][number], "choice" | "how">) {
  const { t } = useWords();
  return (
    <>
      {choiceText(t, choice) ?? <VoteWords options={paper} choice={choice} />}
      {how ? ` (${t(how === "help" ? "mandates.withHelp" : "mandates.withProxy")})` : null}
    </>
  );
}

/** The roll call by name. A protected seat is its number and region (ROL-7). */
export function Names({ vote, unitsPerVote }: { readonly vote: VoteShown; readonly unitsPerVote: number }) {
  const { t, lang } = useWords();
  const regions = new Map(vote.regions.map(({ code, name }) => [code, name]));
  return (
    <>
      <p>{t("votes.noVoteExplained")}</p>
      <Table
        caption={t("votes.names")}
        captionHidden
        dense
        columns={[
          { head: t("votes.seat"), numeric: true },
          { head: t("votes.group"), wide: true },
          { head: t("votes.region") },
          { head: t("votes.vote") },
          { head: t("votes.weight"), numeric: true },
        ]}
        rows={vote.names.map(({ number, group, isProtected, region, choice, weight, how }) => ({
          key: String(number),
          cells: [
            number,
            isProtected ? (
              t("votes.protectedSeat")
            ) : group?.lang ? (
              <span key="group" lang={group.lang}>
                {group.text}
              </span>
            ) : (
              (group?.text ?? t("site.withdrawn"))
            ),
            regions.get(region) ?? region,
            <VoteCast key="vote" choice={choice} how={how} paper={vote.paper} />,
            formatVotes(weight, unitsPerVote, lang),
          ],
        }))}
      />
    </>
  );
}
