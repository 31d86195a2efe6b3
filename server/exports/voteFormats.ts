import type { Ballot } from "../../shared/ballots/state.ts";
import { hundredthsOfPercent, type ResultView, resultView } from "../../shared/ballots/views.ts";
import type { Hash } from "../../shared/journal.ts";
import { regionByCode } from "../../shared/roll/questions.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { CsvTable, Format } from "./dataRoutes.ts";
import { isoTime, proposalText } from "./proposalFormats.ts";

const words = (parts: Parts, hash: Hash | null | undefined): string | null => (hash ? publicWords(parts.record, hash) : null);

/** A vote stands in the register once it was opened. */
const isInRegister = (ballot: Ballot): boolean => ballot.phase !== "prepared" && (ballot.phase !== "voided" || ballot.wasOpen);

/** Both names of a region. */
export const regionNames = (parts: Parts, code: string) => {
  const region = regionByCode(parts.record.memory.roll, code);
  return { code, name: { en: words(parts, region?.nameEn), cy: words(parts, region?.nameCy) } };
};

/** The address of a vote's page. */
export const voteUrl = (parts: Parts, ballot: string): string => `${parts.origin}/votes/${ballot.replace("-", "/")}`;

/** A vote's line in the register: before it is declared nothing about how anybody voted (BAL-6). */
export const voteLine = (parts: Parts, ballot: Ballot) => {
  const { id, phase, visibility, sitting, proposal, version } = ballot;
  const text = proposal === null ? null : proposalText(parts, proposal, version ?? undefined);
  return {
    ...{ id, url: voteUrl(parts, id), standing: phase === "declared" ? ballot.outcome : phase, visibility, sitting, proposal, version },
    // A vote on an amendment decides nothing about the proposal itself.
    amendment: ballot.amendment ?? null,
    title: text?.title ?? null,
    question: { en: words(parts, ballot.questionEn), cy: words(parts, ballot.questionCy) },
    opensAt: "opensAt" in ballot ? isoTime(ballot.opensAt) : null,
    declaredAt: phase === "declared" ? isoTime(ballot.declaredAt) : null,
    heads: phase === "declared" ? ballot.heads : null,
    turnout: phase === "open" ? { voted: ballot.votedCount, seats: ballot.register.length } : null,
  };
};

const votes = (parts: Parts): readonly Ballot[] => {
  const { memory } = parts.record;
  return memory
    .ids("ballot")
    .flatMap((id) => memory.ballot(id) ?? [])
    .filter(isInRegister);
};

/** Names of the roll call; a protected seat is its number and region (ROL-7). */
const namesOf = (parts: Parts, { names }: ResultView) =>
  names.map(({ number, region, group, weight, choice, receipt, how }) => {
    const { roll } = parts.record.memory;
    const name = group === null ? null : words(parts, roll.groups[group]?.name);
    return { seat: number, region, group: name, weight, vote: choice, receipt, how: how ?? null };
  });

const resultOf = (parts: Parts, ballot: Ballot) => {
  if (ballot.phase !== "declared") return null;
  const result = resultView(ballot, parts.record.memory.roll);
  return {
    ...{ outcome: result.outcome, stronglySupported: result.stronglySupported, interests: result.interests },
    ...{ closedAt: isoTime(result.closedAt), declaredAt: isoTime(result.declaredAt) },
    ...{ unitsPerVote: result.unitsPerVote, totalVotes: result.totalVotes },
    ...{ heads: result.heads, weight: result.weight, regions: result.regions },
    rule: result.keys.map((key) => ({
      ...{ key: key.key, fraction: key.fraction, strict: key.strict, base: key.base, blockedOnlyBy: key.blockedOnlyBy },
      ...{ for: key.for, against: key.against, abstain: key.abstain, of: key.of, needed: key.needed, met: key.met },
      forInHundredthsOfPercent: hundredthsOfPercent(key.for, key.of),
    })),
    byRegion: result.byRegion.map(({ code, ...row }) => ({ ...regionNames(parts, code), ...row })),
    byNation: result.byNation,
    names: namesOf(parts, result),
  };
};

const voteWhole = (parts: Parts, id: string) => {
  const { memory } = parts.record;
  const ballot = memory.ballot(id);
  if (!ballot) return null;
  const sealed = "register" in ballot ? ballot : null;
  const outcome = memory
    .ids("outcome")
    .map((number) => memory.outcome(number))
    .find((one) => one?.ballot === id);
  return {
    ...voteLine(parts, ballot),
    ...{ closesAt: sealed ? isoTime(sealed.closesAt) : null, quorum: sealed?.quorum ?? null },
    ...{ registerHash: sealed?.registerHash ?? null, textHash: sealed?.textHash ?? null },
    voided: ballot.phase === "voided" ? { at: isoTime(ballot.voidedAt), reason: words(parts, ballot.reason) } : null,
    result: resultOf(parts, ballot),
    outcomeNumber: outcome?.number ?? null,
    planItem: outcome?.planItem ?? null,
  };
};

const voteRegister = (parts: Parts): CsvTable => ({
  header: [
    "vote",
    "standing",
    "visibility",
    "sitting",
    "proposal",
    "version",
    "question",
    "opened",
    "declared",
    "for",
    "against",
    "abstain",
  ],
  rows: votes(parts).map((ballot) => {
    const line = voteLine(parts, ballot);
    const heads = line.heads;
    return [
      ...[line.id, line.standing, line.visibility, line.sitting ?? "", line.proposal ?? "", line.version ?? ""],
      ...[line.question.en ?? "", line.opensAt ?? "", line.declaredAt ?? ""],
      ...(heads ? [heads.for, heads.against, heads.abstain] : ["", "", ""]),
    ];
  }),
});

/** The roll call, a line a seat; after a show of hands the one line of figures. Nothing before the result is declared. */
const voteTable = (parts: Parts, id: string): CsvTable | null => {
  const ballot = parts.record.memory.ballot(id);
  if (!ballot) return null;
  const result = resultOf(parts, ballot);
  if (ballot.visibility === "show-of-hands" && result) {
    const { heads } = result;
    return { header: ["for", "against", "abstain", "did not vote"], rows: [[heads.for, heads.against, heads.abstain, heads.didNotVote]] };
  }
  return {
    header: ["seat", "group", "region code", "region", "vote", "weight in units", "receipt", "how"],
    rows: (result?.names ?? []).map(({ seat, group, region, vote, weight, receipt, how }) => [
      ...[seat, group ?? "", region, regionNames(parts, region).name.en ?? "", vote, weight, receipt ?? "", how ?? ""],
    ]),
  };
};

const idOf = (params: { readonly [name: string]: string }): string => `${params["year"] ?? ""}-${params["number"] ?? ""}`;

/** The register of votes and every vote, as JSON and as CSV. */
export const voteFormats: readonly Format[] = [
  { path: "/votes", json: (parts) => ({ votes: votes(parts).map((ballot) => voteLine(parts, ballot)) }), csv: voteRegister },
  {
    path: "/votes/:year/:number",
    json: (parts, params) => voteWhole(parts, idOf(params)),
    csv: (parts, params) => voteTable(parts, idOf(params)),
  },
];
