/** Refusals of the plan and its clocks, in English. */
export const plan = {
  embargoNothing: "There is nothing to hold back in “no answer yet”. Leave the time of release empty.",
  embargoPast: "The time of release has passed already. Enter a later time, or leave it empty to publish at once.",
  embargoTooLong: "A reply can be held back for {{days}} days at most. Enter an earlier time of release.",
  nothingToRelease: "No reply on item {{item}} waits for its release now. Nothing was changed.",
  evidenceNotALink: "The evidence is not a link. Enter one address that begins with https://, or leave it empty.",
  itemNotAHearing: "Only a reply hearing is about an item of the plan. Choose that kind, or a proposal.",
  planAddresseeUnknown: "Item {{item}} is not addressed to this body. Choose one of the bodies named on the item.",
  planAlreadyCommitted: "This body's commitment is on the record already, from {{day}}. Nothing was changed.",
  planDayAhead: "{{day}} has not come yet; today is {{today}}. Enter today or an earlier day.",
  planDayTooEarly: "{{day}} is before the item was made, on {{made}}. Enter that day or a later one.",
  planItemUnknown: "There is no item {{item}} in the plan. Check the number on the plan's page.",
  planPauseTooEarly: "The clocks of {{item}} cannot be paused from {{day}}. The earliest possible day is {{earliest}}.",
  planRecommendationUnknown: "Item {{item}} has no recommendation {{number}}. Choose one of those listed on the item.",
  planResumeTooEarly:
    "The clocks of {{item}} were paused on {{paused}}, so they cannot go on from {{day}}. Enter {{paused}} or a later day.",
  progressNotAccepted: "This body did not accept recommendation {{number}}. Progress can be reported on accepted recommendations only.",
  progressNothingAccepted:
    "This body has accepted nothing in item {{item}} yet, so there is no progress to report. Record its reply first.",
  replyDateNeeded: "What is accepted needs a date. Enter the day by which it is promised.",
  replyOwnerNeeded: "What is accepted needs an owner. Enter who is responsible for it.",
  replyReasonNeeded: "An answer needs a reason. Enter the reason that the body gave.",
  replySentToItself: "A body cannot send a recommendation on to itself. Choose the body that has the powers.",
  replySentToNeeded: "If it is outside their powers, say which body it was sent to.",
  replySentToUnknown: "Choose the body it was sent to from the list. A body that has ended cannot be chosen.",
  sealedReplyGone: "This reply on item {{item}} is not held back any more. Look at what stands now; nothing was changed.",
} as const;
