/** A direction in the space of statements, of length one, and how much of the spread lies in it. */
export interface Direction {
  readonly weights: readonly number[];
  /** The eigenvalue: the sum of the squares of everybody's distance along it. */
  readonly spread: number;
}

const mostRounds = 5_000;
const still = 1e-12;
/** Less than this share of the whole spread is the noise of calculating. */
const noise = 1e-10;

/** A starting direction that leans to no statement and is not square to anything that people think: multiples of the golden ratio. */
const start = (length: number): number[] => Array.from({ length }, (_, i) => (((i + 1) * 0.6180339887498949) % 1) + 0.25);

const lengthOf = (vector: readonly number[]): number => Math.sqrt(vector.reduce((sum, one) => sum + one * one, 0));

const times = (matrix: readonly Float64Array[], vector: readonly number[]): number[] =>
  matrix.map((row) => {
    let sum = 0;
    for (let i = 0; i < row.length; i++) sum += (row[i] ?? 0) * (vector[i] ?? 0);
    return sum;
  });

/** `rowsᵀ · rows`: how statements go together. */
function together(rows: readonly (readonly number[])[], size: number): Float64Array[] {
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (let i = 0; i < size; i++) {
      const left = row[i] ?? 0;
      const line = matrix[i];
      if (left === 0 || !line) continue;
      for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + left * (row[j] ?? 0);
    }
  return matrix;
}

/** OPN-3: the statement that weighs most pulls whoever agrees with it to the positive side; of equals, the first. */
function signFixed(weights: readonly number[]): readonly number[] {
  const most = Math.max(...weights.map(Math.abs));
  const leading = weights.find((weight) => Math.abs(weight) >= most - 1e-9) ?? 0;
  return leading < 0 ? weights.map((weight) => -weight) : weights;
}

/** The direction in which `matrix` spreads most, by power iteration (R. von Mises and H. Pollaczek-Geiringer, ZAMM 9, 1929). */
function leading(matrix: readonly Float64Array[], least: number): Direction {
  const nothing: Direction = { weights: matrix.map(() => 0), spread: 0 };
  let vector = start(matrix.length);
  let spread = 0;
  for (let round = 0; round < mostRounds; round++) {
    const next = times(matrix, vector);
    spread = lengthOf(next);
    if (spread <= least) return nothing;
    const unit = next.map((one) => one / spread);
    const moved = unit.reduce((most, one, i) => Math.max(most, Math.abs(one - (vector[i] ?? 0))), 0);
    vector = unit;
    if (moved < still) break;
  }
  return { weights: signFixed(vector), spread };
}

/**
 * OPN-3: the first two principal components of rows whose columns have mean zero (K. Pearson, "On lines and planes of closest fit",
 * 1901), one after the other: what the first explains is taken out before the second is looked for (H. Hotelling's deflation, 1933).
 * Where people differ in nothing, or in one way only, the weights of what is missing are zero. `whole` is the spread in all directions.
 */
export function principalDirections(rows: readonly (readonly number[])[], size: number) {
  const matrix = together(rows, size);
  const whole = matrix.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
  const first = leading(matrix, whole * noise);
  const rest = matrix.map((row, i) => row.map((one, j) => one - first.spread * (first.weights[i] ?? 0) * (first.weights[j] ?? 0)));
  return { first, second: leading(rest, whole * noise), whole };
}
