import { isCounter } from "../ballots/byHand.ts";
import { registerIndex } from "../ballots/register.ts";
import { isSteward } from "../ballots/stewards.ts";
import { actsForItsGroup } from "../ballots/voteNotes.ts";
import type { Actor, Role } from "../journal.ts";
import { speaksForProposal } from "../proposals/within.ts";
import { asksFor } from "../requests/questions.ts";
import { actsFor } from "../roll/questions.ts";
import type { DeskPart } from "../sittings/desk.ts";
import { motionOf } from "../sittings/motions.ts";
import type { Assembly } from "./assembly.ts";
import type { Command, CommandType } from "./commands.ts";

/**
 * Who may ask for what: the only table of permissions (PER-1). Each line reads as a sentence. Whether the thing asked
 * for is in order is the rules' business, not this table's. Every line is tried for every role, on one's own and on
 * another's object, by tests/faults/accessMatrix.test.ts and accessSockets.test.ts.
 */
export interface Who {
  /** The sentence, for the page that explains who may do what and for the tests. */
  readonly who: string;
  readonly may: (actor: Actor, command: Command, assembly: Assembly) => boolean;
}

const holds = (actor: Actor, ...roles: readonly (Role | "clock" | "operator")[]): boolean => actor.roles.some((r) => roles.includes(r));
const seatIn = (command: Command): string => ("seat" in command && typeof command.seat === "string" ? command.seat : "");
const proposalIn = (command: Command): string => ("proposal" in command && typeof command.proposal === "string" ? command.proposal : "");

const holders = (who: string, ...roles: readonly (Role | "clock" | "operator")[]): Who => ({ who, may: (actor) => holds(actor, ...roles) });
const either = (a: Who, b: Who): Who => ({ who: `${a.who}, or ${b.who}`, may: (...asked) => a.may(...asked) || b.may(...asked) });

const operator = holders("the operator at the command line", "operator");
const administrator = holders("an administrator", "administrator", "operator");
const keepersOfTheRoll = holders("the secretariat, an administrator or the operator", "secretariat", "administrator", "operator");
const anyDelegate = holders("a delegate or alternate", "delegate", "alternate");
const whoActsForTheSeat: Who = {
  who: "whoever acts for the seat",
  may: (actor, command, assembly) => actsFor(assembly.roll, actor.id, seatIn(command)) !== null,
};
/** SHR-1: a group's notes about its votes are its own. */
const whoActsForItsGroup: Who = {
  who: "whoever acts for a seat of the same group",
  may: (actor, command, assembly) => actsForItsGroup(assembly.roll, actor.id, seatIn(command)),
};
/** Whoever proposes: the author, also once the seat is somebody else's, and whoever acts for the seat now (PRP-13). */
const proposes = (actor: Actor, id: string | undefined, assembly: Assembly): boolean => {
  const proposal = assembly.proposal(id ?? "");
  return proposal !== undefined && speaksForProposal(proposal, assembly, { actor });
};
const theProposer: Who = {
  who: "the author of the proposal, or whoever acts for its seat",
  may: (actor, command, assembly) => proposes(actor, proposalIn(command), assembly),
};
const compositeIn = (command: Command, assembly: Assembly) =>
  "composite" in command && typeof command.composite === "string" ? assembly.composite(command.composite) : undefined;
const proposerOfEither: Who = {
  who: "the author of either proposal, or whoever acts for its seat",
  may: (actor, command, assembly) => {
    const other = "other" in command && typeof command.other === "string" ? command.other : undefined;
    return [proposalIn(command), other, ...(compositeIn(command, assembly)?.proposals ?? [])].some((id) => proposes(actor, id, assembly));
  },
};
const amendmentIn = (command: Command, assembly: Assembly) =>
  "amendment" in command && typeof command.amendment === "string" ? assembly.amendment(command.amendment) : undefined;
const itsMaker: Who = {
  who: "whoever made the amendment or acts for its seat",
  may: (actor, command, assembly) => {
    const amendment = amendmentIn(command, assembly);
    if (!amendment) return false;
    return amendment.author === actor.id || (amendment.seat !== null && actsFor(assembly.roll, actor.id, amendment.seat) !== null);
  },
};
const itsProposer: Who = {
  who: "the author of the amended proposal, or whoever acts for its seat",
  may: (actor, command, assembly) => proposes(actor, amendmentIn(command, assembly)?.proposal ?? "", assembly),
};
const whoAsks: Who = {
  who: "whoever lodged the request or acts for its seat",
  may: (actor, command, assembly) => {
    const request = "request" in command && typeof command.request === "string" ? assembly.request(command.request) : undefined;
    return request !== undefined && asksFor(request, actor.id, assembly.roll);
  },
};
const secretariat = holders("the secretariat", "secretariat");
const theCommittee = holders("the standing orders committee, or the secretariat acting for it", "standing-orders-committee", "secretariat");
const facilitator = holders("a facilitator", "facilitator");
/** Somebody of the desk who took this part of it at the sitting (DSK-1), or at that of the ballot. */
const whoHas = (part: DeskPart, who: string): Who => ({
  who,
  may: (actor, command, assembly) => {
    const ballot = "ballot" in command && typeof command.ballot === "string" ? assembly.ballot(command.ballot)?.sitting : null;
    const id = "sitting" in command && typeof command.sitting === "string" ? command.sitting : (ballot ?? "");
    return holds(actor, "facilitator", "secretariat") && assembly.sitting(id)?.desk?.[part] === actor.id;
  },
});
const chairOrList = either(facilitator, whoHas("list", "whoever keeps the list at the sitting"));
const chairOrBallots = either(facilitator, whoHas("ballots", "whoever runs the votes at the sitting"));
const theDesk = holders("a facilitator or the secretariat", "facilitator", "secretariat");
const itsDelegate: Who = {
  who: "the seat's delegate",
  may: (actor, command, assembly) => actsFor(assembly.roll, actor.id, seatIn(command)) === "delegate",
};
const ballotIn = (command: Command, assembly: Assembly) =>
  "ballot" in command && typeof command.ballot === "string" ? assembly.ballot(command.ballot) : undefined;
const itsSteward: Who = {
  who: "somebody who was named a steward of the ballot",
  may: (actor, command, assembly) => isSteward(ballotIn(command, assembly), actor.id),
};
const itsCounter: Who = {
  who: "one of the two who count hands in the ballot",
  may: (actor, command, assembly) => isCounter(ballotIn(command, assembly), actor.id),
};
const whoHoldsTheProxy: Who = {
  who: "whoever acts for the seat that holds the proxy",
  may: (actor, command, assembly) => {
    const ballot = ballotIn(command, assembly);
    if (!ballot || !("register" in ballot)) return false;
    const holder = ballot.register[registerIndex(ballot.register, seatIn(command))]?.proxy;
    return holder !== undefined && actsFor(assembly.roll, actor.id, holder) !== null;
  },
};
const planTeam = holders("the plan team", "plan-team");
const orTheClock = holders("the clock when it is due", "clock");

/** The person whose floor entry, turn or list place a command is about. */
const theirOwn: Who = {
  who: "the one whose entry it is",
  may: (actor, command, assembly) => {
    if (!("sitting" in command) || typeof command.sitting !== "string") return false;
    const sitting = assembly.sitting(command.sitting);
    if (!sitting) return false;
    if (command.type === "LeaveList")
      return sitting.floor.waiting.some((e) => e.id === command.entry && actsFor(assembly.roll, actor.id, e.seat) !== null);
    if (command.type === "RecordWords")
      return sitting.turns.some((t) => t.id === command.turn && actsFor(assembly.roll, actor.id, t.seat) !== null);
    const { speaking } = sitting.floor;
    const ofSpeaker = ["EndTurn", "YieldTurn", "InterpreterBehind", "ResumeTurn"].includes(command.type);
    return ofSpeaker && speaking !== null && actsFor(assembly.roll, actor.id, speaking.seat) !== null;
  },
};

const itsMover: Who = {
  who: "whoever moved the motion",
  may: (actor, command, assembly) => {
    if (command.type !== "DropMotion") return false;
    const sitting = assembly.sitting(command.sitting);
    return sitting !== undefined && motionOf(sitting, command.motion)?.person === actor.id;
  },
};

export const permissions: { readonly [T in CommandType]: Who } = {
  FoundAssembly: operator,
  AdoptStandingOrders: keepersOfTheRoll,
  GrantRole: administrator,
  WithdrawRole: administrator,
  WithdrawWords: keepersOfTheRoll,

  ImportRoll: keepersOfTheRoll,
  AdoptWeights: keepersOfTheRoll,
  GiveProxy: itsDelegate,
  WithdrawProxy: itsDelegate,

  SaveDraft: anyDelegate,
  DeleteDraft: anyDelegate,
  InviteCoAuthor: anyDelegate,
  RemoveCoAuthor: anyDelegate,
  LeaveDraft: whoActsForTheSeat,
  OpenForSponsors: whoActsForTheSeat,
  WriteNextVersion: theProposer,
  TakeOverVersion: theProposer,
  MakeVersion: theProposer,
  AnswerCheck: theProposer,
  ConfirmLanguages: either(theProposer, secretariat),
  MarkCheck: whoActsForTheSeat,
  Sponsor: whoActsForTheSeat,
  WithdrawSponsor: whoActsForTheSeat,
  Lodge: theProposer,
  AdmitProposal: theCommittee,
  ReturnProposal: theCommittee,
  WithdrawProposal: theProposer,
  PutOnAgenda: either(theCommittee, facilitator),
  ReferBack: either(theCommittee, facilitator),

  MakeAmendment: whoActsForTheSeat,
  SponsorAmendment: whoActsForTheSeat,
  WithdrawAmendmentSponsor: whoActsForTheSeat,
  WithdrawAmendment: itsMaker,
  MendAmendment: itsMaker,
  AcceptFriendly: itsProposer,
  SetVotingOrder: facilitator,
  RecommendChange: secretariat,
  AcceptRecommendation: itsProposer,
  RefuseRecommendation: itsProposer,

  ProposeComposite: either(theCommittee, proposerOfEither),
  ConsentToComposite: theProposer,
  WithdrawConsent: theProposer,
  RefuseComposite: theProposer,
  WithdrawComposite: either(theCommittee, proposerOfEither),

  LodgeRequest: whoActsForTheSeat,
  MendRequest: whoAsks,
  WithdrawRequest: whoAsks,
  RuleOnRequest: theCommittee,
  EndSuspension: theCommittee,

  AnnounceElection: theDesk,
  StandForElection: whoActsForTheSeat,
  WithdrawCandidacy: whoActsForTheSeat,
  StrikeCandidacy: either(theCommittee, facilitator),
  PrepareElection: theDesk,
  AppointElected: keepersOfTheRoll,

  SaveTemplate: theDesk,
  RetireTemplate: theDesk,
  ChangeRoundMinutes: theDesk,
  ChangeItemMinutes: theDesk,
  TakeInWriting: theDesk,
  MoveItem: theDesk,
  RemoveItem: theDesk,
  ScheduleSitting: theDesk,
  AddItem: theDesk,
  AddRound: theDesk,
  AddTemplate: theDesk,
  MoveRound: theDesk,
  RemoveRound: theDesk,
  PublishAgenda: theDesk,
  OpenSitting: facilitator,
  AdjournSitting: facilitator,
  ResumeSitting: facilitator,
  CloseSitting: facilitator,
  CheckIn: either(whoActsForTheSeat, theDesk),
  Leave: either(whoActsForTheSeat, theDesk),
  DeclareInterest: whoActsForTheSeat,
  SendApologies: either(whoActsForTheSeat, theDesk),
  TakeBackApologies: either(whoActsForTheSeat, theDesk),
  SetAccess: theDesk,
  PutClosing: chairOrBallots,
  ReopenItem: facilitator,
  AskDesk: whoActsForTheSeat,
  TakeAsk: theDesk,
  SolveAsk: either(anyDelegate, theDesk),
  StartQuorumCount: facilitator,
  SayIAmHere: either(whoActsForTheSeat, theDesk),
  EndQuorumCount: either(facilitator, orTheClock),
  AskAgreement: facilitator,
  ObjectToAgreement: either(whoActsForTheSeat, theDesk),
  EndAgreement: either(facilitator, orTheClock),
  RunByItself: facilitator,
  OpenRound: either(facilitator, orTheClock),
  PauseRound: facilitator,
  ResumeRound: facilitator,
  AddTime: facilitator,
  CloseRound: either(facilitator, orTheClock),
  JoinList: either(whoActsForTheSeat, theDesk),
  LeaveList: either(theirOwn, theDesk),
  MoveEntry: chairOrList,
  CloseList: chairOrList,
  ReopenList: chairOrList,
  SetOrder: chairOrList,
  GiveFloor: either(facilitator, orTheClock),
  CallSpeaker: facilitator,
  EndTurn: either(facilitator, theirOwn),
  PauseTurn: facilitator,
  ResumeTurn: either(facilitator, theirOwn),
  YieldTurn: either(facilitator, theirOwn),
  InterpreterBehind: either(theDesk, theirOwn),
  UndoFloorAct: chairOrList,
  TakePart: theDesk,
  AddTurnTime: facilitator,
  PassTurn: either(whoActsForTheSeat, facilitator),
  RulePoint: facilitator,
  TakeMeasure: theDesk,
  WithdrawSaid: theDesk,
  Readmit: theDesk,
  AppealMeasure: whoActsForTheSeat,
  RuleOnAppeal: theCommittee,
  WriteContribution: whoActsForTheSeat,
  RecordWords: either(theirOwn, theDesk),
  SummariseTurn: theDesk,
  PrepareWords: whoActsForTheSeat,
  SetAdjustment: theDesk,
  SecondMotion: either(whoActsForTheSeat, theDesk),
  DemandRollCall: either(whoActsForTheSeat, theDesk),
  DropMotion: either(facilitator, itsMover),
  PutMotion: chairOrBallots,
  CarryOutMotion: facilitator,
  DrawTables: theDesk,
  MoveToTable: theDesk,
  TakeTableRole: whoActsForTheSeat,
  DrawTableRole: whoActsForTheSeat,
  HandTableRole: whoActsForTheSeat,
  SayTableReady: whoActsForTheSeat,
  CallForHelp: whoActsForTheSeat,
  AnswerHelp: theDesk,
  ReportTable: either(whoActsForTheSeat, theDesk),
  PutStatement: whoActsForTheSeat,
  AcceptStatement: theDesk,
  RefuseStatement: theDesk,
  TakePosition: whoActsForTheSeat,
  PublishOpinionMap: orTheClock,
  SetRoundEnds: theDesk,
  SayReady: either(whoActsForTheSeat, theDesk),
  AnswerConsent: either(whoActsForTheSeat, theDesk),
  AskConsentAgain: facilitator,
  SetMarks: theDesk,
  PlaceMarks: whoActsForTheSeat,
  ReturnForm: whoActsForTheSeat,
  PublishComment: theDesk,

  PrepareBallot: theDesk,
  OpenBallot: either(chairOrBallots, orTheClock),
  CastVote: whoActsForTheSeat,
  CastWithHelp: itsSteward,
  CastProxyVote: whoHoldsTheProxy,
  NameSteward: theDesk,
  StandDownSteward: theDesk,
  NameCounter: chairOrBallots,
  StandDownCounter: chairOrBallots,
  EnterHandCount: itsCounter,
  DemandNames: whoActsForTheSeat,
  CloseBallot: either(chairOrBallots, orTheClock),
  DeclareResult: chairOrBallots,
  VoidBallot: chairOrBallots,
  PlanBallot: either(theDesk, chairOrBallots),
  RemindVoters: either(theDesk, chairOrBallots),
  RequestRecount: whoActsForTheSeat,
  RecountBallot: either(theDesk, chairOrBallots),
  RerunBallot: either(theDesk, chairOrBallots),
  ExtendBallot: chairOrBallots,
  WriteSteer: whoActsForItsGroup,
  WriteWhy: whoActsForItsGroup,

  AcknowledgeItem: planTeam,
  RecordCommitment: planTeam,
  RecordReply: planTeam,
  ReportProgress: planTeam,
  PauseClocks: planTeam,
  ResumeClocks: planTeam,

  ConfirmNote: secretariat,
  CorrectNote: secretariat,
};
