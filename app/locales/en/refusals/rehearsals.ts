/** Refusals of rehearsing, in English. */
export const rehearsals = {
  rehearsalNoFiles: "This is a rehearsal, so nothing can be downloaded from it. End the rehearsal to get the real files.",
  rehearsalNotScheduled: "Only a sitting that has not begun can be rehearsed. Choose one from the list of sittings.",
  rehearsalWithin: "This is a rehearsal already. End it before you begin another.",
  rehearsalsFull: "Others are rehearsing. Rehearsals at once, at most: {{most}}. Try again when one has ended.",
} as const;
