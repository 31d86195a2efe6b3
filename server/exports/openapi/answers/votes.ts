import { z } from "zod";
import { amount, bilingual, count, hash, region, seat, time, url, words } from "./parts.ts";

const sides = z.looseObject({ for: count, against: count, abstain: count, present: count, all: count });

const line = {
  ...{ id: z.string(), url, standing: z.string(), visibility: z.enum(["roll-call", "show-of-hands", "by-hand"]) },
  ...{ sitting: z.string().nullable(), proposal: z.string().nullable(), version: count.nullable(), amendment: z.string().nullable() },
  ...{ title: bilingual.nullable(), question: bilingual, opensAt: time.nullable(), declaredAt: time.nullable() },
  heads: sides.nullable(),
  turnout: z.looseObject({ voted: count, seats: count }).nullable(),
};

/** The register of votes. */
export const votes = z.looseObject({ votes: z.array(z.looseObject(line)) });

const name = z.looseObject({
  ...{ seat: count, region: z.string(), group: words, weight: count, vote: z.string(), receipt: z.string().nullable() },
  how: z.string().nullable(),
});

const paper = z.looseObject({
  ...{ method: z.string(), places: count, countedBy: z.enum(["weight", "heads"]), budget: count.nullable() },
  options: z.array(z.looseObject({ option: count, name: bilingual, cost: count.optional() })),
});

const common = { outcome: z.string(), closedAt: time, declaredAt: time, unitsPerVote: count, names: z.array(name) };

const forOrAgainst = z.looseObject({
  ...{ ...common, stronglySupported: z.boolean(), totalVotes: count, heads: sides, weight: sides },
  rule: z.array(
    z.looseObject({
      ...{ key: z.string(), fraction: z.looseObject({ of: count, in: count }), strict: z.boolean(), base: z.string() },
      ...{ for: count, against: count, abstain: count, of: count, needed: count, met: z.boolean() },
    }),
  ),
  byRegion: z.array(z.looseObject({ ...region, side: z.string(), heads: sides, weight: sides })),
});

const amongOptions = z.looseObject({
  ...{ ...common, winners: z.array(count), ranking: z.array(z.array(count)), support: z.array(amount) },
  rounds: z.array(z.looseObject({ elected: z.array(count), excluded: z.array(count) })),
});

/** A vote; `paper` null where it is for or against, `result` null before it is declared. */
export const vote = z.looseObject({
  ...{ ...line, closesAt: time.nullable(), registerHash: hash.nullable(), textHash: hash.nullable() },
  quorum: z
    .looseObject({ seats: count, seatsNeeded: count, regions: count, regionsNeeded: count, nations: count, nationsNeeded: count })
    .nullable(),
  voided: z.looseObject({ at: time, reason: words }).nullable(),
  paper: paper.nullable(),
  election: z.string().nullable(),
  result: z.union([forOrAgainst, amongOptions]).nullable(),
  ...{ outcomeNumber: z.string().nullable(), planItem: z.string().nullable() },
});

/** A declared vote among options, region by region. */
export const voteOptions = z.looseObject({
  ...{ vote: z.string(), method: z.string(), countedBy: z.string(), unitsPerVote: count },
  options: z.array(z.looseObject({ option: count, name: bilingual, won: z.boolean(), heads: count, weight: count })),
  byRegion: z.array(z.looseObject({ ...region, leading: z.array(count), support: z.array(amount), abstained: amount, didNotVote: amount })),
});

const counted = { vote: z.string(), method: z.string(), scale: count.describe("Parts of a unit that amounts are in") };
const option = { option: count, name: bilingual };

/** The rounds of a count; a total is null where the option is not in the count. */
export const voteRounds = z.looseObject({
  ...{ ...counted, quota: count.nullable(), options: z.array(z.looseObject(option)) },
  rounds: z.array(
    z.looseObject({ round: count, totals: z.array(count.nullable()), exhausted: count, elected: z.array(count), excluded: z.array(count) }),
  ),
});

/** Every option against every other. */
export const votePairs = z.looseObject({ ...counted, options: z.array(z.looseObject({ ...option, before: z.array(count) })) });

const candidate = z.looseObject({
  ...{ seat: seat.nullable(), stoodAt: time, standing: z.string(), statement: words, statementHash: hash, withdrawnAt: time.nullable() },
  ...{ struck: z.looseObject({ at: time, reason: words }).nullable(), elected: z.boolean().nullable() },
});

/** An election with its candidates. */
export const election = z.looseObject({
  ...{ number: z.string(), url, office: z.string(), panel: bilingual.nullable(), places: count, method: z.string(), sitting: z.string() },
  ...{ announcedAt: time, opensAt: time, closesAt: time, provisionalUntil: time.nullable(), appointedAt: time.nullable() },
  vote: z.looseObject({ id: z.string(), url, phase: z.string() }).nullable(),
  ...{ seed: z.string().nullable(), candidates: z.array(candidate), elected: z.array(seat.nullable()).nullable() },
});

/** The register of elections. */
export const elections = z.looseObject({ elections: z.array(election) });
