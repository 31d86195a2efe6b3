/** Refusals of joining two proposals, in English. */
export const composites = {
  compositeNotAdmitted: "Proposal {{number}} is not admitted yet. The two can be joined once both are.",
  compositeNotYours: "Only whoever proposed to join them can withdraw the offer. If you do not want to join, say so instead.",
  compositeOfOne: "Choose another proposal to join it with.",
  compositeOver: "This offer has ended. Nothing more can be changed about it.",
  compositeTextMoved: "The joined text has changed since you read it. Read it again, then agree.",
  compositeUnderWay: "Joining proposals {{first}} and {{second}} is already proposed. That has to end first.",
  compositeUnknown: "There is no such offer to join proposals.",
  compositeWhileVoting: "Proposal {{number}} stands in a sitting in which a vote is open. Try again when the vote has closed.",
  draftIsOfComposite: "This draft becomes public when both proposers agree to it, not before.",
} as const;
