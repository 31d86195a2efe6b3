import { type Decision, type Facts, isRefusal, type Refusal } from "../journal.ts";
import { afterTurns } from "./afterTurns.ts";
import { decideAnswers } from "./answers/decide.ts";
import { decideCare } from "./care/decide.ts";
import { decideHelp } from "./care/decideHelp.ts";
import type { SittingCommand } from "./commands.ts";
import { decideAgenda } from "./decideAgenda.ts";
import { decideAgreement } from "./decideAgreement.ts";
import { decideByItself } from "./decideByItself.ts";
import { decideCourse } from "./decideCourse.ts";
import { decideDesk } from "./decideDesk.ts";
import { decideList } from "./decideList.ts";
import { decideModeration } from "./decideModeration.ts";
import { decideMotion } from "./decideMotion.ts";
import { decideOrder } from "./decideOrder.ts";
import { decidePrepared } from "./decidePrepared.ts";
import { decidePresence } from "./decidePresence.ts";
import { decideRound } from "./decideRound.ts";
import { decideStatements } from "./decideStatements.ts";
import { decideTurn } from "./decideTurn.ts";
import { decideWriting } from "./decideWriting.ts";
import { decideYield } from "./decideYield.ts";
import type { SittingsKnow } from "./know.ts";
import { removedRefusal } from "./moderation.ts";
import { decideTables } from "./tables/decide.ts";
import { isDesk } from "./within.ts";

/** Decides any command about a sitting. Whether the actor's role may ask at all is settled before (permissions). */
export function decideSitting(command: SittingCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const removed = removedHere(command, know, facts);
  if (removed) return removed;
  const decision = decideOne(command, know, facts);
  return isRefusal(decision) ? decision : afterTurns(decision, know, facts);
}

/** MOD-3: whoever was removed does nothing in the sitting but appeal, also not to the turn of somebody else who acts for their seat now. */
function removedHere(command: SittingCommand, know: SittingsKnow, facts: Facts): Refusal | null {
  // An appeal and its ruling have rules of their own (MOD-4), and may come long after.
  if (command.type === "AppealMeasure" || command.type === "RuleOnAppeal" || command.type === "ScheduleSitting") return null;
  if (isDesk(facts.actor)) return null;
  const sitting = know.sitting(command.sitting);
  return sitting ? removedRefusal(sitting, facts.actor.id, "anything", facts) : null;
}

function decideOne(command: SittingCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  switch (command.type) {
    case "ScheduleSitting":
    case "AddItem":
    case "AddRound":
    case "AddTemplate":
    case "MoveRound":
    case "RemoveRound":
    case "PublishAgenda":
      return decideAgenda(command, know, facts);
    case "ChangeRoundMinutes":
    case "ChangeItemMinutes":
    case "TakeInWriting":
    case "MoveItem":
    case "RemoveItem":
      return decideOrder(command, know);
    case "RunByItself":
      return decideByItself(command, know);
    case "OpenSitting":
    case "AdjournSitting":
    case "ResumeSitting":
    case "CloseSitting":
    case "ReferBack":
      return decideCourse(command, know, facts);
    case "CheckIn":
    case "Leave":
    case "DeclareInterest":
    case "StartQuorumCount":
    case "SayIAmHere":
    case "EndQuorumCount":
      return decidePresence(command, know, facts);
    case "AskAgreement":
    case "ObjectToAgreement":
    case "EndAgreement":
      return decideAgreement(command, know, facts);
    case "OpenRound":
    case "PauseRound":
    case "ResumeRound":
    case "AddTime":
    case "CloseRound":
      return decideRound(command, know, facts);
    case "JoinList":
    case "LeaveList":
    case "MoveEntry":
    case "CloseList":
    case "ReopenList":
    case "SetOrder":
      return decideList(command, know, facts);
    case "GiveFloor":
    case "CallSpeaker":
    case "EndTurn":
    case "PauseTurn":
    case "ResumeTurn":
    case "AddTurnTime":
    case "PassTurn":
    case "RulePoint":
      return decideTurn(command, know, facts);
    case "YieldTurn":
    case "InterpreterBehind":
      return decideYield(command, know, facts);
    case "PrepareWords":
    case "SummariseTurn":
    case "SetAdjustment":
      return decidePrepared(command, know, facts);
    case "SecondMotion":
    case "DemandRollCall":
    case "DropMotion":
      return decideMotion(command, know, facts);
    case "TakePart":
    case "UndoFloorAct":
      return decideDesk(command, know, facts);
    case "SetRoundEnds":
    case "SayReady":
    case "AnswerConsent":
    case "AskConsentAgain":
    case "SetMarks":
    case "PlaceMarks":
    case "ReturnForm":
    case "PublishComment":
      return decideAnswers(command, know, facts);
    case "TakeMeasure":
    case "WithdrawSaid":
    case "Readmit":
    case "AppealMeasure":
    case "RuleOnAppeal":
      return decideModeration(command, know, facts);
    case "SendApologies":
    case "TakeBackApologies":
    case "SetAccess":
    case "ReopenItem":
      return decideCare(command, know, facts);
    case "AskDesk":
    case "TakeAsk":
    case "SolveAsk":
      return decideHelp(command, know, facts);
    case "WriteContribution":
    case "RecordWords":
      return decideWriting(command, know, facts);
    case "DrawTables":
    case "MoveToTable":
    case "TakeTableRole":
    case "DrawTableRole":
    case "HandTableRole":
    case "SayTableReady":
    case "CallForHelp":
    case "AnswerHelp":
    case "ReportTable":
      return decideTables(command, know, facts);
    case "PutStatement":
    case "AcceptStatement":
    case "RefuseStatement":
    case "TakePosition":
    case "PublishOpinionMap":
      return decideStatements(command, know, facts);
  }
}
