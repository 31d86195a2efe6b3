import { z } from "zod";
import { civicSpace, civicSpaces } from "./answers/civic.ts";
import { gaps, measure, measures } from "./answers/evidence.ts";
import { collisions, order, versions } from "./answers/lists.ts";
import { minutes } from "./answers/minutes.ts";
import { count, hash, time } from "./answers/parts.ts";
import { place, places } from "./answers/places.ts";
import { outcome, outcomes, plan, planAnswers, planItem } from "./answers/plan.ts";
import { popolo } from "./answers/popolo.ts";
import { amendment, amendments, compared, languages, precedent, precedents, proposal, proposals } from "./answers/proposals.ts";
import { moderation, note, notes, opinionMap, roll, sitting, sittings, voice } from "./answers/sittings.ts";
import { election, elections, vote, voteOptions, votePairs, voteRounds, votes } from "./answers/votes.ts";

/** What an address answers, in a sentence, and the shape of its JSON. */
export interface Described {
  readonly summary: string;
  readonly answer: z.ZodType;
}

/** OPD-3: what every address with machine-readable twins answers, by the address as express writes it, without the ending. */
export const described: { readonly [path: string]: Described } = {
  "/plan": { summary: "The plan's agenda, with what stands where today", answer: plan },
  "/plan/answers": { summary: "What was asked of each department, what it answered and delivered", answer: planAnswers },
  "/plan/:item": { summary: "An item of the plan with every recommendation, answer and report", answer: planItem },
  "/outcomes": { summary: "The register of outcomes", answer: outcomes },
  "/outcomes/:outcome": { summary: "An outcome with its corrections", answer: outcome },
  "/proposals": { summary: "The register of proposals", answer: proposals },
  "/proposals/:proposal": { summary: "A proposal as it counts now", answer: proposal },
  "/proposals/:proposal/:version": { summary: "A version of a proposal, such as v2", answer: proposal },
  "/proposals/:proposal/:version/languages": { summary: "English and Welsh of a version, side by side", answer: languages },
  "/proposals/:proposal/:version/against/:other": { summary: "Two versions of a proposal compared", answer: compared },
  "/proposals/:proposal/versions": { summary: "Every version of a proposal, with its hash and why it was made", answer: versions },
  "/proposals/:proposal/amendments/collisions": { summary: "Where two open amendments meet, passage by passage", answer: collisions },
  "/proposals/:proposal/amendments/order": { summary: "The order of voting on open amendments", answer: order },
  "/proposals/:proposal/amendments": { summary: "The amendments to a proposal and the order of voting", answer: amendments },
  "/proposals/:proposal/amendments/:amendment": { summary: "An amendment with its changes", answer: amendment },
  "/civic-spaces": { summary: "The register of civic spaces, with their clocks", answer: civicSpaces },
  "/civic-spaces/:space": { summary: "A civic space with its days and where it stands today", answer: civicSpace },
  "/precedents": { summary: "The register of right to innovate requests", answer: precedents },
  "/precedents/:request": { summary: "A right to innovate request with its ruling", answer: precedent },
  "/elections": { summary: "The register of elections", answer: elections },
  "/elections/:election": { summary: "An election with its candidates", answer: election },
  "/roll": { summary: "The public roll: regions, seats, weights in force", answer: roll },
  "/places": { summary: "Regions, and local authorities with groups", answer: places },
  "/places/:place": {
    summary: "A place: its groups, how their seats voted, what the plan asks for from there, its figures",
    answer: place,
  },
  "/minutes": { summary: "The list of decision notes", answer: notes },
  "/minutes/:date": { summary: "A decision note, paragraph by paragraph in both languages", answer: note },
  "/minutes/:date/:version": { summary: "A version of minutes, paragraph by paragraph in both languages", answer: minutes },
  "/evidence": { summary: "The register of measures", answer: measures },
  "/evidence/gap": { summary: "Every standard against every area's latest figure", answer: gaps },
  "/evidence/:measure": { summary: "A measure with every figure, standard and correction", answer: measure },
  "/sittings": { summary: "The list of sittings", answer: sittings },
  "/sittings/:sitting": { summary: "A sitting: agenda, attendance by region, what was said", answer: sitting },
  "/sittings/:sitting/map/:round": { summary: "The opinion map of a round of statements", answer: opinionMap },
  "/sittings/:sitting/voice": { summary: "Equality of voice at a sitting", answer: voice },
  "/sittings/:sitting/moderation": { summary: "The log of moderation at a sitting", answer: moderation },
  "/votes": { summary: "The register of votes", answer: votes },
  "/votes/:year/:number": { summary: "A vote with its result and how each seat voted", answer: vote },
  "/votes/:year/:number/options": { summary: "A declared vote among options, region by region", answer: voteOptions },
  "/votes/:year/:number/rounds": { summary: "The rounds of a count that had several", answer: voteRounds },
  "/votes/:year/:number/pairs": { summary: "Every option against every other, where the method compares them", answer: votePairs },
  "/data/popolo/persons": { summary: "Popolo: whoever acts for a seat, without names", answer: popolo.persons },
  "/data/popolo/organizations": { summary: "Popolo: the assembly, its groups, the bodies it asks", answer: popolo.organizations },
  "/data/popolo/memberships": { summary: "Popolo: the seats", answer: popolo.memberships },
  "/data/popolo/events": { summary: "Popolo: the sittings", answer: popolo.events },
  "/data/popolo/motions": { summary: "Popolo: proposals, amendments and other questions", answer: popolo.motions },
  "/data/popolo/vote_events": { summary: "Popolo: votes with counts and how each seat voted", answer: popolo.vote_events },
  "/data/popolo/speeches": { summary: "Popolo: what was said on the floor and in writing", answer: popolo.speeches },
};

/** Where the journal ends now, and where its files are. */
export const journalHead: Described = {
  summary: "The journal's length and head, and where its files are",
  answer: z.looseObject({ head: hash, length: count, at: time, file: z.string(), blocks: z.array(z.string()) }),
};

/** What is answered where there is nothing. */
export const nothingThere = z.looseObject({ error: z.string() });

/** How what varies in an address is written. */
export const varying: { readonly [name: string]: { readonly says: string; readonly pattern: string; readonly example: string } } = {
  item: { says: "An item of the plan", pattern: "^NCSP-\\d{4,}$", example: "NCSP-0001" },
  outcome: { says: "The number of an outcome", pattern: "^\\d+$", example: "1" },
  proposal: { says: "The number of a proposal", pattern: "^\\d+$", example: "1" },
  version: { says: "A version", pattern: "^v\\d+$", example: "v2" },
  other: { says: "The version it is compared with", pattern: "^v\\d+$", example: "v1" },
  amendment: { says: "An amendment by its number, an editorial recommendation with an e before it", pattern: "^e?\\d+$", example: "1" },
  request: { says: "The number of a right to innovate request", pattern: "^\\d+$", example: "1" },
  election: { says: "The number of an election", pattern: "^\\d+$", example: "1" },
  place: { says: "A region or authority by its code, or the letters of a postcode area", pattern: "^[A-Za-z0-9-]+$", example: "LS" },
  date: { says: "A note by its day", pattern: "^\\d{4}-\\d{2}-\\d{2}(-\\d+)?$", example: "2026-03-12" },
  measure: { says: "The name of a measure", pattern: "^[a-z][a-z0-9-]{1,38}$", example: "halls" },
  sitting: { says: "The number of a sitting", pattern: "^\\d+$", example: "1" },
  round: { says: "A round of a sitting", pattern: "^r\\d+$", example: "r3" },
  year: { says: "The year of a vote", pattern: "^\\d{4}$", example: "2026" },
  number: { says: "The number of a vote in its year", pattern: "^\\d+$", example: "1" },
  block: { says: "A block of 1,000 entries, from 0", pattern: "^\\d+$", example: "0" },
};
