import { amendmentsView, type GridCell } from "../../shared/amendments/listViews.ts";
import type { Hash } from "../../shared/journal.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { Format } from "./dataRoutes.ts";
import { isoTime } from "./proposalFormats.ts";

const wordsFrom = (parts: Parts) => (hash: Hash) => publicWords(parts.record, hash);

const proposalAt = (parts: Parts, id: string | undefined) => {
  const proposal = parts.record.memory.proposal(id ?? "");
  return proposal && proposal.versions.length > 0 ? proposal : null;
};

/** Every version of a proposal; none is ever changed (PRP-5). */
const versionsOf = (parts: Parts, id: string | undefined) => {
  const proposal = proposalAt(parts, id);
  if (!proposal) return null;
  return {
    ...{ proposal: proposal.id, url: `${parts.origin}/proposals/${proposal.id}#versions` },
    versions: proposal.versions.map(({ number, at, text, reason, amendment }) => ({
      ...{ number, url: `${parts.origin}/proposals/${proposal.id}/v${number}`, at: isoTime(at), hash: text },
      ...{ reason: reason ? publicWords(parts.record, reason) : null, amendment: amendment ?? null },
    })),
  };
};

const viewOf = (parts: Parts, id: string | undefined) => {
  const proposal = proposalAt(parts, id);
  return proposal && amendmentsView(proposal, parts.record.memory, wordsFrom(parts));
};

/** Where two open amendments meet, a passage a row (AMD-6). */
const meetings = ({ first, second, collide, at }: GridCell) =>
  at.map(({ passage, kind, joins }) => ({ first, second, collide, kind, joins, where: passage.where, block: passage.block }));

const collisionsOf = (parts: Parts, id: string | undefined) => {
  const view = viewOf(parts, id);
  return view && { proposal: view.proposal, version: view.version, meetings: view.cells.flatMap(meetings) };
};

/** The order of voting on open amendments (AMD-8). */
const orderOf = (parts: Parts, id: string | undefined) => {
  const view = viewOf(parts, id);
  return (
    view && {
      ...{ proposal: view.proposal, version: view.version, isSet: view.isSet },
      turns: view.order.map(({ id: amendment, reach, because, falls }, i) => ({ turn: i + 1, amendment, reach, because, falls })),
    }
  );
};

/** OPD-11: what stands in a table beside the text of a proposal: its versions, where its amendments meet, and their order of voting. */
export const listFormats: readonly Format[] = [
  {
    path: "/proposals/:proposal/versions",
    json: (parts, { proposal }) => versionsOf(parts, proposal),
    csv: (parts, { proposal }) => {
      const all = versionsOf(parts, proposal);
      return (
        all && {
          header: ["proposal", "version", "made", "reason", "amendment", "SHA-256"],
          rows: all.versions.map(({ number, at, reason, amendment, hash }) => [
            ...[all.proposal, number, at, reason ?? "", amendment ?? "", hash],
          ]),
        }
      );
    },
  },
  {
    path: "/proposals/:proposal/amendments/collisions",
    json: (parts, { proposal }) => collisionsOf(parts, proposal),
    csv: (parts, { proposal }) => {
      const all = collisionsOf(parts, proposal);
      return (
        all && {
          header: ["first", "second", "collide", "how", "where", "block"],
          rows: all.meetings.map(({ first, second, collide, kind, where, block }) => [
            ...[first, second, String(collide), kind, where, block ?? ""],
          ]),
        }
      );
    },
  },
  {
    path: "/proposals/:proposal/amendments/order",
    json: (parts, { proposal }) => orderOf(parts, proposal),
    csv: (parts, { proposal }) => {
      const all = orderOf(parts, proposal);
      return (
        all && {
          header: [
            "turn",
            "amendment",
            "whole text",
            "words changed",
            "words moved",
            "of words",
            "before the next because",
            "falls with it",
          ],
          rows: all.turns.map(({ turn, amendment, reach, because, falls }) => [
            ...[turn, amendment, String(reach.whole), reach.changed, reach.moved, reach.of, because ?? "", falls.join(" ")],
          ]),
        }
      );
    },
  },
];
