import { z } from "zod";
import { amendmentIdSchema } from "../amendments/events.ts";
import { personIdSchema } from "../founding/person.ts";
import { fractionSchema, regionCodeSchema } from "../founding/standingOrders.ts";
import { hashSchema, wordsSchema } from "../journal.ts";
import { handEvents } from "./handEvents.ts";
import { packageEvents } from "./package/events.ts";
import { choicePattern } from "./papers/choice.ts";
import { optionMethods, optionsOnPaper } from "./papers/methods.ts";
import { overDefaultSchema } from "./papers/overDefaultFields.ts";
import { plannedSchema, runningEvents } from "./runningEvents.ts";

/** `2026-42`: year and number within the year, never reused. The stream is `ballot/2026-42`. */
export const ballotIdSchema = z.string().regex(/^\d{4}-\d{1,6}$/);
/** A seat's id, `s-17`. */
export const seatIdSchema = z.string().regex(/^s-\d{1,7}$/);
/** An id of a sitting, proposal or round: `12`, `r3`. */
export const plainIdSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** What a seat may cast, written down (`papers/choice.ts`). Whether it fits the paper is for the rules to say (PAP-1). */
export const choiceSchema = z.string().max(120).regex(choicePattern);

/** A paper with options: what they are, how votes are added up, how many places they fill. Absent: for / against / abstain. */
export const paperSchema = z.object({
  method: z.enum(optionMethods),
  options: z
    .array(z.object({ en: wordsSchema, cy: wordsSchema.nullable(), cost: z.int().min(1).optional() }))
    .min(optionsOnPaper.fewest)
    .max(optionsOnPaper.most),
  /** How many options win; for a budget, as many as the money funds. */
  places: z.int().min(1).max(optionsOnPaper.most),
  /** What there is to spend, in the unit of the costs; absent where nothing is funded. */
  budget: z.int().min(1).optional(),
  /** Whether a vote counts with its seat's weight or as one head. */
  countedBy: z.enum(["weight", "heads"]),
  /** The last option is "none of the above": what it beats wins nothing. Absent: no such option. */
  lastIsNone: z.literal(true).optional(),
  /** What options must reach against a default option (PAP-10). Absent: there is none. */
  overDefault: overDefaultSchema.optional(),
});
/** Roll call: names and votes published after closing. Show of hands: procedure, by heads. By hand: the same, counted in the hall (HND-1). */
export const visibilitySchema = z.enum(["roll-call", "show-of-hands", "by-hand"]);
/** The presets of domain.md §5; `majority.ts` has them as data. */
export const majorityPresetSchema = z.enum(["simple", "absolute", "two-thirds", "four-fifths", "weight-and-heads", "double", "eu-council"]);
/** The nations of the United Kingdom, to which a proposal may extend, by their GSS codes. */
export const nationSchema = z.enum(["E92000001", "W92000004", "S92000003", "N92000002"]);

/** One key of a majority rule: which count, which share of which base (see `majority.ts`). */
export const majorityKeySchema = z.object({
  key: z.enum(["weight", "heads", "regions"]),
  fraction: fractionSchema,
  /** True: more than the fraction. False: the fraction itself is enough. */
  strict: z.boolean(),
  base: z.enum(["for-and-against", "all-cast", "present", "all-seats"]),
  /** Fewer heads than this that are not in favour cannot make this key fail; null: no such clause. */
  blockedOnlyBy: z.int().min(1).nullable().default(null),
});

/** A majority rule in full, exact data: every key must be met. */
export const majorityRuleSchema = z.object({ keys: z.array(majorityKeySchema).min(1).max(3) });

/** What the rule of a ballot is to be: a preset, what the standing orders say at opening, or a rule in full. */
export const majorityChoiceSchema = z.union([majorityPresetSchema, z.literal("as-ordered"), majorityRuleSchema]);

/** A line of the sealed register: who may vote and with what. Ordered by seat number. */
export const registerLineSchema = z.object({
  seat: seatIdSchema,
  number: z.int().min(1),
  group: plainIdSchema,
  region: regionCodeSchema,
  /** In units; `unitsPerVote` make one vote. */
  weight: z.int().min(0),
  /** The seat that holds this one's proxy; absent where none does (PRX-4). */
  proxy: seatIdSchema.optional(),
});

/** Who was present and who was needed when the ballot opened. */
export const quorumFiguresSchema = z.object({
  seats: z.int().min(0),
  seatsNeeded: z.int().min(0),
  regions: z.int().min(0),
  regionsNeeded: z.int().min(0),
  nations: z.int().min(0),
  nationsNeeded: z.int().min(0),
});

/** A count by one key. For regions, `abstain` holds the regional weight of regions that voted but fell to neither side. */
export const amountsSchema = z.object({
  for: z.int().min(0),
  against: z.int().min(0),
  abstain: z.int().min(0),
  present: z.int().min(0),
  all: z.int().min(0),
});

/**
 * A question is laid out for the assembly to vote on: on a proposal by roll call, or on procedure by show of hands.
 * `sitting` null: the ballot runs outside a sitting and is quorate by votes cast.
 */
const ballotPrepared = z.object({
  type: z.literal("BallotPrepared"),
  year: z.int().min(1900).max(9999),
  number: z.int().min(1),
  sitting: plainIdSchema.nullable(),
  round: plainIdSchema.nullable(),
  proposal: plainIdSchema.nullable(),
  version: z.int().min(1).nullable(),
  /** The amendment to the proposal that is voted on; absent where it is the proposal itself, or procedure. */
  amendment: amendmentIdSchema.optional(),
  /** The item of the plan whose replies the assembly makes its statement of response on; absent otherwise (PLN-16). */
  planItem: z
    .string()
    .regex(/^NCSP-\d{4,6}$/)
    .optional(),
  visibility: visibilitySchema,
  majority: majorityChoiceSchema,
  questionEn: wordsSchema,
  questionCy: wordsSchema.nullable(),
  lengthSeconds: z.int().min(1),
  paper: paperSchema.optional(),
  /** Absent where it is opened by hand for its length (BAL-40). */
  planned: plannedSchema.optional(),
  /** The void ballot that is put again (BAL-47). */
  rerunOf: ballotIdSchema.optional(),
});

/** The register is sealed, the text is frozen, voting begins. Everything folding and counting needs is written here. */
const ballotOpened = z.object({
  type: z.literal("BallotOpened"),
  opensAt: z.int().min(0),
  closesAt: z.int().min(0),
  register: z.array(registerLineSchema),
  registerHash: hashSchema,
  rule: majorityRuleSchema,
  ordersVersion: z.int().min(0),
  version: z.int().min(1).nullable(),
  /** The hash of the frozen version's text, or of the amendment's changes; null where no proposal is voted on. */
  textHash: hashSchema.nullable(),
  /** At opening, in a sitting; for a ballot outside a sitting the figures needed stand here and the rest are 0. */
  quorum: quorumFiguresSchema,
  unitsPerVote: z.int().min(1),
  /** The votes all seats have together ("1.08 of 150"). */
  totalVotes: z.int().min(0),
  regions: z.array(z.object({ code: regionCodeSchema, regionalWeight: z.int().min(0) })),
  /** The nations the proposal extends to; empty where none is named. */
  nations: z.array(nationSchema),
  /** How many delegates, within how many working days, have it counted again (BAL-44); absent: five, within two. */
  recounting: z.object({ delegates: z.int().min(1), workingDays: z.int().min(0) }).optional(),
});

/** A seat votes, or changes its vote. Bulk: never announced singly. The choice stays sealed until closing. */
const voteCast = z.object({
  type: z.literal("VoteCast"),
  index: z.int().min(0),
  seat: seatIdSchema,
  commitment: hashSchema,
  /** The steward who cast it for whoever acts for the seat (MND-4). */
  helped: personIdSchema.optional(),
  /** Who cast it by proxy (PRX-5). */
  proxy: personIdSchema.optional(),
  /** Outside a sitting: the seat's alternate took over (MND-3). */
  alternate: z.literal(true).optional(),
});
const stewardNamed = z.object({ type: z.literal("StewardNamed"), person: personIdSchema });
const stewardStoodDown = z.object({ type: z.literal("StewardStoodDown"), person: personIdSchema });

/** Voting ends. `present`: register indices checked in at closing; `interests`: those who declared an interest, outside every base. */
const ballotClosed = z.object({
  type: z.literal("BallotClosed"),
  present: z.array(z.int().min(0)),
  interests: z.array(z.int().min(0)),
  /** Outside a sitting: the quorum by votes cast. Null in a sitting, where it was settled at opening. */
  quorumByVotes: quorumFiguresSchema.nullable().default(null),
});

/** The last vote of every seat, by register index, with the salt that opens its commitment. */
const votesRevealed = z.object({
  type: z.literal("VotesRevealed"),
  choices: z.array(choiceSchema.nullable()),
  salts: z.array(
    z
      .string()
      .regex(/^[0-9a-f]{8,64}$/)
      .nullable(),
  ),
});

/** The facilitator reads out the result: the counts, the rule key by key, what it means. */
const resultDeclared = z.object({
  type: z.literal("ResultDeclared"),
  heads: amountsSchema,
  weight: amountsSchema,
  regions: amountsSchema,
  keysMet: z.array(z.object({ key: z.enum(["weight", "heads", "regions"]), met: z.boolean() })),
  outcome: z.enum(["carried", "not-carried", "not-quorate"]),
  stronglySupported: z.boolean(),
});

/** The facilitator reads out which options won. `ties`: between how many options each tie was that had to be settled. */
const winnersDeclared = z.object({
  type: z.literal("WinnersDeclared"),
  /** Options by index, in the order in which they won. */
  winners: z.array(z.int().min(0)),
  outcome: z.enum(["chosen", "none-chosen", "not-quorate"]),
  ties: z.array(z.int().min(2)),
});
/** The votes were counted again from the record. `same`: with the result that was declared; otherwise these figures stand from now on (BAL-46). */
const ballotRecounted = resultDeclared.extend({ type: z.literal("BallotRecounted"), same: z.boolean() });
/** The same of a choice among options. */
const winnersRecounted = winnersDeclared.extend({ type: z.literal("WinnersRecounted"), same: z.boolean() });

/** The ballot is void, with a reason, before anybody could see a total. `rollCallDemands`: so many seats demanded a roll call (HND-7). */
const ballotVoided = z.object({ type: z.literal("BallotVoided"), reason: wordsSchema, rollCallDemands: z.int().min(1).optional() });

/** A void ballot was prepared anew, as this one (BAL-47). */
const ballotRerun = z.object({ type: z.literal("BallotRerun"), by: ballotIdSchema });

/** Everything that can stand on the stream of a ballot. `VoteCast` is bulk, the others are live. */
export const ballotEvents = z.discriminatedUnion("type", [
  ballotPrepared,
  ballotOpened,
  voteCast,
  ballotClosed,
  votesRevealed,
  resultDeclared,
  winnersDeclared,
  ballotVoided,
  ballotRecounted,
  winnersRecounted,
  ballotRerun,
  ...runningEvents,
  ...handEvents,
  ...packageEvents,
  stewardNamed,
  stewardStoodDown,
]);
export type BallotEvent = z.infer<typeof ballotEvents>;
