import { Key } from "./Key.tsx";
import { percent } from "./thresholdPlan.ts";

/** One line of the chart: two shares in hundredths of a percent, and both as they are read. */
export interface BarPair {
  readonly key: string;
  readonly name: string;
  readonly figures: string;
  readonly filled: number;
  readonly outlined: number;
}

/**
 * Two shares beside each other, line by line: a filled bar over an outlined one, on one scale that ends with `whole`. Lengths are
 * percentages, not a scaled picture, so words keep the reader's text size. Decoration to a screen reader: the same figures stand in
 * the table beside it.
 */
export function PairedBars({
  rows,
  whole,
  words,
}: {
  readonly rows: readonly BarPair[];
  readonly whole: number;
  readonly words: { readonly filled: string; readonly outlined: string };
}) {
  const width = (share: number): string => percent(BigInt(share), BigInt(Math.max(1, whole)));
  return (
    <div className="shares" aria-hidden="true">
      <Key
        items={[
          { shape: "solid", text: words.filled },
          { shape: "outlined", text: words.outlined },
        ]}
      />
      {rows.map(({ key, name, figures, filled, outlined }) => (
        <div key={key}>
          <p className="small">
            {name}: {figures}
          </p>
          <svg className="chart" width="100%" height="1.9rem" focusable="false">
            <rect className="share-speech" x="0" y="0.1rem" width={width(filled)} height="0.8rem" />
            <rect className="share-weight" x="0" y="1rem" width={width(outlined)} height="0.8rem" />
          </svg>
        </div>
      ))}
    </div>
  );
}
