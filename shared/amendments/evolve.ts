import type { Entry } from "../journal.ts";
import type { AmendmentEvent } from "./events.ts";
import type { Amendment, AmendmentEnd, AmendmentStage, Anchor } from "./state.ts";

/** Folds one entry of `amendment/<id>`. Pure and total; an entry before the amendment was made changes nothing. Runs in browsers too. */
export function evolveAmendment(state: Amendment | null, entry: Entry<AmendmentEvent>): Amendment | null {
  const { event, at, actor } = entry;
  if (event.type === "AmendmentMade") return state ?? made(event, at);
  if (state === null) return null;
  const ended = (stage: AmendmentStage, more: Partial<AmendmentEnd> = {}): Amendment => ({
    ...state,
    stage,
    frozen: null,
    ended: { at, by: actor, version: null, ballot: null, amendment: null, reason: null, ...more },
  });
  const anchoredAt = (anchor: Anchor): Amendment => ({ ...state, anchor, anchors: [...state.anchors, anchor], stuck: null });
  switch (event.type) {
    case "AmendmentSponsored":
      return { ...state, sponsors: [...state.sponsors.filter((seat) => seat !== event.seat), event.seat] };
    case "AmendmentSponsorWithdrawn":
      return { ...state, sponsors: state.sponsors.filter((seat) => seat !== event.seat) };
    case "AmendmentReanchored": {
      const { changes, hash } = state.anchor;
      const how = event.joined ? "joined" : "reanchored";
      return anchoredAt({ version: event.version, changes: event.changes ?? changes, hash: event.hash ?? hash, how, at });
    }
    case "AmendmentMended":
      return anchoredAt({ version: event.version, changes: event.changes, hash: event.hash, how: "mended", at });
    case "AmendmentStuck":
      return { ...state, stuck: { version: event.version, passages: event.passages } };
    case "AmendmentPlaced":
      return { ...state, place: { place: event.place, falls: event.falls } };
    case "AmendmentFrozen":
      return { ...state, frozen: { ballot: event.ballot, hash: event.hash } };
    case "AmendmentUnfrozen":
      return { ...state, frozen: null };
    case "AmendmentWithdrawn":
      return ended("withdrawn", { reason: event.reason });
    case "AmendmentMet":
      return ended("met", { version: event.version });
    case "AmendmentAccepted":
      return ended("accepted", { version: event.version });
    case "AmendmentRefused":
      return ended("refused", { reason: event.reason });
    case "AmendmentDecided":
      return ended(event.carried ? "carried" : "rejected", { ballot: event.ballot, version: event.version });
    case "AmendmentFell":
      return ended("fallen", { amendment: event.carried });
    case "AmendmentLapsed":
      return ended("lapsed", event.joined === undefined ? {} : { joined: event.joined });
  }
}

function made(event: Extract<AmendmentEvent, { type: "AmendmentMade" }>, at: number): Amendment {
  const { proposal, number, kind, author, seat, version, changes, hash, reason, lateReason } = event;
  const anchor: Anchor = { version, changes, hash, how: "made", at };
  return {
    ...{ id: amendmentId(proposal, kind, number), proposal, number, kind, author, seat, reason, lateReason, anchor },
    ...{ madeAt: at, stage: "open", anchors: [anchor], sponsors: [], stuck: null, frozen: null, place: null, ended: null },
  };
}

/** `7-3` for the third amendment to proposal 7, `7-e3` for its third editorial recommendation. */
export const amendmentId = (proposal: string, kind: Amendment["kind"], number: number): string =>
  `${proposal}-${kind === "editorial" ? "e" : ""}${number}`;
