/** Refusals about answers in rounds. */
export const answers = {
  answeringOver: "The time to answer in this round is up. What was answered before counts.",
  ballotRoundEndsByHand: "A round of voting is closed by hand, after its vote.",
  candidateUnknown: "Marks can only be placed on what is listed in this round.",
  commentUnknown: "There is no such comment in this round.",
  consentNotAsked: "Consent can be asked for again once a round of consent has closed.",
  formEmpty: "Write something before you send it.",
  formNotComplete: "Answer this question with a figure from 1 to 5.",
  marksNeedCandidates: "There must be at least two things to place marks on. Type points for the round, one a line.",
  marksNeedReports: "Small groups must have reported two points at least. Take their reports first, or type points.",
  objectionNeedsReason: "Say why you object: an objection needs a reason.",
  oneMarkEach: "In this round only one mark may go on each line.",
  roundAsksOther: "The round that is open does not ask for this. Look at what is happening now.",
  roundNotByReadiness: "The facilitator closes this round; it does not wait for who is ready.",
  textHeldByRound:
    "Proposal {{number}} is being debated, consented to or voted on in sitting {{sitting}}. Its text can change once that round is closed.",
  tooManyMarks: "You have placed too many marks. You may place {{each}}.",
  tooManyReported: "Small groups reported {{count}} points; marks can go on {{most}}. Type those that matter, one a line.",
} as const;
