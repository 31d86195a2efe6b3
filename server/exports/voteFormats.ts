import { isByHand } from "../../shared/ballots/byHand.ts";
import { lotSeed } from "../../shared/ballots/papers/count.ts";
import { optionsResult } from "../../shared/ballots/papers/optionsView.ts";
import type { OverDefault } from "../../shared/ballots/papers/overDefault.ts";
import { canBeRecounted, recountUntil } from "../../shared/ballots/provisional.ts";
import type { Ballot } from "../../shared/ballots/state.ts";
import { hundredthsOfPercent, namesOf, type ResultView, resultView } from "../../shared/ballots/views.ts";
import type { Hash } from "../../shared/journal.ts";
import { regionByCode } from "../../shared/roll/questions.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { CsvTable, Format } from "./dataRoutes.ts";
import { isoTime, proposalText } from "./proposalFormats.ts";

const words = (parts: Parts, hash: Hash | null | undefined): string | null => (hash ? publicWords(parts.record, hash) : null);

/** A vote stands in the register once it was opened. */
export const isInRegister = (ballot: Ballot): boolean => ballot.phase !== "prepared" && (ballot.phase !== "voided" || ballot.wasOpen);

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
    heads: phase === "declared" && ballot.winners === undefined ? ballot.heads : null,
    ...("handCount" in ballot && ballot.handCount ? { countedByHand: { counters: ballot.handCount.by.length } } : {}),
    turnout: phase === "open" && !isByHand(ballot) ? { voted: ballot.votedCount, seats: ballot.register.length } : null,
  };
};

/** Every vote of the register. */
export const votes = (parts: Parts): readonly Ballot[] => {
  const { memory } = parts.record;
  return memory
    .ids("ballot")
    .flatMap((id) => memory.ballot(id) ?? [])
    .filter(isInRegister);
};

/** Names of the roll call; a protected seat is its number and region (ROL-7). */
const rollCallNames = (parts: Parts, names: ResultView["names"]) =>
  names.map(({ number, region, group, weight, choice, receipt, how }) => {
    const { roll } = parts.record.memory;
    const name = group === null ? null : words(parts, roll.groups[group]?.name);
    return { seat: number, region, group: name, weight, vote: choice, receipt, how: how ?? null };
  });

/** What there was to choose among; null: the question is decided for or against. */
const optionsOf = (parts: Parts, { paper }: Ballot) =>
  paper
    ? {
        ...{ method: paper.method, places: paper.places, countedBy: paper.countedBy, budget: paper.budget ?? null },
        ...(paper.overDefault === undefined ? {} : { overDefault: overDefaultOf(paper.overDefault) }),
        options: paper.options.map(({ en, cy, cost }, i) => ({
          ...{ option: i + 1, name: { en: words(parts, en), cy: words(parts, cy) } },
          ...(cost === undefined ? {} : { cost }),
        })),
      }
    : null;

/** What options must reach against the default option (PAP-10), by their numbers on the paper. */
const overDefaultOf = ({ option, supermajorities, ...rest }: OverDefault) => ({
  ...rest,
  option: option + 1,
  ...(supermajorities === undefined ? {} : { supermajorities: supermajorities.map((one) => ({ ...one, option: one.option + 1 })) }),
});

/** A declared choice among options: options by their number on the paper, the count in full, the roll call. */
const chosenOf = (parts: Parts, ballot: Ballot) => {
  if (ballot.phase !== "declared" || ballot.winners === undefined) return null;
  const { counted, winners, outcome, support, turnout, turnoutWeight } = optionsResult(ballot);
  const numbered = (options: readonly number[]) => options.map((option) => option + 1);
  return {
    ...{ outcome, winners: numbered(winners), ranking: counted.ranking.map(numbered), support, turnout, turnoutWeight },
    ...{ closedAt: isoTime(ballot.closedAt), declaredAt: isoTime(ballot.declaredAt), unitsPerVote: ballot.unitsPerVote },
    ...{ scale: counted.scale, quota: counted.quota, matrix: counted.matrix, lotSeed: lotSeed(ballot) },
    ...(ballot.paper.overDefault === undefined
      ? {}
      : { dropped: (counted.dropped ?? []).map(({ option, because }) => ({ option: option + 1, because })) }),
    rounds: counted.rounds.map(({ elected, excluded, ...round }) => ({
      ...round,
      elected: numbered(elected),
      excluded: numbered(excluded),
    })),
    ties: counted.ties.map(({ between, chosen, ...tie }) => ({ ...tie, between: numbered(between), chosen: numbered(chosen) })),
    names: rollCallNames(parts, namesOf(ballot, parts.record.memory.roll)),
  };
};

const resultOf = (parts: Parts, ballot: Ballot) => {
  if (ballot.phase !== "declared" || ballot.winners !== undefined) return null;
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
    names: rollCallNames(parts, result.names),
  };
};

/** What became of a vote beside its count; absent where nothing did: extensions, recounts, corrections, the vote that puts it again. */
const afterwards = (parts: Parts, ballot: Ballot) => {
  const extensions = "extensions" in ballot ? (ballot.extensions ?? []) : [];
  const { recounts = [], earlier = [] } = ballot.phase === "declared" ? ballot : {};
  const rerun = ballot.phase === "voided" ? ballot.rerun : undefined;
  return {
    ...(extensions.length === 0
      ? {}
      : {
          extensions: extensions.map(({ from, closesAt, reason }) => ({
            ...{ from: isoTime(from), closesAt: isoTime(closesAt), reason: words(parts, reason) },
          })),
        }),
    ...(ballot.phase === "declared" && canBeRecounted(ballot) && recounts.length === 0
      ? { provisionalUntil: isoTime(recountUntil(ballot)) }
      : {}),
    ...(recounts.length === 0 ? {} : { recounts: recounts.map(({ at, same }) => ({ at: isoTime(at), same })) }),
    ...(earlier.length === 0
      ? {}
      : {
          declaredBefore: earlier.map((one) => ({
            ...{ declaredAt: isoTime(one.declaredAt), outcome: one.outcome },
            ...("heads" in one ? { heads: one.heads } : { winners: one.winners.map((winner) => winner + 1) }),
          })),
        }),
    // PKG-1, PKG-8: the questions on one paper, and the vote with which an amendment fell.
    ...(ballot.package === undefined ? {} : { onePaper: ballot.package }),
    ...("fell" in ballot && ballot.fell !== undefined ? { fellWith: ballot.fell } : {}),
    ...(ballot.rerunOf === undefined ? {} : { rerunOf: ballot.rerunOf }),
    ...(rerun === undefined ? {} : { rerun }),
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
    ...{ closesAt: sealed && !isByHand(sealed) ? isoTime(sealed.closesAt) : null, quorum: sealed?.quorum ?? null },
    ...{ registerHash: sealed?.registerHash ?? null, textHash: sealed?.textHash ?? null },
    voided:
      ballot.phase === "voided"
        ? {
            at: isoTime(ballot.voidedAt),
            reason: words(parts, ballot.reason),
            ...(ballot.rollCallDemands === undefined ? {} : { rollCallDemands: ballot.rollCallDemands }),
          }
        : null,
    ...afterwards(parts, ballot),
    paper: optionsOf(parts, ballot),
    election: memory.electionOf(id)?.id ?? null,
    result: resultOf(parts, ballot) ?? chosenOf(parts, ballot),
    outcomeNumber: outcome?.number ?? null,
    planItem: outcome?.planItem ?? ballot.planItem ?? null,
  };
};

/** Votes as a table, a line a vote. */
export const votesTable = (parts: Parts, listed: readonly Ballot[]): CsvTable => ({
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
  rows: listed.map((ballot) => {
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
  if (ballot.visibility !== "roll-call" && result) {
    const { heads } = result;
    return { header: ["for", "against", "abstain", "did not vote"], rows: [[heads.for, heads.against, heads.abstain, heads.didNotVote]] };
  }
  return {
    header: ["seat", "group", "region code", "region", "vote", "weight in units", "receipt", "how"],
    rows: (result?.names ?? chosenOf(parts, ballot)?.names ?? []).map(({ seat, group, region, vote, weight, receipt, how }) => [
      ...[seat, group ?? "", region, regionNames(parts, region).name.en ?? "", vote, weight, receipt ?? "", how ?? ""],
    ]),
  };
};

const idOf = (params: { readonly [name: string]: string }): string => `${params["year"] ?? ""}-${params["number"] ?? ""}`;

/** The register of votes and every vote, as JSON and as CSV. */
export const voteFormats: readonly Format[] = [
  {
    path: "/votes",
    json: (parts) => ({ votes: votes(parts).map((ballot) => voteLine(parts, ballot)) }),
    csv: (parts) => votesTable(parts, votes(parts)),
  },
  {
    path: "/votes/:year/:number",
    json: (parts, params) => voteWhole(parts, idOf(params)),
    csv: (parts, params) => voteTable(parts, idOf(params)),
  },
];
