/** Refusals of hall counts. */
export const handCount = {
  demandIsRollCall: "Vote {{ballot}} is a roll call already.",
  handNotByHand: "Vote {{ballot}} is not counted in the hall, so it has no counters.",
  handCounterUnknown:
    "A counter is a facilitator, somebody of the secretariat, or somebody on the roll. Nobody of them has this e-mail address.",
  handCountersNamed: "Two counters are named already. One of them has to stand down first.",
  handCountersNeeded: "Two counters are needed for vote {{ballot}}. Ask the facilitator to name the other one.",
  handNotCounter: "You are not a counter of vote {{ballot}}.",
  handTooMany_one: "That is more hands than there are seats to vote: {{count}} is checked in without an interest. Count again.",
  handTooMany_other: "That is more hands than there are seats to vote: {{count}} are checked in without an interest. Count again.",
  handCountFirst: "Vote {{ballot}} closes when both counters have entered the same figures. To end it without a count, declare it void.",
  handNoDevices: "In vote {{ballot}} hands are counted in the hall. Raise your hand there; nobody votes on a device.",
  handNeedsSitting: "Hands are counted in the hall of a sitting. Prepare the vote in a sitting.",
  handNoTimes: "A hall count is opened by the facilitator and ends when both counters agree. Leave the times empty.",
} as const;
