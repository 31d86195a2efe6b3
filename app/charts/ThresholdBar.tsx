import { Hatch, useHatchId } from "./hatching.tsx";
import { Key } from "./Key.tsx";
import { type BarCounts, planThresholdBar } from "./thresholdPlan.ts";

export interface ThresholdBarProps extends BarCounts {
  /** Names the line: "more than half". */
  readonly label: string;
  readonly words: { readonly for: string; readonly against: string; readonly abstain: string };
}

/**
 * For solid, against hatched, abstain outlined, and the line that had to be passed, on one exact scale. Lengths are percentages,
 * not a scaled picture, so the label keeps the reader's text size. Decoration to a screen reader: show the figures in a table.
 */
export function ThresholdBar({ label, words, ...counts }: ThresholdBarProps) {
  const hatch = useHatchId();
  const plan = planThresholdBar(counts);
  return (
    <div className="threshold" aria-hidden="true">
      <svg className="chart bar" width="100%" height="80" focusable="false">
        <defs>
          <Hatch id={hatch} step={8} />
        </defs>
        <text className="bar-label" x={plan.line} y="1rem" textAnchor={plan.labelSide}>
          {label}
        </text>
        <rect className="bar-track" x="0" y="2rem" width="100%" height="2.5rem" />
        <rect className="bar-abstain" x={plan.abstainStart} y="2rem" width={plan.abstainWidth} height="2.5rem" />
        <rect className="bar-against" x={plan.againstStart} y="2rem" width={plan.againstWidth} height="2.5rem" fill={`url(#${hatch})`} />
        <rect className="bar-for" x="0" y="2rem" width={plan.forWidth} height="2.5rem" />
        <line className="bar-halo" x1={plan.line} x2={plan.line} y1="1.75rem" y2="4.75rem" />
        <line className="bar-line" x1={plan.line} x2={plan.line} y1="1.4rem" y2="5rem" />
      </svg>
      <Key
        items={[
          { shape: "for", text: words.for },
          { shape: "against", text: words.against },
          { shape: "abstain", text: words.abstain },
        ]}
      />
    </div>
  );
}
