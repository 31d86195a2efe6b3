import type { Time } from "../journal.ts";
import type { SittingEvent } from "./events.ts";
import { withGone } from "./ids.ts";
import type { Sitting } from "./state.ts";

type AgreementEvent = Extract<SittingEvent, { readonly type: "AgreementAsked" | "AgreementEnded" }>;

/** What is asked without a vote, and how it came out. */
export function evolveAgreement(sitting: Sitting, event: AgreementEvent, at: Time): Sitting {
  if (event.type === "AgreementAsked") {
    const { agreement: id, subject, statement, item, endsAt } = event;
    return { ...sitting, asking: { id, subject, statement, item, askedAt: at, endsAt } };
  }
  const { asking } = sitting;
  if (!asking) return sitting;
  const { seat, reason } = event;
  return { ...unasked(sitting), agreements: [...(sitting.agreements ?? []), { ...asking, endedAt: at, seat, reason }] };
}

/** What was being asked falls when the sitting is interrupted (AGR-4); its number is not given again (SIT-8). */
export const nothingAsked = (sitting: Sitting): Sitting =>
  sitting.asking ? unasked(withGone(sitting, "agreement", [sitting.asking])) : sitting;

function unasked(sitting: Sitting): Sitting {
  const { asking: _asking, ...rest } = sitting;
  return rest;
}
