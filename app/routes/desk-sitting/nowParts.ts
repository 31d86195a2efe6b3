/** What the control room always shows beside the round in hand: one file of scripts, loaded before the page comes alive. */
export { Course, QuorumNotice } from "./Course.tsx";
export { Order } from "./Order.tsx";
export { RoundEnding } from "./RoundEnding.tsx";
export { Undo } from "./Undo.tsx";
