import type { Draft, Facts } from "../journal.ts";
import { parseProposal } from "../proposals/text.ts";
import type { AmendmentsKnow } from "./know.ts";
import { followVersion } from "./versions.ts";
import { onAmendment } from "./within.ts";

const endings: readonly string[] = ["ProposalDecided", "ProposalWithdrawn", "ProposalLapsed", "ProposalJoined"];

/**
 * What follows for amendments from what was just decided about proposals: a version that its author made carries the open
 * ones over or reports them (AMD-9); with the end of a proposal's way they lapse (AMD-12). Versions made of amendments
 * have brought their consequences along.
 */
export const amendmentConsequences = (events: readonly Draft[], know: AmendmentsKnow, facts: Facts): readonly Draft[] =>
  events.flatMap(({ stream, event }): readonly Draft[] => {
    const [kind, id = ""] = stream.split("/");
    if (kind !== "proposal") return [];
    const proposal = know.proposal(id);
    if (!proposal) return [];
    if (endings.includes(event.type)) {
      return know
        .amendmentsOf(id)
        .filter(({ stage }) => stage === "open")
        .flatMap((one) => onAmendment(one.id, { type: "AmendmentLapsed", ...joinedInto(event) }));
    }
    if (event.type !== "VersionMade" || event["amendment"] !== undefined) return [];
    const text = parseProposal(wordsIn(event["text"]));
    return text ? followVersion(proposal, { number: proposal.versions.length + 1, text }, know, facts) : [];
  });

/** The composite that a proposal was joined into: its open amendments are closed with that reason (CMP-5). */
const joinedInto = (event: Draft["event"]): { readonly joined?: string } =>
  event.type === "ProposalJoined" && typeof event["into"] === "string" ? { joined: event["into"] } : {};

/** The text of words on their way into the journal. */
const wordsIn = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "words" in value && typeof value.words === "string" ? value.words : undefined;
