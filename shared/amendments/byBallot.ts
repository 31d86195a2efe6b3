import type { Draft, Facts } from "../journal.ts";
import type { Proposal } from "../proposals/state.ts";
import { collide } from "./collisions.ts";
import type { AmendmentsKnow } from "./know.ts";
import { changesNow, type WordsOf } from "./questions.ts";
import type { Amendment } from "./state.ts";
import { followVersion, versionFrom } from "./versions.ts";
import { onAmendment } from "./within.ts";

/**
 * What a declared ballot on an amendment leads to (AMD-11). Carried: the next version is made of it; those that collide
 * with it, or that the facilitator named, fall (AMD-8); the others are carried over or reported (AMD-9). To be written
 * after the proposal's text was let go.
 */
export function decidedByBallot(
  ballot: string,
  carried: boolean,
  amendment: Amendment,
  proposal: Proposal,
  know: AmendmentsKnow,
  facts: Facts,
): readonly Draft[] {
  const made = carried ? versionFrom(amendment, proposal, facts) : null;
  const decided = onAmendment(amendment.id, { type: "AmendmentDecided", ballot, carried, version: made?.number ?? null });
  // Carried, but its words were withdrawn meanwhile: the decision stands, and no text can be made of it.
  if (!made) return decided;
  const falling = fallingWith(amendment, know, facts.wordsOf);
  return [
    ...made.events,
    ...decided,
    ...falling.flatMap((id) => onAmendment(id, { type: "AmendmentFell", carried: amendment.id })),
    ...followVersion(proposal, made, know, facts, [amendment.id, ...falling]),
  ];
}

/** The open amendments that fall if this one is carried (AMD-8): those that collide with it, and those the facilitator named. */
export function fallingWith(amendment: Amendment, know: Pick<AmendmentsKnow, "amendmentsOf">, wordsOf: WordsOf): readonly string[] {
  const changes = changesNow(amendment, wordsOf);
  return know
    .amendmentsOf(amendment.proposal)
    .filter((other) => other.id !== amendment.id && other.kind === "amendment" && other.stage === "open")
    .filter((other) => {
      if (amendment.place?.falls.includes(other.id)) return true;
      // Written against another version: nothing can be said about it here; it is reported when the version is made.
      if (other.stuck || other.anchor.version !== amendment.anchor.version) return false;
      const others = changesNow(other, wordsOf);
      return changes !== undefined && others !== undefined && collide(changes, others);
    })
    .map(({ id }) => id);
}
