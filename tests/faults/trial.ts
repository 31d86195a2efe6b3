/** What one trial of a fault came to. */
export interface Trial {
  /** The fault really happened; a trial in which it did not proves nothing. */
  readonly fired: boolean;
  /** How much was under way: votes acknowledged, commands asked, writes refused. */
  readonly count: number;
  readonly problems: readonly string[];
}

/** One fault over all its trials. */
export interface Row {
  readonly fault: string;
  readonly trials: number;
  readonly fired: number;
  readonly what: string;
  readonly problems: readonly string[];
}

/** Runs the trials of a fault one after the other, with progress on standard error. */
export async function run(
  fault: string,
  trials: number,
  one: (n: number) => Trial | Promise<Trial>,
  what: (count: number) => string,
): Promise<Row> {
  const problems: string[] = [];
  let [fired, count] = [0, 0];
  const step = Math.max(1, Math.ceil(trials / 5));
  for (let n = 1; n <= trials; n += 1) {
    const trial = await one(n);
    if (trial.fired) fired += 1;
    else problems.push(`trial ${n}: the fault did not fire`);
    count += trial.count;
    problems.push(...trial.problems.map((problem) => `trial ${n}: ${problem}`));
    if (n % step === 0) process.stderr.write(`${fault}: ${n} of ${trials}\n`);
  }
  return { fault, trials, fired, what: what(count), problems };
}
