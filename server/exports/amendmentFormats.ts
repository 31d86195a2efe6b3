import { amendmentsView } from "../../shared/amendments/listViews.ts";
import { amendmentSponsorsMissing, changesNow, ordersNow, textOfVersion } from "../../shared/amendments/questions.ts";
import type { Amendment } from "../../shared/amendments/state.ts";
import { amendmentView, changeViews, type SeatView } from "../../shared/amendments/views.ts";
import type { Hash } from "../../shared/journal.ts";
import type { Proposal } from "../../shared/proposals/state.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { Format } from "./dataRoutes.ts";
import { isoTime } from "./proposalFormats.ts";

const wordsFrom = (parts: Parts) => (hash: Hash) => publicWords(parts.record, hash);

/** Of a seat number and region, and its group unless it is protected (ROL-7). People are not named. */
const seat = (parts: Parts, one: SeatView | null) =>
  one && { number: one.number, region: one.region, group: one.group && publicWords(parts.record, one.group) };

const addressOf = ({ origin }: Parts, { id, proposal }: Pick<Amendment, "id" | "proposal">): string =>
  `${origin}/proposals/${proposal}/amendments/${id.slice(proposal.length + 1)}`;

/** An amendment's line in the list. */
const line = (parts: Parts, proposal: Proposal, amendment: Amendment) => {
  const { memory } = parts.record;
  const before = textOfVersion(proposal, amendment.anchor.version, wordsFrom(parts));
  const changes = changesNow(amendment, wordsFrom(parts));
  const { seats, regions } = amendmentSponsorsMissing(amendment, memory.roll, ordersNow(memory));
  const view = amendmentView(amendment, proposal, memory, wordsFrom(parts));
  return {
    ...{ amendment: amendment.id, url: addressOf(parts, amendment), kind: amendment.kind, stage: amendment.stage },
    ...{ version: amendment.anchor.version, hash: amendment.anchor.hash, madeAt: isoTime(amendment.madeAt), late: view.late },
    madeBy: seat(parts, view.madeBy),
    reason: view.reason,
    passages: before && changes ? changeViews(before, changes).map(({ change, passage, after }) => ({ change, ...passage, after })) : null,
    sponsors: amendment.sponsors.length,
    missing: amendment.kind === "editorial" ? null : { seats, regions },
    standsIn: amendment.stuck ? null : amendment.anchor.version,
    ended: view.ended && { ...view.ended, by: undefined, at: isoTime(view.ended.at) },
  };
};

const listOf = (parts: Parts, id: string | undefined) => {
  const { memory } = parts.record;
  const proposal = memory.proposal(id ?? "");
  if (!proposal || proposal.versions.length === 0) return null;
  const { close, cells, order, isSet, version } = amendmentsView(proposal, memory, wordsFrom(parts));
  return {
    ...{ proposal: proposal.id, url: `${parts.origin}/proposals/${proposal.id}/amendments`, version, close },
    amendments: memory.amendmentsOf(proposal.id).map((one) => line(parts, proposal, one)),
    collisions: cells,
    order: { isSet, turns: order.map(({ id: amendment, reach, because, falls }) => ({ amendment, reach, because, falls })) },
  };
};

const one = (parts: Parts, id: string) => {
  const { memory } = parts.record;
  const amendment = memory.amendment(id);
  const proposal = amendment && memory.proposal(amendment.proposal);
  if (!amendment || !proposal) return null;
  const view = amendmentView(amendment, proposal, memory, wordsFrom(parts));
  return {
    ...line(parts, proposal, amendment),
    lateReason: view.lateReason,
    changes: changesNow(amendment, wordsFrom(parts)) ?? null,
    sponsoredBy: view.sponsors.map((sponsor) => seat(parts, sponsor)),
    anchors: view.anchors.map(({ version, hash, how, at }) => ({ version, hash, how, at: isoTime(at) })),
    stuck: view.stuck,
    vote: view.frozen?.ballot ?? view.ended?.ballot ?? null,
  };
};

/** Amendments: the list of a proposal with collisions and order of voting, and each of them. */
export const amendmentFormats: readonly Format[] = [
  {
    path: "/proposals/:proposal/amendments",
    json: (parts, { proposal }) => listOf(parts, proposal),
    csv: (parts, { proposal }) => {
      const list = listOf(parts, proposal);
      return (
        list && {
          header: [
            "amendment",
            "kind",
            "stage",
            "version",
            "made",
            "late",
            "seat",
            "region",
            "sponsors",
            "passages",
            "vote",
            "made version",
          ],
          rows: list.amendments.map(({ amendment, kind, stage, version, madeAt, late, madeBy, sponsors, passages, ended }) => [
            ...[amendment, kind, stage, version, madeAt, String(late), madeBy?.number ?? "", madeBy?.region ?? "", sponsors],
            (passages ?? []).map(({ change, where, block }) => [change, where, block].filter((part) => part !== null).join(":")).join(" "),
            ...[ended?.ballot ?? "", ended?.version ?? ""],
          ]),
        }
      );
    },
  },
  {
    path: "/proposals/:proposal/amendments/:amendment",
    json: (parts, { proposal, amendment }) => one(parts, `${proposal ?? ""}-${amendment ?? ""}`),
  },
];
