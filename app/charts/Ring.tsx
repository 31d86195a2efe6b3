import { classes } from "../components/classes.ts";
import { Hatch, useHatchId } from "./hatching.tsx";
import { colourOf } from "./mosaicPlan.ts";
import { planRing, type RingDot, ringLabel, ringReach } from "./ringPlan.ts";
import { useTileNames } from "./useTileNames.ts";

/** What a seat is doing, or how it voted. `none`: no vote recorded. */
export type SeatState = "away" | "present" | "speaking" | "waiting" | "for" | "against" | "abstain" | "none";

export interface RingSeat {
  readonly id: string;
  readonly region: string;
  readonly state?: SeatState;
}

export interface RingProps {
  readonly seats: readonly RingSeat[];
  /** Region codes in the order they sit, clockwise from the top. */
  readonly regions: readonly string[];
  /** What stands in the middle. */
  readonly centre?: { readonly figure: string; readonly label: string } | undefined;
  /** Names of regions that are not of the twelve; long ones are cut. */
  readonly names?: { readonly [code: string]: string };
}

function Seat({
  dot,
  radius,
  state,
  colour,
  hatch,
}: {
  readonly dot: RingDot;
  readonly radius: number;
  readonly state: SeatState;
  readonly colour: number;
  readonly hatch: string;
}) {
  const at = { cx: dot.x, cy: dot.y };
  switch (state) {
    case "present":
      return <circle {...at} r={radius} className={`region-${colour}`} />;
    case "against":
      return <circle {...at} r={radius - 0.5} className="seat-against" fill={`url(#${hatch})`} />;
    case "none":
      return <circle {...at} r={radius * 0.3} className="seat-none" />;
    case "speaking":
      return (
        <>
          <circle {...at} r={radius} className="seat-speaking" />
          <circle {...at} r={radius + 4} className="seat-halo" />
        </>
      );
    case "abstain": {
      // A square, as beside the word and in the bars.
      const half = radius * 0.8;
      return <rect x={dot.x - half} y={dot.y - half} width={2 * half} height={2 * half} className="seat-abstain" />;
    }
    case "for":
    case "away":
    case "waiting":
      return <circle {...at} r={state === "for" ? radius : radius - 0.8} className={classes(`seat-${state}`)} />;
  }
}

/**
 * The assembly seated in a circle, grouped by region: who is here, who speaks, how a roll-call vote fell. No parties, so no
 * opposing sides. Decoration to a screen reader: show the same figures in a table beside it.
 */
export function Ring({ seats, regions, centre, names = {} }: RingProps) {
  const hatch = useHatchId();
  const known = useTileNames();
  const plan = planRing(seats, regions);
  const labels = plan.labels.map((label) => ({ ...label, text: ringLabel(known[label.region] ?? names[label.region] ?? label.region) }));
  const reach = ringReach(labels);
  const wide = reach > ringReach([]);
  const states = new Map(seats.map((seat) => [seat.id, seat.state ?? "present"]));
  return (
    <svg
      className={classes("chart ring", wide && "ring-wide")}
      viewBox={`${-reach} -226 ${2 * reach} 452`}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <Hatch id={hatch} step={Math.max(2, plan.radius * 0.55)} />
      </defs>
      <path className="ring-bench" d={plan.benches} />
      {plan.dots.map((dot) => (
        <Seat
          key={dot.id}
          dot={dot}
          radius={plan.radius}
          state={states.get(dot.id) ?? "present"}
          colour={colourOf(dot.region, regions)}
          hatch={hatch}
        />
      ))}
      {labels.map((label) => (
        <text key={label.region} className="ring-label" x={label.x} y={label.y + 5} textAnchor={label.side}>
          {label.text}
        </text>
      ))}
      {centre ? (
        <>
          <text className="ring-figure" x="0" y="8" textAnchor="middle">
            {centre.figure}
          </text>
          <text className="ring-word" x="0" y="30" textAnchor="middle">
            {centre.label}
          </text>
        </>
      ) : null}
    </svg>
  );
}
