import { rehearsalMark } from "../../shared/assembly/rehearsal.ts";

/** Whether this page belongs to a rehearsal: the root says so of the whole document. */
const rehearsed = (): boolean => document.documentElement.hasAttribute("data-rehearsal");

/** How a live page connects: it says which assembly it belongs to, so that none follows the other (REH-4). */
export const connecting = () => ({
  transports: ["websocket", "polling"],
  reconnectionDelayMax: 5_000,
  auth: { rehearsal: rehearsed() },
});

/** What a page puts before the id of whatever it asks. */
export const idMark = (): string => (rehearsed() ? rehearsalMark : "");
