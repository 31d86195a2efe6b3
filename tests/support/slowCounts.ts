/**
 * The methods of counting a second time: slow and obvious, with nothing put together and nothing clever, so that it can be
 * read beside the books. A vote of weight 3 is three voters; every figure is a plain fraction of big whole numbers. Kept to
 * be compared with, never to be used.
 */

/** A fraction as it comes. */
type Fraction = readonly [over: bigint, under: bigint];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => lowest([a * d + c * b, b * d]);
const minus = (a: Fraction, [c, d]: Fraction): Fraction => plus(a, [-c, d]);
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => lowest([a * c, b * d]);
const by = (a: Fraction, [c, d]: Fraction): Fraction => times(a, c < 0n ? [-d, -c] : [d, c]);
const more = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d > c * b;
const whole = (number: number): Fraction => [BigInt(number), 1n];
const lowest = ([over, under]: Fraction): Fraction => {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b > 0n) [a, b] = [b, a % b];
  return [over / a, under / a];
};
const zero: Fraction = [0n, 1n];
const sum = (all: readonly Fraction[]): Fraction => all.reduce(plus, zero);

/** A voter: what each option is worth to them; null: no opinion. */
export type Voter = readonly (number | null)[];

/** Every unit of weight a voter. */
export const votersOf = (votes: readonly { readonly weight: number; readonly scores: Voter }[]): Voter[] =>
  votes.flatMap(({ weight, scores }) => Array.from({ length: weight }, () => scores));

const all = (options: number): number[] => Array.from({ length: options }, (_, option) => option);
const first = (tied: readonly number[], lot: readonly number[]): number | undefined => lot.find((option) => tied.includes(option));

/** The options with the greatest figure; those without a figure are out. */
const greatest = (figures: readonly (Fraction | null)[]): number[] => {
  let best: Fraction | null = null;
  for (const figure of figures) if (figure !== null && (best === null || more(figure, best))) best = figure;
  return figures.flatMap((figure, option) => (figure !== null && best !== null && !more(best, figure) ? [option] : []));
};

/** Takes the best, again and again, until the seats are filled. */
function oneByOne(seats: number, lot: readonly number[], figures: (elected: readonly number[]) => readonly (Fraction | null)[]): number[] {
  const elected: number[] = [];
  while (elected.length < seats) {
    const open = figures(elected).map((figure, option) => (elected.includes(option) ? null : figure));
    const next = first(greatest(open), lot);
    if (next === undefined) break;
    elected.push(next);
  }
  return elected;
}

/** The most points: choose one, approval and points, by what papers say. */
export const slowMost = (options: number, voters: readonly Voter[], seats: number, lot: readonly number[]): number[] =>
  oneByOne(seats, lot, () =>
    all(options).map((option) => {
      const points = sum(voters.map((voter) => whole(voter[option] ?? 0)));
      return more(points, zero) ? points : null;
    }),
  );

/** The best average of the opinions there are. */
export const slowAverage = (options: number, voters: readonly Voter[], seats: number, lot: readonly number[]): number[] =>
  oneByOne(seats, lot, () =>
    all(options).map((option) => {
      const opinions = voters.flatMap((voter) => voter[option] ?? []);
      return opinions.length === 0 ? null : by(sum(opinions.map(whole)), whole(opinions.length));
    }),
  );

/** Thiele's sequential rule. */
export const slowPav = (options: number, voters: readonly Voter[], seats: number, lot: readonly number[]): number[] =>
  oneByOne(seats, lot, (elected) =>
    all(options).map((option) => {
      const supporters = voters.filter((voter) => voter[option]);
      return supporters.length === 0
        ? null
        : sum(supporters.map((voter) => [1n, BigInt(elected.filter((one) => voter[one]).length + 1)] as const));
    }),
  );

/** Phragmén's sequential rule: loads computed from the beginning for every seat. */
export function slowPhragmen(options: number, voters: readonly Voter[], seats: number, lot: readonly number[]): number[] {
  const wouldCarry = (loads: readonly Fraction[], option: number): Fraction => {
    const supporters = voters.flatMap((voter, index) => (voter[option] ? [loads[index] ?? zero] : []));
    return by(plus(whole(1), sum(supporters)), whole(supporters.length));
  };
  return oneByOne(seats, lot, (elected) => {
    let loads: readonly Fraction[] = voters.map(() => zero);
    for (const one of elected) {
      const carries = wouldCarry(loads, one);
      loads = loads.map((load, index) => (voters[index]?.[one] ? carries : load));
    }
    return all(options).map((option) => (voters.some((voter) => voter[option]) ? times(whole(-1), wouldCarry(loads, option)) : null));
  });
}

/** A budget to be shared out. */
export interface SlowBudget {
  readonly costs: readonly number[];
  readonly budget: number;
  readonly voters: readonly Voter[];
  readonly lot: readonly number[];
}

/** Which of these options goes first where they stand equal: the cheaper, then the lot. */
const cheaperFirst = (tied: readonly number[], costs: readonly number[], lot: readonly number[]): number | undefined => {
  const least = Math.min(...tied.map((option) => costs[option] ?? 0));
  return first(
    tied.filter((option) => costs[option] === least),
    lot,
  );
};

/** Greedily: the most supported of those not yet looked at, funded if it fits. */
export function slowGreedy({ costs, budget, voters, lot }: SlowBudget, already: readonly number[] = []): number[] {
  const funded = [...already];
  const open = new Set(all(costs.length).filter((option) => !already.includes(option)));
  const spent = (): number => funded.reduce((cost, option) => cost + (costs[option] ?? 0), 0);
  while (open.size > 0) {
    const support = (option: number): number => voters.reduce((points, voter) => points + (voter[option] ?? 0), 0);
    const most = Math.max(...[...open].map(support));
    const next = cheaperFirst(
      [...open].filter((option) => support(option) === most),
      costs,
      lot,
    );
    if (next === undefined || most <= 0) break;
    open.delete(next);
    if (spent() + (costs[next] ?? 0) <= budget) funded.push(next);
  }
  return funded;
}

/** The least price for a unit of worth at which the voters' purses pay for an option: tried with every set of voters that are emptied. */
function slowPrice(cost: number, payers: readonly { readonly purse: Fraction; readonly worth: number }[]): Fraction | null {
  if (more(whole(cost), sum(payers.map(({ purse }) => purse)))) return null;
  const limits = payers.map(({ purse, worth }) => by(purse, whole(worth)));
  const raised = (price: Fraction): Fraction =>
    sum(payers.map(({ purse, worth }) => (more(times(price, whole(worth)), purse) ? purse : times(price, whole(worth)))));
  for (const limit of limits) {
    // Those whose limit is below this one are emptied, and the rest pay the same price.
    const emptied = payers.filter((_, index) => more(limit, limits[index] ?? zero));
    const rest = payers.filter((one) => !emptied.includes(one));
    const price = by(minus(whole(cost), sum(emptied.map(({ purse }) => purse))), whole(rest.reduce((worth, one) => worth + one.worth, 0)));
    const paid = raised(price);
    if (!more(paid, whole(cost)) && !more(whole(cost), paid)) return price;
  }
  return null;
}

/** Equal shares of `money` without completion. */
function slowShares({ costs, voters, lot }: SlowBudget, money: number): number[] {
  const electorate = voters.filter((voter) => voter.some((worth) => (worth ?? 0) > 0));
  let purses: Fraction[] = electorate.map(() => [BigInt(money), BigInt(electorate.length)]);
  const bought: number[] = [];
  const worth = (index: number, option: number): number => Math.max(electorate[index]?.[option] ?? 0, 0);
  for (;;) {
    const prices = costs.map((cost, option) => {
      if (bought.includes(option)) return null;
      const payers = purses.flatMap((purse, index) => (worth(index, option) > 0 ? [{ purse, worth: worth(index, option) }] : []));
      return payers.length === 0 ? null : slowPrice(cost, payers);
    });
    const tied = greatest(prices.map((price) => (price === null ? null : times(whole(-1), price))));
    const next = cheaperFirst(tied, costs, lot);
    const price = next === undefined ? null : prices[next];
    if (next === undefined || !price) return bought;
    bought.push(next);
    purses = purses.map((purse, index) => {
      const due = times(price, whole(worth(index, next)));
      return more(due, purse) ? zero : minus(purse, due);
    });
  }
}

/** Equal shares, raised by one for each head while that does not overspend, then greedily. */
export function slowEqualShares(election: SlowBudget, heads: number, completion: "increments" | "none"): number[] {
  const { costs, budget, voters } = election;
  const spent = (funded: readonly number[]): number => funded.reduce((cost, option) => cost + (costs[option] ?? 0), 0);
  let stands = slowShares(election, budget);
  if (completion === "none") return stands;
  const fitsMore = (): boolean =>
    costs.some(
      (cost, option) => !stands.includes(option) && voters.some((voter) => (voter[option] ?? 0) > 0) && spent(stands) + cost <= budget,
    );
  for (let money = budget + heads; fitsMore(); money += heads) {
    const raised = slowShares(election, money);
    if (spent(raised) > budget) break;
    stands = raised;
  }
  return slowGreedy(election, stands);
}
