/** Refusals of amendments, in English. */
export const amendments = {
  amendmentEmpty: "Nothing was changed. Change the passages you want to be different, then send it again.",
  amendmentFrozen:
    "Amendment {{amendment}} is being voted on in vote {{ballot}}. Nothing about it can change until the vote is declared or voided.",
  amendmentIsStuck: "Amendment {{amendment}} does not stand in the latest version. Whoever made it can write it anew for that version.",
  amendmentLateNeedsReason:
    "Amendments for sitting {{sitting}} closed on {{day}}. Give a reason why this one comes late; it will be published.",
  amendmentLeavesIncomplete:
    "With these changes the text would lack something every proposal needs, or be too long. Keep at least one clause.",
  amendmentNotItsTurn:
    "Amendment {{first}} comes before amendment {{amendment}} in the order of voting. Vote on it first, or set another order.",
  amendmentNotOpenHere: "There is no open amendment {{amendment}} to proposal {{number}}. Look at the list of its amendments.",
  amendmentNotStuck: "Amendment {{amendment}} stands in the latest version and has sponsors for what it says. Withdraw it to make another.",
  amendmentNotYours: "Only whoever made amendment {{amendment}}, or acts for its seat, can do this.",
  amendmentOfOtherKind: "The proposer answers editorial recommendations and may accept amendments; {{amendment}} is of the other kind.",
  amendmentOtherSections: "An amendment changes words only. Chapter, nations, addressees and language stay as the proposal has them.",
  amendmentOver: "Amendment {{amendment}} is no longer open. Its page says how it ended.",
  amendmentSponsorMadeIt: "This seat made amendment {{amendment}} and stays its sponsor. Withdraw the amendment instead.",
  amendmentSponsorsMissing:
    "Amendment {{amendment}} needs more sponsors before it is voted on. Missing seats: {{seats}}; missing regions: {{regions}}.",
  amendmentTextGone: "The words of this text were withdrawn, so no changes can be made to it. The page of proposal {{number}} says why.",
  amendmentUnknown: "There is no amendment {{amendment}}. Check the number.",
  amendmentVersionNotLatest: "You changed version {{version}}, but version {{latest}} is the text now. Make your changes to that one.",
  amendmentsNotTaken: "Amendments to proposal {{number}} are taken from when it is lodged until it is decided.",
  proposalFrozen: "Ballot {{ballot}} holds this text. Nothing can be changed until the ballot is decided or voided.",
  proposalNotAdmitted: "Proposal {{number}} has not been admitted. The standing orders committee must admit it first.",
  proposalNotYours: "Only its author, or whoever acts for the seat that proposed it, can do this with proposal {{number}}.",
  reasonMissing: "Give a reason. It will be published.",
  recommendationNotSponsored: "{{amendment}} is an editorial recommendation. It needs no sponsors; the proposer answers it.",
  recommendationNotVotedOn: "{{amendment}} is an editorial recommendation. The proposer accepts or refuses it; it is not voted on.",
  seatNotYours: "You do not act for this seat. Choose a seat that you act for.",
  textTooLong: "This text is too long. Shorten it.",
  votingOrderDoubles: "Amendment {{amendment}} stands twice in this order. Name each amendment once.",
  votingOrderFallsItself: "An amendment cannot fall because it is itself carried. Name only others.",
  votingOrderMisses: "Amendment {{amendment}} is open and missing from this order. Name every open amendment once.",
} as const;
