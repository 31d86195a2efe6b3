import { hundredthsOfPercent } from "../../../../shared/ballots/views.ts";
import { PairedBars } from "../../../charts/PairedBars.tsx";
import { formatNumber, formatVotes } from "../../../locales/dates.ts";
import { useWords } from "../../../locales/words.tsx";
import type { AmongProps } from "./AmongOptions.tsx";

/** What stands behind each option, who abstained and who did not vote: shares of all seats, by heads and by weight. */
export function OptionBars({ paper, among, order }: AmongProps & { readonly order: readonly number[] }) {
  const { t, lang } = useWords();
  const { support, turnout, turnoutWeight, unitsPerVote } = among;
  const heads = turnout.cast + turnout.didNotVote;
  const weight = turnoutWeight.cast + turnoutWeight.didNotVote;
  const line = (key: string, name: string, amounts: { readonly heads: number; readonly weight: number }) => ({
    ...{ key, name, filled: hundredthsOfPercent(amounts.heads, heads), outlined: hundredthsOfPercent(amounts.weight, weight) },
    figures: `${formatNumber(amounts.heads, lang)} / ${formatVotes(amounts.weight, unitsPerVote, lang)}`,
  });
  return (
    <PairedBars
      whole={10_000}
      words={{ filled: t("voteOptions.shareHeads"), outlined: t("voteOptions.shareWeight") }}
      rows={[
        ...order.map((option) =>
          line(String(option), paper.options[option]?.name?.text ?? t("site.withdrawn"), support[option] ?? { heads: 0, weight: 0 }),
        ),
        line("abstained", t("voteOptions.didAbstain"), { heads: turnout.abstained, weight: turnoutWeight.abstained }),
        line("did-not-vote", t("voteOptions.didNotVote"), { heads: turnout.didNotVote, weight: turnoutWeight.didNotVote }),
      ]}
    />
  );
}
