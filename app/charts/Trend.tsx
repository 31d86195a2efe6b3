import { planTrend, trendBase } from "./trendPlan.ts";

const tenths = (of: number): string => `${Math.floor(of / 10)}.${of % 10}%`;

/**
 * How a figure went over the years. Lengths are percentages, so words keep the reader's text size. Decoration to a screen reader: the
 * same figures stand in the table beside it.
 */
export function Trend({
  figures,
}: {
  readonly figures: readonly { readonly year: number; readonly value: string; readonly text: string }[];
}) {
  const points = planTrend(figures);
  return (
    <svg className="chart trend" width="100%" height="11rem" aria-hidden="true" focusable="false">
      <line className="trend-base" x1="0" x2="100%" y1={tenths(trendBase)} y2={tenths(trendBase)} />
      {points.slice(1).map((point, i) => (
        <line
          key={point.year}
          className="trend-line"
          x1={tenths(points[i]?.x ?? 0)}
          y1={tenths(points[i]?.y ?? 0)}
          x2={tenths(point.x)}
          y2={tenths(point.y)}
        />
      ))}
      {points.map((point, i) => (
        <g key={point.year}>
          <circle className="trend-point" cx={tenths(point.x)} cy={tenths(point.y)} r="5" />
          {i === 0 || i === points.length - 1 ? (
            <>
              <text className="trend-figure" x={tenths(point.x)} y={tenths(point.y)} dy="-0.7em" textAnchor="middle">
                {figures[i]?.text}
              </text>
              <text className="trend-year" x={tenths(point.x)} y="97%" textAnchor="middle">
                {point.year}
              </text>
            </>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
