import type { Draft } from "../journal.ts";
import { onComposite } from "./decide.ts";
import type { CompositesKnow } from "./know.ts";
import { openOffer } from "./questions.ts";

const endings: readonly string[] = ["ProposalDecided", "ProposalWithdrawn", "ProposalLapsed", "ProposalReferredBack"];

/** When the way of a proposal ends otherwise, or it is referred back, the open offer to join it lapses (CMP-6). */
export const compositeConsequences = (events: readonly Draft[], know: Pick<CompositesKnow, "compositesOf">): readonly Draft[] =>
  events.flatMap(({ stream, event }): readonly Draft[] => {
    const [kind, id = ""] = stream.split("/");
    if (kind !== "proposal" || !endings.includes(event.type)) return [];
    const offer = openOffer(id, know);
    return offer ? onComposite(offer.id, { type: "CompositeLapsed", proposal: id }) : [];
  });
