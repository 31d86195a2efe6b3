/** Refusals of several questions on one paper. */
export const packages = {
  packageAlready: "Vote {{ballot}} is on another paper already. Take that paper apart first.",
  packageByRollCall: "Vote {{ballot}} is a show of hands. Only roll calls can share a paper.",
  packageDeclareFirst: "Declare vote {{first}} first: if it is carried, the text that vote {{ballot}} is about changes.",
  packageElsewhere: "Vote {{ballot}} belongs to another item or sitting. One paper holds questions on one item.",
  packageMethod: "Vote {{ballot}} asks for an order or shares out money. It needs a paper of its own.",
  packageNoElection: "Vote {{ballot}} is an election. It needs a paper of its own.",
  packageNone: "Vote {{ballot}} has a paper of its own.",
  packageNothingChosen: "Answer at least one question.",
  packageNotOnPaper: "Vote {{ballot}} is not on this paper.",
  packageQuestionGone:
    "Question {{number}} cannot be voted on any more. Your other answers are kept on the paper. Look through them and go on.",
  packageTextOpen: "Vote {{ballot}} is on a proposal, and amendments to it are on the paper. Amendments are decided first.",
  packageTimes: "Vote {{ballot}} opens or closes at other set times. Set the same times for all of them, or none.",
  packageTooFew: "Choose at least two questions for one paper.",
  packageTwice: "Vote {{ballot}} is about the same text as another question of the paper.",
  packageVotedTwice: "Vote {{ballot}} is answered twice. Answer each question once.",
};
