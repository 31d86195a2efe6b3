/** Refusals of votes while they run, in English. */
export const votesRunning = {
  ballotClosesTooEarly: "The closing time is too early. Choose a time at least ten seconds after the opening.",
  ballotClosingTimeOver: "The closing time set for vote {{ballot}} is over already. Prepare it again with a later one.",
  ballotExtendedLaterOnly: "A vote can be extended, never shortened. Choose a time later than the closing time that stands.",
  ballotOpensInPast: "The opening time is over already. Choose a later one, or leave it empty and open the vote by hand.",
  ballotOpensLater: "The time to open vote {{ballot}} has not come yet.",
  ballotTooLong: "A vote is open for {{days}} days at most, extensions included. Choose an earlier closing time.",
  ballotNobodyToRemind: "Every seat has voted in vote {{ballot}} or was reminded already. Each is reminded once.",
  ballotTooShortToRemind: "Vote {{ballot}} does not last a day. Reminders are for votes that last for days.",
  recountDone: "The votes of vote {{ballot}} were counted again already. What came out stands on its page.",
  recountHandsGone: "Vote {{ballot}} was not taken by roll call, so there is no record of votes to count again.",
  recountNotDeclared: "Vote {{ballot}} has not been declared. A recount can be asked for afterwards.",
  recountTooLate: "A recount can be asked for within {{days}} working days of the declaration. That time is over.",
  ballotNotVoid: "Vote {{ballot}} is not void. Only a void vote is put again.",
  ballotRerunAlready: "The question is put again already, in vote {{ballot}}.",
} as const;
