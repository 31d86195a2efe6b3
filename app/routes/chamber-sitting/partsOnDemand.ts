import { onDemand } from "../../live/onDemand.tsx";

/** Parts of the chamber whose scripts load once they are shown. */
export const OwnTable = onDemand("own-table", async () => (await import("./table/OwnTable.tsx")).OwnTable);
export const TablePart = onDemand("table", async () => (await import("./table/TablePart.tsx")).TablePart);
export const Statements = onDemand("statements", async () => (await import("./Statements.tsx")).Statements);
export const OwnStatementsList = onDemand("own-statements", async () => (await import("./Statements.tsx")).OwnStatementsList);
export const Answering = onDemand("answering", async () => (await import("./Answering.tsx")).Answering);
export const ReadyToGoOn = onDemand("ready", async () => (await import("./ReadyToGoOn.tsx")).ReadyToGoOn);
export const Help = onDemand("help", async () => (await import("./Help.tsx")).Help);
export const ApologiesStand = onDemand("apologies", async () => (await import("./Help.tsx")).ApologiesStand);
export const RecordSoFar = onDemand("record", async () => (await import("../../live/Record.tsx")).Record);
export const LateVote = onDemand("late-vote", async () => (await import("./LateVote.tsx")).LateVote);
export const VotesTold = onDemand("votes-told", async () => (await import("./VotesTold.tsx")).VotesTold);
export const OwnWorth = onDemand("own-worth", async () => (await import("./OwnWorth.tsx")).OwnWorth);
export const Write = onDemand("write", async () => (await import("./Writing.tsx")).Write);
export const Unsent = onDemand("unsent", async () => (await import("./Writing.tsx")).Unsent);
export const RunningOrder = onDemand("running-order", async () => (await import("../../live/RunningOrder.tsx")).RunningOrder);
export const MotionForms = onDemand("motion-forms", async () => (await import("./MotionForms.tsx")).MotionForms);
export const Objection = onDemand("objection", async () => (await import("./Objection.tsx")).Objection);
export const OwnWords = onDemand("own-words", async () => (await import("./OwnWords.tsx")).OwnWords);
export const YieldForm = onDemand("yield", async () => (await import("./YieldForm.tsx")).YieldForm);
