/** Refusals of rehearsing, in English. */
export const rehearsals = {
  rehearsalNoFiles: "This is a rehearsal. Nothing is taken away from it as a file.",
  rehearsalNotScheduled: "Only a sitting that has not begun can be rehearsed.",
  rehearsalWithin: "This is a rehearsal already. End it before you begin another.",
  rehearsalsFull: "Others are rehearsing. Rehearsals at once, at most: {{most}}. Try again when one has ended.",
} as const;
