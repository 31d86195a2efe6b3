import type { Decision, Facts, Refusal } from "../journal.ts";
import type { SittingCommand } from "./commands.ts";
import { decideAgenda } from "./decideAgenda.ts";
import { decideAgreement } from "./decideAgreement.ts";
import { decideCourse } from "./decideCourse.ts";
import { decideList } from "./decideList.ts";
import { decideModeration } from "./decideModeration.ts";
import { decidePresence } from "./decidePresence.ts";
import { decideRound } from "./decideRound.ts";
import { decideTurn } from "./decideTurn.ts";
import { decideWriting } from "./decideWriting.ts";
import type { SittingsKnow } from "./know.ts";

/** Decides any command about a sitting. Whether the actor's role may ask at all is settled before (permissions). */
export function decideSitting(command: SittingCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  switch (command.type) {
    case "ScheduleSitting":
    case "AddItem":
    case "AddRound":
    case "AddTemplate":
    case "MoveRound":
    case "RemoveRound":
    case "PublishAgenda":
      return decideAgenda(command, know, facts);
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
    case "TakeMeasure":
    case "WithdrawSaid":
    case "Readmit":
    case "AppealMeasure":
    case "RuleOnAppeal":
      return decideModeration(command, know, facts);
    case "WriteContribution":
    case "RecordWords":
      return decideWriting(command, know, facts);
  }
}
