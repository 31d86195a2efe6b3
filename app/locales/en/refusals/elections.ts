/** Refusals of elections, in English. */
export const elections = {
  candidacyNotYours: "Only whoever stood can withdraw this candidacy.",
  candidacyOwnRuling: "Nobody rules on their own candidacy. Somebody else at the desk has to.",
  candidacyStruck: "This candidacy was struck and is off the paper already.",
  candidateTwice: "Nobody stands twice: you or your seat stood in this election already.",
  candidateUnknown: "Nobody stands for seat {{seat}}.",
  electionClosed: "Candidacies have closed.",
  electionClosesEarly: "Candidacies have to close after they open. Choose a later time.",
  electionNobody: "Nobody was elected, so nobody can be appointed.",
  electionNoOffice: "A panel is not an office of this system. The result is the appointment; nothing more has to be recorded.",
  electionNotDeclared: "The result has to be declared first.",
  electionNotOpenYet: "Candidacies are not open yet.",
  electionOnePlace: "Several places are filled by the single transferable vote only. Choose that, or one place.",
  electionOpensInPast: "Candidacies cannot open in the past. Leave the time empty to open them at once.",
  electionPanelMissing: "Enter the panel's name, in English and in Welsh.",
  electionProvisional: "The result is still provisional. Appoint those elected when the time for recounts is over.",
  electionStillOpen: "Candidacies are still open. Prepare the vote when they have closed.",
  electionTooFew:
    "There have to be two candidates at least, and more candidates than places: {{candidates}} stand for {{places}}. Announce the election again, or put those who stand to a vote for or against.",
  electionUnknown: "There is no election {{number}}.",
  electionVoteOpen: "The vote has opened. Nobody can be taken off the paper any more.",
  statementTooLong: "The statement has {{words}} words. Shorten it to {{most}}.",
} as const;
