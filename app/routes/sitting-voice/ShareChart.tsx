import { Key } from "../../charts/Key.tsx";
import { percent } from "../../charts/thresholdPlan.ts";
import { useWords } from "../../locales/words.tsx";
import { shareText } from "../vote/names.ts";

/** One line of the chart: shares in hundredths of a percent. */
export interface SharePair {
  readonly name: string;
  readonly shareOfTime: number;
  readonly shareOfWeight: number;
}

/** Height of a line with its name and both bars, in rem. */
const lineHeight = 4;

/**
 * Share of speech beside share of weight, line by line: a filled bar over an outlined one, on one scale that ends with the largest
 * share. Lengths are percentages, not a scaled picture, so words keep the reader's text size. Decoration to a screen reader: the
 * same figures stand in the table beside it.
 */
export function ShareChart({ rows }: { readonly rows: readonly SharePair[] }) {
  const { t } = useWords();
  const largest = BigInt(Math.max(1, ...rows.flatMap(({ shareOfTime, shareOfWeight }) => [shareOfTime, shareOfWeight])));
  const width = (share: number): string => percent(BigInt(share), largest);
  return (
    <div className="shares" aria-hidden="true">
      <Key
        items={[
          { shape: "solid", text: t("sittings.shareOfTime") },
          { shape: "outlined", text: t("sittings.shareOfWeight") },
        ]}
      />
      <svg className="chart" width="100%" height={`${rows.length * lineHeight}rem`} focusable="false">
        {rows.map(({ name, shareOfTime, shareOfWeight }, i) => (
          <g key={name}>
            <text x="0" y={`${i * lineHeight + 1.1}rem`}>
              {name}: {shareText(shareOfTime)} / {shareText(shareOfWeight)}
            </text>
            <rect className="share-speech" x="0" y={`${i * lineHeight + 1.6}rem`} width={width(shareOfTime)} height="0.8rem" />
            <rect className="share-weight" x="0" y={`${i * lineHeight + 2.5}rem`} width={width(shareOfWeight)} height="0.8rem" />
          </g>
        ))}
      </svg>
    </div>
  );
}
