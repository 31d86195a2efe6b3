import type { Tie } from "../../../../shared/counting/result.ts";
import type { Key } from "../../../locales/keys.ts";
import { useWords } from "../../../locales/words.tsx";
import { MarkedText } from "../../decision-note/MarkedText.tsx";
import type { AmongProps } from "./AmongOptions.tsx";
import { useOptionNames } from "./OptionName.tsx";

const over: { readonly [what in Tie["over"]]: Key } = {
  elected: "voteOptions.tieElected",
  excluded: "voteOptions.tieExcluded",
  transferred: "voteOptions.tieTransferred",
  order: "voteOptions.tieOrder",
  funded: "voteOptions.tieFunded",
};
const settled: { readonly [by in Tie["settledBy"]]: Key } = {
  "earlier-rounds": "voteOptions.tieEarlier",
  "later-preferences": "voteOptions.tieLater",
  cheaper: "voteOptions.tieCheaper",
  lot: "voteOptions.tieLot",
};

/** Every tie that had to be settled: who stood equal, for what, and what settled it. */
export function Ties({ paper, among }: AmongProps) {
  const { t } = useWords();
  const names = useOptionNames(paper);
  return (
    <ul>
      {among.counted.ties.map((tie) => (
        <li key={`${tie.round} ${tie.over} ${tie.between.join()}`}>
          {tie.round > 0 ? `${t("voteOptions.round", { round: tie.round })}: ` : null}
          <MarkedText
            text={`${t(over[tie.over], { options: names(tie.between) })} ${t(settled[tie.settledBy], { chosen: names(tie.chosen) })}`}
          />
        </li>
      ))}
    </ul>
  );
}
