import { onDemand } from "../../live/onDemand.tsx";

/** What always stands beside the round in hand, in one file of scripts of its own. */
export const Course = onDemand("course", async () => (await import("./nowParts.ts")).Course);
export const QuorumNotice = onDemand("quorum-notice", async () => (await import("./nowParts.ts")).QuorumNotice);
export const Order = onDemand("order", async () => (await import("./nowParts.ts")).Order);
export const RoundEnding = onDemand("round-ending", async () => (await import("./nowParts.ts")).RoundEnding);
export const Undo = onDemand("undo", async () => (await import("./nowParts.ts")).Undo);
