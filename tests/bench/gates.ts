/** One figure and what it must reach. */
export interface Gate {
  readonly bench: string;
  readonly name: string;
  readonly figure: number;
  readonly gate: number;
  readonly better: "higher" | "lower";
  readonly unit: string;
  readonly met: boolean;
}

/** A figure with no gate: context for the gates beside it. */
export interface Line {
  readonly bench: string;
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
}

/** What one bench found. */
export interface Found {
  readonly gates: readonly Gate[];
  readonly lines: readonly Line[];
}

const rounded = (figure: number): number => Number(figure.toPrecision(4));

/** Collects the figures of one bench. */
export function findings(bench: string) {
  const gates: Gate[] = [];
  const lines: Line[] = [];
  return {
    /** Must be at least this. */
    atLeast: (name: string, figure: number, gate: number, unit = "×"): void =>
      void gates.push({ bench, name, figure: rounded(figure), gate, better: "higher", unit, met: figure >= gate }),
    /** Must be at most this. */
    atMost: (name: string, figure: number, gate: number, unit = "×"): void =>
      void gates.push({ bench, name, figure: rounded(figure), gate, better: "lower", unit, met: figure <= gate }),
    /** Shown beside the gates. */
    line: (name: string, figure: number, unit: string): void => void lines.push({ bench, name, figure: rounded(figure), unit }),
    all: (): Found => ({ gates, lines }),
  };
}

/** Says on standard error how far a bench is. */
export const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

/** All gates and lines as a table for people. */
export function tableOf({ gates, lines }: Found): string {
  const rows = [
    ...gates.map((g) => [
      g.bench,
      g.name,
      `${g.figure} ${g.unit}`,
      `${g.better === "higher" ? "≥" : "≤"} ${g.gate} ${g.unit}`,
      g.met ? "met" : "MISSED",
    ]),
    ...lines.map((l) => [l.bench, l.name, `${l.figure} ${l.unit}`, "", ""]),
  ].sort((a, b) => (a[0] ?? "").localeCompare(b[0] ?? ""));
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => (row[at] ?? "").length), 0));
  return rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")).join("\n");
}
