import type { Amendment } from "../../../shared/amendments/state.ts";
import type { Ballot } from "../../../shared/ballots/state.ts";
import type { Proposal } from "../../../shared/proposals/state.ts";
import { clausesOf } from "../../../shared/proposals/views.ts";
import { seatById } from "../../../shared/roll/questions.ts";
import { type Parts, publicWords } from "../../loadContext.ts";
import { isoTime, proposalText } from "../proposalFormats.ts";
import { votes } from "../voteFormats.ts";
import { assemblyId, eventId, holderId, motionId, sources } from "./ids.ts";

const results: { readonly [stage: string]: string } = { adopted: "pass", carried: "pass", rejected: "fail" };

/** Title and clauses as plain text; null where the words were withdrawn. */
const textOf = (parts: Parts, id: string): string | null => {
  const text = proposalText(parts, id);
  if (!text) return null;
  const clauses = clausesOf(text).map(({ number, text: clause }) => `${number}. ${clause}`);
  return [text.title.en || text.title.cy, ...clauses].join("\n");
};

const creator = ({ record }: Parts, seat: string | null | undefined): string | null => {
  const found = seat ? seatById(record.memory.roll, seat) : undefined;
  return found ? holderId(found.number) : null;
};

const proposalMotion = (parts: Parts, proposal: Proposal) => ({
  ...{ id: `proposal-${proposal.id}`, identifier: proposal.id, classification: "proposal", organization_id: assemblyId },
  ...{ creator_id: creator(parts, proposal.seat), date: isoTime(proposal.publishedAt) },
  ...{ text: textOf(parts, proposal.id), result: results[proposal.stage] ?? null, status: proposal.stage },
  sources: sources(parts, `/proposals/${proposal.id}`),
});

const amendmentMotion = (parts: Parts, amendment: Amendment) => ({
  ...{ id: `amendment-${amendment.id}`, identifier: amendment.id, classification: amendment.kind, organization_id: assemblyId },
  ...{ creator_id: creator(parts, amendment.seat), date: isoTime(amendment.madeAt) },
  ...{ text: publicWords(parts.record, amendment.reason), result: results[amendment.stage] ?? null, status: amendment.stage },
  sources: sources(parts, `/proposals/${amendment.proposal}/amendments/${amendment.id.slice(amendment.proposal.length + 1)}`),
});

/** A question that is neither about a proposal nor about an amendment: procedure, or a choice among options. */
const questionMotion = (parts: Parts, ballot: Ballot) => ({
  ...{ id: motionId(ballot), identifier: ballot.id.replace("-", "/"), classification: "question", organization_id: assemblyId },
  legislative_session_id: ballot.sitting === null ? null : eventId(ballot.sitting),
  ...{ creator_id: null, date: isoTime(ballot.preparedAt), text: publicWords(parts.record, ballot.questionEn) },
  result: ballot.phase === "declared" ? (results[ballot.outcome] ?? (ballot.outcome === "not-carried" ? "fail" : ballot.outcome)) : null,
  status: ballot.phase === "declared" ? ballot.outcome : ballot.phase,
  sources: sources(parts, `/votes/${ballot.id.replace("-", "/")}`),
});

/** Everything that the assembly votes on, or may: proposals, amendments, and questions put by themselves. */
export const motions = (parts: Parts) => {
  const { memory } = parts.record;
  const proposals = memory.ids("proposal").flatMap((id) => memory.proposal(id) ?? []);
  return [
    ...proposals.map((proposal) => proposalMotion(parts, proposal)),
    ...proposals.flatMap(({ id }) => memory.amendmentsOf(id).map((amendment) => amendmentMotion(parts, amendment))),
    ...votes(parts)
      .filter(({ proposal, amendment }) => proposal === null && amendment === undefined)
      .map((ballot) => questionMotion(parts, ballot)),
  ];
};

/** The people behind motions, by the ids that motions give them. */
export const creators = (parts: Parts): readonly string[] => motions(parts).flatMap(({ creator_id }) => creator_id ?? []);
