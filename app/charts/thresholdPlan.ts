/** What a share is measured against: for and against only, all that were cast, or all there are. */
export type BarBase = "forAgainst" | "cast" | "all";

/** Counts of one key: heads, units of weight or regional weights. Whole numbers, zero or more. */
export interface BarCounts {
  readonly forCount: number | bigint;
  readonly againstCount: number | bigint;
  readonly abstainCount: number | bigint;
  /** All that could have been cast; needed for the base `all`. */
  readonly all?: number | bigint | undefined;
  readonly base: BarBase;
  readonly threshold: { readonly numerator: number | bigint; readonly denominator: number | bigint };
}

/** Widths and places in percent of the bar, three decimals, worked out exactly and rounded down once. */
export interface BarPlan {
  readonly forWidth: string;
  readonly againstStart: string;
  readonly againstWidth: string;
  readonly abstainStart: string;
  readonly abstainWidth: string;
  readonly line: string;
  /** On which side of the line its label has room. */
  readonly labelSide: "start" | "middle" | "end";
}

/** `part / whole` in percent with three decimals, exact until the last one. */
export function percent(part: bigint, whole: bigint): string {
  if (whole <= 0n) return "0%";
  const thousandths = (part * 100_000n) / whole;
  const rest = String(thousandths % 1000n).padStart(3, "0");
  return `${thousandths / 1000n}.${rest}%`;
}

/**
 * For, against, abstain from left to right, and the line that For must pass (or reach). The line is a share of the base, drawn on
 * the same scale as the counts, so For is beyond the line exactly where the threshold is passed.
 */
export function planThresholdBar({ forCount, againstCount, abstainCount, all, base, threshold }: BarCounts): BarPlan {
  const yes = BigInt(forCount);
  const no = BigInt(againstCount);
  const abstain = BigInt(abstainCount);
  const cast = yes + no + abstain;
  const scale = base === "all" ? (BigInt(all ?? 0) > cast ? BigInt(all ?? 0) : cast) : cast;
  const measure = base === "forAgainst" ? yes + no : base === "cast" ? cast : scale;
  const n = BigInt(threshold.numerator);
  const d = BigInt(threshold.denominator);
  const line = scale > 0n ? percent(measure * n, scale * d) : percent(n, d);
  const at = scale > 0n ? (measure * n * 100n) / (scale * d) : (n * 100n) / d;
  return {
    forWidth: percent(yes, scale),
    againstStart: percent(yes, scale),
    againstWidth: percent(no, scale),
    abstainStart: percent(yes + no, scale),
    abstainWidth: percent(abstain, scale),
    line,
    labelSide: at < 25n ? "start" : at > 70n ? "end" : "middle",
  };
}
