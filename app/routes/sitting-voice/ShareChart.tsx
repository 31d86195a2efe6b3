import { PairedBars } from "../../charts/PairedBars.tsx";
import { useWords } from "../../locales/words.tsx";
import { shareText } from "../vote/names.ts";

/** One line of the chart: shares in hundredths of a percent. */
export interface SharePair {
  readonly name: string;
  readonly shareOfTime: number;
  readonly shareOfWeight: number;
}

/** Share of speech beside share of weight, line by line, on one scale that ends with the largest share. */
export function ShareChart({ rows }: { readonly rows: readonly SharePair[] }) {
  const { t } = useWords();
  return (
    <PairedBars
      whole={Math.max(...rows.flatMap(({ shareOfTime, shareOfWeight }) => [shareOfTime, shareOfWeight]))}
      words={{ filled: t("sittings.shareOfTime"), outlined: t("sittings.shareOfWeight") }}
      rows={rows.map(({ name, shareOfTime, shareOfWeight }) => ({
        ...{ key: name, name, filled: shareOfTime, outlined: shareOfWeight },
        figures: `${shareText(shareOfTime)} / ${shareText(shareOfWeight)}`,
      }))}
    />
  );
}
