import type { Key } from "../../locales/keys.ts";

/** A register or page with its machine-readable twins. `NUMBER` and the like stand for what varies. */
export interface DataFile {
  readonly name: Key;
  /** The page; null for a pattern that stands for many. */
  readonly page: string | null;
  readonly json: string;
  readonly csv: string | null;
}

const register = (name: Key, path: string): DataFile => ({ name, page: path, json: `${path}.json`, csv: `${path}.csv` });
const one = (name: Key, path: string, csv = true): DataFile => ({
  name,
  page: null,
  json: `${path}.json`,
  csv: csv ? `${path}.csv` : null,
});

/** Registers: one file each, always whole. */
export const registers: readonly DataFile[] = [
  register("data.filePlan", "/plan"),
  register("data.filePlanAnswers", "/plan/answers"),
  register("data.fileOutcomes", "/outcomes"),
  register("data.fileVotes", "/votes"),
  register("data.fileSittings", "/sittings"),
  register("data.fileMinutes", "/minutes"),
  register("data.fileProposals", "/proposals"),
  register("data.filePrecedents", "/precedents"),
  register("data.fileElections", "/elections"),
  register("data.fileEvidence", "/evidence"),
  register("data.fileGap", "/evidence/gap"),
  register("civic.title", "/civic-spaces"),
  register("data.fileRoll", "/roll"),
  register("places.title", "/places"),
];

/** Single things: the page's address with an ending. */
export const singles: readonly DataFile[] = [
  one("data.fileOnePlanItem", "/plan/NCSP-0001"),
  one("data.fileOneOutcome", "/outcomes/1"),
  one("data.fileOneVote", "/votes/2026/1"),
  one("data.fileVoteOptions", "/votes/2026/1/options"),
  one("openData.rounds", "/votes/2026/1/rounds"),
  one("openData.pairs", "/votes/2026/1/pairs"),
  one("data.fileOneSitting", "/sittings/1"),
  one("data.fileVoice", "/sittings/1/voice"),
  one("data.fileModeration", "/sittings/1/moderation"),
  one("data.fileOneNote", "/minutes/2026-03-12", false),
  one("data.fileOneMinutes", "/minutes/2026-03-12/full", false),
  one("data.fileOneProposal", "/proposals/1"),
  one("data.fileOnePrecedent", "/precedents/1"),
  one("data.fileOneElection", "/elections/1"),
  one("data.fileOneMeasure", "/evidence/statutory-libraries"),
  one("places.fileOnePlace", "/places/LS"),
  one("data.fileAmendments", "/proposals/1/amendments"),
  one("data.fileOneAmendment", "/proposals/1/amendments/1", false),
];

/** A file in an open standard. */
export interface StandardFile {
  readonly name: Key;
  readonly file: string;
}

/** The record in the words of others: one file each. */
export const standards: readonly StandardFile[] = [
  { name: "openData.api", file: "/data/openapi.json" },
  { name: "openData.organizations", file: "/data/popolo/organizations.json" },
  { name: "openData.memberships", file: "/data/popolo/memberships.json" },
  { name: "openData.persons", file: "/data/popolo/persons.json" },
  { name: "openData.events", file: "/data/popolo/events.json" },
  { name: "openData.motions", file: "/data/popolo/motions.json" },
  { name: "openData.voteEvents", file: "/data/popolo/vote_events.json" },
  { name: "openData.speeches", file: "/data/popolo/speeches.json" },
  { name: "openData.sitemap", file: "/sitemap.xml" },
];

/** Single things in an open standard: patterns, as `singles`. */
export const standardSingles: readonly StandardFile[] = [{ name: "akn.oneMinutes", file: "/minutes/2026-03-12/full.akn.xml" }];
