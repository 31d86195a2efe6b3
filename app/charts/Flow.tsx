import type { Round } from "../../shared/counting/result.ts";
import { classes } from "../components/classes.ts";
import { type FlowBand, type FlowPart, type FlowRow, flowWidth, planFlow } from "./flowPlan.ts";

export interface FlowProps {
  readonly rounds: readonly Round[];
  /** The options from left to right, by index. */
  readonly order: readonly number[];
  /** What each option is called, by index. */
  readonly names: readonly string[];
  readonly words: { readonly round: (number: number) => string; readonly exhausted: string };
}

/** Rem from the top of one round to the next, and within: the round's name, the numbers over the bar, the bar, what runs on below. */
const rowHeight = 7;
const nameAt = 1.1;
const labelAt = 2.4;
const barAt = 2.75;
const barHeight = 1.5;
const bandsHeight = rowHeight - barAt - barHeight;

/** A number over a part has room from this width on. */
const labelled = 450;

const numberOf = (option: number | null): string => (option === null ? "–" : String(option + 1));
const colourOf = (option: number | null): string => (option === null ? "flow-rest" : `region-${(option % 12) + 1}`);
const pathOf = ({ corners: [a, b, c, d] }: FlowBand): string => `M${a} 0L${b} 0C${b} 5 ${c} 5 ${c} 10L${d} 10C${d} 5 ${a} 5 ${a} 0Z`;

function Part({ part, top }: { readonly part: FlowPart; readonly top: number }) {
  return (
    <>
      {part.width >= labelled ? (
        <text className="flow-label" x={part.middle} y={`${top + labelAt}rem`} textAnchor="middle">
          {numberOf(part.option)}
        </text>
      ) : null}
      <svg y={`${top + barAt}rem`} width="100%" height={`${barHeight}rem`} viewBox={`0 0 ${flowWidth} 10`} preserveAspectRatio="none">
        <rect className={classes("flow-part", colourOf(part.option))} x={part.start} y="0" width={part.width} height="10" />
      </svg>
    </>
  );
}

function Row({ row, top, name }: { readonly row: FlowRow; readonly top: number; readonly name: string }) {
  return (
    <>
      <text className="flow-round" x="0" y={`${top + nameAt}rem`}>
        {name}
      </text>
      <svg
        y={`${top + barAt + barHeight}rem`}
        width="100%"
        height={`${bandsHeight}rem`}
        viewBox={`0 0 ${flowWidth} 10`}
        preserveAspectRatio="none"
      >
        {row.bands.map((band) => (
          <path
            key={`${numberOf(band.from)} ${numberOf(band.to)}`}
            className={classes("flow-band", band.from !== band.to && "flow-moved", colourOf(band.from))}
            d={pathOf(band)}
          />
        ))}
      </svg>
      {row.parts.map((part) => (
        <Part key={numberOf(part.option)} part={part} top={top} />
      ))}
    </>
  );
}

/**
 * The rounds of a count from top to bottom: what each option held, and where the votes of whoever dropped out went on to. Widths are
 * shares of the page and not a scaled picture, so words keep the reader's text size. Decoration to a screen reader: the same figures
 * stand in the table beside it.
 */
export function Flow({ rounds, order, names, words }: FlowProps) {
  const rows = planFlow(rounds, order);
  const rest = rows.some(({ parts }) => parts.some(({ option }) => option === null));
  const height = rows.length * rowHeight - bandsHeight;
  return (
    <div className="flow" aria-hidden="true">
      <svg className="chart" width="100%" height={`${height}rem`} focusable="false">
        {rows.map((row, i) => (
          <Row key={row.number} row={row} top={i * rowHeight} name={words.round(row.number)} />
        ))}
      </svg>
      <ul className="key">
        {[...order, ...(rest ? [null] : [])].map((option) => (
          <li key={numberOf(option)}>
            <svg viewBox="0 0 16 16" focusable="false">
              <rect className={classes("flow-part", colourOf(option))} x="1" y="1" width="14" height="14" />
            </svg>
            {numberOf(option)} {option === null ? words.exhausted : names[option]}
          </li>
        ))}
      </ul>
    </div>
  );
}
