import type { Entry } from "../journal.ts";
import type { CompositeEvent } from "./events.ts";
import type { Composite, CompositeStage } from "./state.ts";

/** Folds one entry of `composite/<n>`. Pure and total; an entry before it was proposed changes nothing. Runs in browsers too. */
export function evolveComposite(state: Composite | null, entry: Entry<CompositeEvent>): Composite | null {
  const { event, at, actor } = entry;
  if (event.type === "CompositeProposed") {
    const { number: id, proposals, draft, seat } = event;
    return state ?? { id, proposals, draft, seat, by: actor, at, stage: "open", consents: {}, ended: null };
  }
  if (state === null) return null;
  const ended = (stage: CompositeStage, more: { readonly proposal?: string; readonly reason?: string } = {}): Composite => ({
    ...state,
    stage,
    ended: { at, by: actor, proposal: more.proposal ?? null, reason: more.reason ?? null },
  });
  switch (event.type) {
    case "CompositeConsented":
      return { ...state, consents: { ...state.consents, [event.proposal]: { hash: event.hash, by: actor, at } } };
    case "CompositeConsentWithdrawn": {
      const { [event.proposal]: _taken, ...consents } = state.consents;
      return { ...state, consents };
    }
    case "CompositeRefused":
      return ended("refused", event);
    case "CompositeWithdrawn":
      return ended("withdrawn", event);
    case "CompositeJoined":
      return ended("joined", event);
    case "CompositeLapsed":
      return ended("lapsed", event);
  }
}
