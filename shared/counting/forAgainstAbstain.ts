/**
 * The count of a for / against / abstain ballot. Pure: a register and the choices by register index go in, exact
 * whole numbers come out; in which order votes were cast cannot matter.
 *
 * Sources: domain.md §5. A region's side follows its own people's votes as a Swiss canton's does (Federal
 * Constitution of Switzerland, art. 142 para. 3: "the result of a popular vote in a canton determines the vote of
 * the canton"), and as half cantons do there it may carry a regional weight of its own.
 */

/** A count by one key. `all` is everything on the register outside declared interests, `present` what was there at closing. */
export interface Amounts {
  readonly for: number;
  readonly against: number;
  /** For regions: the regional weight of regions in which votes were cast but neither side had more. */
  readonly abstain: number;
  readonly present: number;
  readonly all: number;
}

/** What a seat on the register brings to the count. */
export interface Voter {
  readonly region: string;
  /** Units. */
  readonly weight: number;
}

/** How one region (or nation) voted: heads, weight, and for a region where it falls. */
export interface PartTally {
  readonly code: string;
  readonly heads: Amounts;
  readonly weight: Amounts;
  readonly regionalWeight: number;
  /** `neither`: votes were cast, no side had more. `none`: nobody in the region voted. */
  readonly side: "for" | "against" | "neither" | "none";
}

/** The whole count. Seats with a declared interest appear in `interests` only. */
export interface Tally {
  readonly heads: Amounts;
  readonly weight: Amounts;
  /** In regional weights. */
  readonly regions: Amounts;
  /** In the order in which the regions were given. */
  readonly byRegion: readonly PartTally[];
  readonly interests: number;
}

/** What goes into a count. `present` and `interests` are register indices. */
export interface Count {
  readonly register: readonly Voter[];
  /** By register index; null or missing: did not vote. */
  readonly choices: readonly ("for" | "against" | "abstain" | null)[];
  readonly regions: readonly { readonly code: string; readonly regionalWeight: number }[];
  readonly present: readonly number[];
  readonly interests: readonly number[];
}

type Running = { for: number; against: number; abstain: number; present: number; all: number };
const none = (): Running => ({ for: 0, against: 0, abstain: 0, present: 0, all: 0 });

/** Votes cast: for, against and abstentions together. */
export const cast = (amounts: Amounts): number => amounts.for + amounts.against + amounts.abstain;

/** Those who were on the register and did not vote. */
export const didNotVote = (amounts: Amounts): number => amounts.all - cast(amounts);

/** Counts a ballot by heads, by weight and by regions. Who voted counts as present, listed or not. */
export const tally = ({ register, choices, regions, present, interests }: Count): Tally => {
  const isPresent = new Set(present);
  const hasInterest = new Set(interests);
  const heads = none();
  const weight = none();
  const parts = new Map(regions.map((region) => [region.code, { heads: none(), weight: none() }]));
  register.forEach((voter, index) => {
    if (hasInterest.has(index)) return;
    const choice = choices[index] ?? null;
    const there = choice !== null || isPresent.has(index);
    const part = parts.get(voter.region);
    for (const [amounts, amount] of [
      [heads, 1],
      [weight, voter.weight],
      [part?.heads, 1],
      [part?.weight, voter.weight],
    ] as const) {
      if (!amounts) continue;
      amounts.all += amount;
      if (there) amounts.present += amount;
      if (choice) amounts[choice] += amount;
    }
  });
  const byRegion = regions.map(({ code, regionalWeight }): PartTally => {
    const part = parts.get(code) ?? { heads: none(), weight: none() };
    return { code, regionalWeight, ...part, side: sideOf(part.heads, part.weight) };
  });
  return { heads, weight, regions: countRegions(byRegion), byRegion, interests: hasInterest.size };
};

/** A region is for (or against) when more of its cast weight is for (against), otherwise neither (BAL-8). */
const sideOf = (heads: Amounts, weight: Amounts): PartTally["side"] => {
  if (cast(heads) === 0) return "none";
  if (weight.for === weight.against) return "neither";
  return weight.for > weight.against ? "for" : "against";
};

/** Each region carries its regional weight (BAL-8); a region without a seat on the register carries none. */
const countRegions = (byRegion: readonly PartTally[]): Amounts => {
  const total = none();
  for (const { heads, side, regionalWeight } of byRegion) {
    if (heads.all > 0) total.all += regionalWeight;
    if (heads.present > 0) total.present += regionalWeight;
    if (side === "for") total.for += regionalWeight;
    if (side === "against") total.against += regionalWeight;
    if (side === "neither") total.abstain += regionalWeight;
  }
  return total;
};

/** A nation of the United Kingdom by its GSS code. */
export type NationCode = "E92000001" | "W92000004" | "S92000003" | "N92000002";

const nationLetters: { readonly [letter: string]: NationCode } = { E: "E92000001", W: "W92000004", S: "S92000003", N: "N92000002" };

/** The nation that a region lies in, by the first letter of its GSS code; null where codes are not GSS codes. */
export const nationOf = (regionCode: string): NationCode | null =>
  /^[EWSN]\d{8}$/.test(regionCode) ? (nationLetters[regionCode.charAt(0)] ?? null) : null;

/** Adds the regions of a tally up by nation, for the nations asked for, in their order; a nation without a region is left out. */
export const tallyByNation = (byRegion: readonly PartTally[], nations: readonly NationCode[]): readonly PartTally[] =>
  nations.flatMap((code) => {
    const regions = byRegion.filter((region) => nationOf(region.code) === code);
    if (regions.length === 0) return [];
    const heads = regions.reduce((sum, region) => add(sum, region.heads), none());
    const weight = regions.reduce((sum, region) => add(sum, region.weight), none());
    const regionalWeight = regions.reduce((sum, region) => sum + region.regionalWeight, 0);
    return [{ code, heads, weight, regionalWeight, side: sideOf(heads, weight) }];
  });

const add = (a: Amounts, b: Amounts): Running => ({
  for: a.for + b.for,
  against: a.against + b.against,
  abstain: a.abstain + b.abstain,
  present: a.present + b.present,
  all: a.all + b.all,
});
