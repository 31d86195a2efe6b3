import { onDemand } from "../../live/onDemand.tsx";

/** Parts of the control room whose scripts load once they are shown. */
export const InTables = onDemand("desk-tables", async () => (await import("./tables/InTables.tsx")).InTables);
export const PrepareTables = onDemand("prepare-tables", async () => (await import("./tables/Prepare.tsx")).PrepareTables);
export const Statements = onDemand("desk-statements", async () => (await import("./Statements.tsx")).Statements);
export const Answers = onDemand("desk-answers", async () => (await import("./Answers.tsx")).Answers);
export const SetMarks = onDemand("set-marks", async () => (await import("./SetMarks.tsx")).SetMarks);
export const Motions = onDemand("desk-motions", async () => (await import("./Motions.tsx")).Motions);
