import type { KeyBar } from "../../../shared/ballots/views.ts";
import { terms } from "../../../shared/minutes/sentences.ts";
import { Table } from "../../components/Table.tsx";
import { Tag } from "../../components/Tag.tsx";
import { formatNumber, formatVotes } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { fractionText, keyNames, shareText } from "./names.ts";
import type { VoteShown } from "./shown.ts";

/** The rule in words, key by key, and whether each was met (BAL-9). */
export function Rule({ result }: { readonly result: NonNullable<VoteShown["result"]> }) {
  const { t, lang } = useWords();
  const { keys, unitsPerVote } = result;
  const shown = (key: KeyBar, n: number) => (key.key === "weight" ? formatVotes(n, unitsPerVote, lang) : formatNumber(n, lang));
  const ruleText = (key: KeyBar): string => {
    const values = { fraction: fractionText(t, key.fraction.of, key.fraction.in), base: t(terms[key.base]) };
    return key.strict ? t("votes.moreThanOf", values) : t("votes.atLeastOf", values);
  };
  return (
    <>
      <p>{keys.length > 1 ? t("votes.everyKey") : t("votes.oneKey")}</p>
      <Table
        caption={t("votes.theRule")}
        captionHidden
        columns={[
          { head: t("votes.countedBy") },
          { head: t("votes.required"), wide: true },
          { head: t("votes.for"), numeric: true },
          { head: t("votes.outOf"), numeric: true },
          { head: t("votes.share"), numeric: true },
          { head: t("votes.met") },
        ]}
        rows={keys.map((key) => ({
          key: key.key,
          cells: [
            t(keyNames[key.key]),
            ruleText(key),
            shown(key, key.for),
            shown(key, key.of),
            shareText(key.forShare),
            <Tag key="met" tone={key.met ? "good" : "bad"}>
              {key.met ? t("votes.keyMet") : t("votes.keyNotMet")}
            </Tag>,
          ],
        }))}
      />
      {keys.some((key) => key.metByBlockClause) ? <p>{t("votes.blockClause")}</p> : null}
      <p className="quiet">{t("votes.exactNote")}</p>
    </>
  );
}
