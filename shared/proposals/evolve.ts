import type { Entry } from "../journal.ts";
import type { ProposalEvent } from "./events.ts";
import type { Proposal } from "./state.ts";

/**
 * Folds one entry of `proposal/<n>` into the proposal's state. Pure and total: what stands in the journal is
 * never refused. Runs in browsers too.
 */
export function evolveProposal(state: Proposal, entry: Entry<ProposalEvent>): Proposal {
  const { event, at, actor } = entry;
  switch (event.type) {
    case "ProposalPublished":
      return {
        ...state,
        id: event.number,
        stage: "seeking-sponsors",
        author: event.author,
        seat: event.seat,
        publishedAt: at,
        chapter: event.chapter,
        extent: event.extent,
        addressees: event.addressees,
        ...(event.joins === undefined ? {} : { joins: event.joins }),
      };
    case "VersionMade":
      return {
        ...state,
        chapter: event.chapter,
        extent: event.extent,
        addressees: event.addressees,
        versions: [
          ...state.versions,
          {
            number: event.version,
            hash: event.hash,
            text: event.text,
            author: actor,
            at,
            reason: event.reason,
            languages: event.languages,
            ...(event.amendment === undefined ? {} : { amendment: event.amendment }),
          },
        ],
      };
    case "CheckAnswered":
      return { ...state, checks: { ...state.checks, [event.version]: { answers: event.answers, by: actor, at } } };
    case "CheckMarked": {
      const { version, seat, mark, reason } = event;
      const others = (state.marks ?? []).filter((one) => one.version !== version || one.seat !== seat);
      return { ...state, marks: [...others, { version, seat, person: actor, mark, reason, at }] };
    }
    case "LanguagesConfirmed":
      return {
        ...state,
        confirmations: [
          ...state.confirmations,
          {
            ...{ version: event.version, language: event.language, person: event.person, at },
            ...(event.unchanged === undefined ? {} : { unchanged: event.unchanged }),
          },
        ],
      };
    case "ProposalSponsored":
      return { ...state, sponsors: [...state.sponsors.filter((seat) => seat !== event.seat), event.seat] };
    case "SponsorWithdrawn":
      return { ...state, sponsors: state.sponsors.filter((seat) => seat !== event.seat) };
    case "ProposalLodged":
      return { ...state, stage: "lodged", lodgedAt: at, returned: null };
    case "ProposalAdmitted":
      return { ...state, stage: "admitted", admitted: { reason: event.reason, by: actor, at }, returned: null };
    case "ProposalReturned":
      return { ...state, stage: "seeking-sponsors", lodgedAt: null, returned: { reason: event.reason, by: actor, at } };
    case "ProposalWithdrawn":
      return { ...state, stage: "withdrawn", withdrawn: { reason: event.reason, by: actor, at } };
    case "ProposalWithdrawalAsked":
      return { ...state, withdrawalAsked: { seat: event.seat, reason: event.reason, by: actor, at } };
    case "ProposalPutOnAgenda":
      return {
        ...state,
        stage: "on-the-agenda",
        agenda: [...state.agenda, { sitting: event.sitting, item: event.item, at }],
      };
    case "ProposalTakenOffAgenda": {
      const agenda = state.agenda.filter((one) => one.sitting !== event.sitting || one.item !== event.item);
      // What an earlier sitting carried over stays on the agenda for a next one.
      return { ...state, agenda, stage: state.stage === "on-the-agenda" && agenda.length === 0 ? "admitted" : state.stage };
    }
    case "ProposalDebated":
      return { ...state, stage: "debated" };
    case "ProposalReferredBack":
      return { ...state, stage: "referred-back", lodgedAt: null, frozen: null };
    case "ProposalLapsed":
      return { ...state, stage: "lapsed" };
    case "ProposalJoined":
      return { ...state, stage: "joined", joined: { into: event.into, at } };
    case "ProposalFrozen":
      return { ...state, frozen: { ballot: event.ballot, version: event.version } };
    case "ProposalUnfrozen":
      return { ...state, frozen: null };
    case "MadeByHandLinked": {
      const { type: _type, ...made } = event;
      return { ...state, byHand: [...(state.byHand ?? []), { ...made, at }] };
    }
    case "MadeByHandRemoved": {
      const { number, reason } = event;
      return { ...state, byHand: state.byHand?.map((one) => (one.number === number ? { ...one, removed: { reason, at } } : one)) ?? [] };
    }
    case "ProposalDecided":
      return {
        ...state,
        stage: event.carried ? "adopted" : "rejected",
        decided: { ballot: event.ballot, version: state.frozen?.version ?? state.versions.length, carried: event.carried, at },
      };
  }
}
