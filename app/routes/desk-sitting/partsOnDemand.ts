import { onDemand } from "../../live/onDemand.tsx";

/** Parts of the control room whose scripts load once they are shown. */
export const InTables = onDemand("desk-tables", async () => (await import("./tables/InTables.tsx")).InTables);
export const PrepareTables = onDemand("prepare-tables", async () => (await import("./tables/Prepare.tsx")).PrepareTables);
export const Statements = onDemand("desk-statements", async () => (await import("./Statements.tsx")).Statements);
export const Answers = onDemand("desk-answers", async () => (await import("./Answers.tsx")).Answers);
export const SetMarks = onDemand("set-marks", async () => (await import("./SetMarks.tsx")).SetMarks);
export const Motions = onDemand("desk-motions", async () => (await import("./Motions.tsx")).Motions);

/** What stands beside the floor. */
export const Agreement = onDemand("agreement", async () => (await import("./Agreement.tsx")).Agreement);
export const Attendance = onDemand("attendance", async () => (await import("./Attendance.tsx")).Attendance);
export const ByItself = onDemand("by-itself", async () => (await import("./ByItself.tsx")).ByItself);
export const FacilitatorsLine = onDemand("facilitators-line", async () => (await import("./FacilitatorsLine.tsx")).FacilitatorsLine);
export const FindSeat = onDemand("find-seat", async () => (await import("./FindSeat.tsx")).FindSeat);
export const RecordColumn = onDemand("record-column", async () => (await import("./RecordColumn.tsx")).RecordColumn);
export const Votes = onDemand("votes", async () => (await import("./Votes.tsx")).Votes);
export const Voice = onDemand("voice", async () => (await import("./Voice.tsx")).Voice);
export const AddRound = onDemand("add-round", async () => (await import("./AddRound.tsx")).AddRound);
export const ItemControls = onDemand("item-controls", async () => (await import("./OrderControls.tsx")).ItemControls);
export const TooShortNote = onDemand("too-short", async () => (await import("./OrderControls.tsx")).TooShortNote);
export const WaitingRound = onDemand("waiting-round", async () => (await import("./OrderControls.tsx")).WaitingRound);
export const Asks = onDemand("asks", async () => (await import("./Asks.tsx")).Asks);

/** The pages of one step each (`?do=close`). */
export const AskAboutWhat = onDemand("ask-about-what", async () => (await import("./AboutWhat.tsx")).AskAboutWhat);
export const AddItemStep = onDemand("add-item-step", async () => (await import("./AddItemStep.tsx")).AddItemStep);
export const AdjournStep = onDemand("adjourn-step", async () => (await import("./AdjournStep.tsx")).AdjournStep);
export const CloseStep = onDemand("close-step", async () => (await import("./CloseStep.tsx")).CloseStep);
export const OpenStep = onDemand("open-step", async () => (await import("./OpenStep.tsx")).OpenStep);
export const PublishStep = onDemand("publish-step", async () => (await import("./PublishStep.tsx")).PublishStep);
export const ReferStep = onDemand("refer-step", async () => (await import("./ReferStep.tsx")).ReferStep);
export const VoteStep = onDemand("vote-step", async () => (await import("./VoteStep.tsx")).VoteStep);
