import { seatView } from "../../shared/amendments/views.ts";
import { provisionalUntil } from "../../shared/ballots/provisional.ts";
import { ballotOf, elected, standingOf } from "../../shared/elections/questions.ts";
import type { Candidate, Election } from "../../shared/elections/state.ts";
import type { Hash } from "../../shared/journal.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { CsvTable, Format } from "./dataRoutes.ts";
import { isoTime } from "./proposalFormats.ts";
import { regionNames, voteUrl } from "./voteFormats.ts";

const words = (parts: Parts, hash: Hash | null | undefined): string | null => (hash ? publicWords(parts.record, hash) : null);

/** A seat by number, region and group; a protected one only by number and region (ROL-7). */
const seatOf = (parts: Parts, seat: string) => {
  const view = seatView(seat, parts.record.memory.roll);
  return view && { number: view.number, region: view.region, group: words(parts, view.group) };
};

/** What became of somebody who stood; whoever withdrew or was struck stays (ELE-3, ELE-4). A statement whose words were withdrawn keeps its hash. */
const candidateOf = (parts: Parts, won: readonly string[] | null, one: Candidate) => ({
  ...{ seat: seatOf(parts, one.seat), stoodAt: isoTime(one.at), standing: standingOf(one, parts.record.memory.roll) },
  ...{ statement: words(parts, one.statement), statementHash: one.statement },
  withdrawnAt: one.withdrawn === undefined ? null : isoTime(one.withdrawn),
  struck: one.struck ? { at: isoTime(one.struck.at), reason: words(parts, one.struck.reason) } : null,
  elected: won === null ? null : won.includes(one.seat),
});

/** An election as a machine reads it: what was announced, who stood and who was elected, in the order in which they won. */
const whole = (parts: Parts, election: Election) => {
  const { memory } = parts.record;
  const { id, office, panel, places, method, sitting, seed } = election;
  const ballot = ballotOf(election, memory);
  const stands = ballot !== null && ballot.phase !== "voided" ? ballot : null;
  const won = elected(election, memory);
  const until = stands && provisionalUntil(stands, parts.now());
  return {
    ...{ number: id, url: `${parts.origin}/elections/${id}`, office, places, method, sitting },
    panel: panel && { en: words(parts, panel.en), cy: words(parts, panel.cy) },
    ...{ announcedAt: isoTime(election.announcedAt), opensAt: isoTime(election.opensAt), closesAt: isoTime(election.closesAt) },
    // ELE-6.
    taken: "roll-call",
    vote: stands && { id: stands.id, url: voteUrl(parts, stands.id), phase: stands.phase },
    provisionalUntil: until === null ? null : isoTime(until),
    appointedAt: election.appointed && isoTime(election.appointed.at),
    ...{ seed, papers: election.papers.map((paper) => ({ vote: paper.ballot, order: paper.order.map((seat) => seatOf(parts, seat)) })) },
    candidates: election.candidates.map((one) => candidateOf(parts, won, one)),
    elected: won?.map((seat) => seatOf(parts, seat)) ?? null,
  };
};

const all = ({ record: { memory } }: Parts): readonly Election[] => memory.elections();
const find = (parts: Parts, id: string | undefined): Election | undefined => parts.record.memory.election(id ?? "");

const register = (parts: Parts): CsvTable => ({
  header: [
    "election",
    "office",
    "panel (English)",
    "panel (Welsh)",
    "places",
    "method",
    "candidacies open",
    "candidacies close",
    "vote",
    "candidates",
    "elected",
  ],
  rows: all(parts).map((election) => {
    const { number, office, panel, places, method, opensAt, closesAt, vote, candidates, elected: won } = whole(parts, election);
    return [
      ...[number, office, panel?.en ?? "", panel?.cy ?? "", places, method, opensAt, closesAt, vote?.id ?? "", candidates.length],
      won?.map((seat) => seat?.number ?? "").join(" ") ?? "",
    ];
  }),
});

const table = (parts: Parts, election: Election): CsvTable => ({
  header: ["seat", "group", "region code", "region", "stood", "standing", "elected", "statement", "SHA-256 of the statement", "reason"],
  rows: whole(parts, election).candidates.map((one) => [
    ...[one.seat?.number ?? "", one.seat?.group ?? "", one.seat?.region ?? ""],
    ...[(one.seat && regionNames(parts, one.seat.region).name.en) ?? "", one.stoodAt, one.standing],
    ...[one.elected === null ? "" : one.elected ? "yes" : "no", one.statement ?? "", one.statementHash, one.struck?.reason ?? ""],
  ]),
});

/** Elections: the register, and each with its candidates. */
export const electionFormats: readonly Format[] = [
  { path: "/elections", json: (parts) => ({ elections: all(parts).map((one) => whole(parts, one)) }), csv: register },
  {
    path: "/elections/:election",
    json: (parts, { election }) => {
      const known = find(parts, election);
      return known ? whole(parts, known) : null;
    },
    csv: (parts, { election }) => {
      const known = find(parts, election);
      return known ? table(parts, known) : null;
    },
  },
];
