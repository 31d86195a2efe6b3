import type { Catalogue } from "./locales/sentence.ts";

/**
 * Words of the desk's namespaces that no part of the control room says: they belong to other pages. They are not sent with it, so
 * that it stays within its budget (look.md). `unsaid.test.ts` finds a word that a part has come to say.
 */
export const unsaidAtDesk: { readonly [namespace: string]: string } = {
  components: `
    citeThis previous textNote textSource tileEast tileEastMidlands tileLondon tileNorthEast tileNorthWest
    tileNorthernIreland tileScotland tileSouthEast tileSouthWest tileWales tileWestMidlands tileYorkshire
    timelineDone timelineLate timelineNext timelineNow`,
  live: `
    adjournedTitle adjournedUntil betweenRoundsTitle checkedIn closedAt closedTitle displayTitle followLead
    followTitle itemDone itemOf listIsClosed listTitle liveHere nextRound nobodySpeaks nobodyWaits notBegunTitle
    nowHere presence presenceTable quorumClose quorumFigures quorumMargin quorumMet quorumMissing quorumNations
    roundTime sayTimeLeft sittingNumbered startsAt timeOver toSitting waitsForPoint withoutScripts you`,
  careLive: `
    apologiesBack apologiesStand askHint askLabel askNote askSend askTaken askTitle askWaits byMail byPhone
    canAnswer canCheckIn canClosed canCount canJoin canListen canNotYet canObject canSpeak canStatements canTable
    canTaken canVote canWait canWrite captionsAt channels closedTag closedWas closedWords dialIn reachNowhere
    toHelp`,
  handsLive: `
    inHallAll`,
  answers: `
    addMark answerTaken commentHint formText formTitle marksEach marksHidden marksLeft marksLegend marksSeveral
    marksSingle marksTitle needsPerson opensByItself ratingLeast ratingMost readyTitle saidConsents sendForm
    takeMark youAnswered youAreReady yourCode`,
  floor: `
    adjustmentText adjustmentTitle demandRollCallText meanHint meanKeep meanKept meanLabel meanTitle motionDrop
    motionSecond motionSecondText passAtTheEnd yieldNext yieldRest yieldText yieldTitle yieldTo`,
  ballots: `
    backToSitting castBefore castText castTitle changeUntil changeVote checkText checkTitle continue countsAs
    countsAsOne frozenAs goToVote helpAbstain helpByHands helpChange helpRollCall helpSteward helpTitle helpWords
    isClosed isDeclared isVoid keepReceipt nextTitle noSeatOnRegister noVote notOpenYet numbered openUntil
    readyNot readyOver receipt seatOf showOfHandsHint textIs theVoteOf toCheckIn toResult whereToLook yourChoice
    yourVote`,
  running: `
    businessTakenUp plannedAt removedTitle`,
  sittings: `
    adjournedWithoutQuorum agendaEmpty agendaNotPublishedYet asOf calledFor carriedOver counted duration
    filledSeats firstTime followLive followNote followThisLive gini giniMeaning hasNote hereNow inAll itemsCounted
    lateItem latePapers lateProposal minutesCounted noVotes noVotesYet noneComing noneComingText nonePast
    nonePastText notReached notUpheld noteConfirmed noteDraft noteDrawnUp nothingSaid numbered onItem online
    onlineText openNow pages past plannedMinutes publishedAhead quorumFigures quorumMet quorumNotMet reasonGiven
    refresh roundClosed roundOpen roundPaused roundWaiting said saidNote saidPages sealed seatsThere shareOfTime
    shareOfWeight shareOfWords spokeOrWrote underRule untilFurtherNotice upheld voiceByKind voiceByRegion
    voiceNote votesCounted whatAgendaMeans whatQuorumMeans whatRoundMeans whatVoteMeans whenAndWhere withdrawnTag`,
  statements: `
    allAnswered changeText doYouAgree noneYet ownAccepted ownRefused ownTitle ownWaits placeOf private putHint
    putSummary putTaken writtenIn yourAnswers yourStatement`,
  tables: `
    drawFacilitator drawNoteTaker facilitatorHint hallFind hallPage handOn handOnButton helpAsked helpComing
    helpOver itIsYou nobodyYet notHere noteClosed noteHint noteKept noteNow noteSave noteSaved noteSaving
    noteTaker noteTakerHint nowPart partTime readyHint readyOf readySaid report reportAgain reportBack
    reportByNoteTaker reportCheck reportCheckLead reportCheckTitle reportIn reportLead reportMissing reportNoTable
    reportNothing reportOptional reportTitle reportWrite reportedOf takeFacilitator takeNoteTaker whoIsHere
    yourTable`,
  desk: `
    admit admitConfirm admitConfirmTitle admitHint admitWarning admittedOn agendaIsOut agendaNote agendaTitle
    caseTitle checkNote checkTitle clausesTitle confirmLanguages correctionCheck correctionConfirm
    correctionNoOutcome correctionNote correctionOutcome correctionParagraph correctionParagraphHint
    correctionText correctionTitle correctionWarning daysLate daysLeft groupAdmitted groupAdmittedText groupAgenda
    groupAgendaText groupEnded groupEndedText groupLodged groupLodgedText groupSponsors groupSponsorsText
    languagesIncomplete languagesNote languagesTitle noProposals noProposalsText noSittingToPutOn noWeightsYet
    notFounded notFoundedText noteCarried noteConfirm noteConfirmCheck noteConfirmNote noteConfirmTitle
    noteConfirmWarning noteConfirmedOn noteDue noteHash noteNoOutcomes noteNotCarried noteOutcomes noteText
    noteTextNote noteTitle noteVoteProvisional noteVoteUndecided nothingWaits nothingWaitsText outcomeNumbered partsTitle
    proposalNumbered proposalsLead proposalsTitle publicPage putOnAgenda reasonLabel reasonPublicHint
    returnConfirm returnConfirmTitle returnHint returnIt returnWarning returnedOn rollIsEmpty rulingLabel
    rulingNote rulingTitle scheduleSitting seatsWithoutWeight sittingLabel sponsorsTitle standsOnAgenda textFrozen
    toRegister waitsAgenda waitsAgendaPlace waitsAmendments waitsAppeal waitsDeclaration waitsLanguages waitsNote
    waitsPlanLate waitsReceipt waitsRecommendations waitsRoll waitsRuling waitsSittingAdjourned waitsSittingOpen
    waitsTitle waitsWeights`,
  deskSitting: `
    facilitatorVotes`,
  deskVote: `
    byHeads byRegions byWeight closeVote closeVoteWarning closesAt countingLeave countingSteps countingTitle declarationNote declarationTitle declare
    declareWarning haveVoted howTaken length noQuorumNoVote noWeightsNoVote notCarried notCheckedIn notQuorate
    notYetVoted openVote openVoteWarning openedAt proposalVersion readAloud readAloudLead readAloudTitle refresh
    registerByRegion registerHash rollCall ruleBlock ruleLine showOfHands textHash textVotedOn theCount toResult
    turnoutByRegion voidReasonLabel voidVote voidWarning voteClosesBySelf voteIsOpen`,
  deskAmendments: `
    earlier fallsAnyway fallsLegend later noRecommendations notSetYet orderNote ordersClose ordersSponsorRegions
    ordersSponsorSeats recommend recommendLead recommendReview recommendSend recommendTitle recommendWarning
    secretariatOnly setNote setTitle sponsorsMissing toAmendments`,
  ownVoice: `
    notYet nudge nudgeWaits`,
  // What is refused where a text is written or sponsored, where a paper is marked, and where a note is confirmed.
  refusals: `
    answerMissing proposalOver versionWithdrawn codeWrong emailWrong languageNotChosen linkNotValid tooManyCodes tooManyMails
    tooManyTries helpAskedAll helpAskedOften apologiesWhileHere noteUnknown
    addresseeEnded amendmentEmpty amendmentLateNeedsReason amendmentLeavesIncomplete amendmentNotStuck amendmentNotYours
    amendmentOfOtherKind amendmentOtherSections amendmentSponsorMadeIt amendmentTextGone amendmentVersionNotLatest
    amendmentsNotTaken answersNotSix ballotAbstainOrMark ballotChoiceUnreadable ballotOnlyOne ballotOptionTwice
    ballotOptionUnknown ballotOverBudget ballotSamePlace ballotSeatActedForByAnother ballotSeatNotListed
    ballotSeatNotYours checkMarkOwn checkNotAnswered coAuthorIsAuthor coAuthorSeatUnknown coAuthorsTooMany
    confirmedByPeopleOnly draftBehindVersion draftIsPublic draftMoved draftNeedsTitle draftNotAuthor draftUnknown
    figureComparisonWrong figureMeasureWrong figurePlaceWrong figureUnitWrong figureValueWrong importNothingChosen
    machineLabelStays noteBallotUndecided noteChanged noteHasNoOutcome noteParagraphUnknown noteProvisional
    proposalAlreadyLodged proposalIncomplete proposalNotLodged proposalNotYours recommendationNotSponsored
    sponsorIsProposer sponsorRegionsMissing sponsorsFixed sponsorsMissing versionIsWrittenTogether versionUnchanged
    votingOrderDoubles votingOrderFallsItself votingOrderMisses`,
};

const plural = /_(zero|one|two|few|many|other)$/;

/** The words of a page for handing to the browser: all of them, but for what the control room never says. */
export function saidOn(path: string, catalogue: Catalogue): Catalogue {
  if (!/^\/desk\/sittings\/\d+$/.test(path)) return catalogue;
  const said = { ...catalogue };
  for (const [name, words] of Object.entries(catalogue)) {
    // Refusals come in parts, by area: `refusals/ballots`.
    const keys = unsaidAtDesk[name.split("/")[0] ?? ""];
    if (keys === undefined) continue;
    const unsaid = new Set(keys.trim().split(/\s+/));
    said[name] = Object.fromEntries(Object.entries(words).filter(([key]) => !unsaid.has(key.replace(plural, ""))));
  }
  return said;
}
