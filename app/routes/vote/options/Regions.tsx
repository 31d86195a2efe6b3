import type { OptionsPart } from "../../../../shared/ballots/papers/byRegion.ts";
import { shapeOf } from "../../../../shared/ballots/papers/methods.ts";
import { nationOf } from "../../../../shared/counting/forAgainstAbstain.ts";
import { Mosaic } from "../../../charts/Mosaic.tsx";
import { shadeOf } from "../../../charts/mosaicPlan.ts";
import { Table } from "../../../components/Table.tsx";
import { VisuallyHidden } from "../../../components/VisuallyHidden.tsx";
import { formatNumber, formatVotes } from "../../../locales/dates.ts";
import { useWords } from "../../../locales/words.tsx";
import { votePath } from "../../outcomes/chain.ts";
import type { AmongProps } from "./AmongOptions.tsx";
import { OptionList } from "./HowCounted.tsx";
import { OptionName } from "./OptionName.tsx";

/** An option by its number, so that a column is narrow: its name stands in the list above, and is read out here. */
const Numbered = ({ paper, option }: { readonly paper: AmongProps["paper"]; readonly option: number }) => (
  <>
    {option + 1}
    <VisuallyHidden>
      {" "}
      <OptionName paper={paper} option={option} />
    </VisuallyHidden>
  </>
);

/** Which option leads in each region, as a map of tiles, and what stands behind every option there, by heads and by weight (PAP-8). */
export function Regions({ vote, paper, among }: AmongProps) {
  const { t, lang } = useWords();
  const { byRegion, countedBy, unitsPerVote } = among;
  const nameOf = (code: string): string => vote.regions.find((region) => region.code === code)?.name ?? code;
  const leading = ({ leading }: OptionsPart): string =>
    leading.length === 0 ? "–" : leading.map((option) => option + 1).join("\u00a0=\u00a0");
  const first = shapeOf(paper.method) === "ranking";
  const tables = [
    { key: "heads", caption: t(first ? "voteOptions.firstChoice" : "votes.byHeads"), shown: (n: number) => formatNumber(n, lang) },
    {
      key: "weight",
      caption: t(first ? "voteOptions.firstChoiceWeight" : "votes.byWeight"),
      shown: (n: number) => formatVotes(n, unitsPerVote, lang),
    },
  ] as const;
  return (
    <>
      <div className="split">
        <Mosaic
          tiles={byRegion.map((part) => ({
            code: part.code,
            value: leading(part),
            shade: shadeOf(part.support[part.leading[0] ?? -1]?.[countedBy] ?? 0, part.all[countedBy]),
            ...(nationOf(part.code) === null ? { label: nameOf(part.code) } : {}),
          }))}
        />
        <div className="stack">
          <p>{t(first ? "voteResults.tilesFirst" : "voteResults.tiles")}</p>
          <OptionList paper={paper} />
        </div>
      </div>
      {tables.map(({ key, caption, shown }) => (
        <Table
          key={key}
          caption={`${t("votes.byRegion")}. ${caption}`}
          columns={[
            { head: t("votes.region"), wide: true },
            { head: t("voteResults.leads") },
            ...paper.options.map((_, option) => ({ head: <Numbered paper={paper} option={option} />, numeric: true })),
            { head: t("voteOptions.didAbstain"), numeric: true },
            { head: t("voteOptions.didNotVote"), numeric: true },
          ]}
          rows={byRegion.map((part) => ({
            key: part.code,
            cells: [
              nameOf(part.code),
              leading(part),
              ...[...part.support, part.abstained, part.didNotVote].map((figures) => shown(figures[key])),
            ],
          }))}
          csv={`${votePath(vote.id)}/options.csv`}
          json={`${votePath(vote.id)}/options.json`}
        />
      ))}
    </>
  );
}
