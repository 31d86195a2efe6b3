/** Giving a seat's proxy, taking it back, and holding another's. */
export const proxies = {
  give: "Give the proxy",
  given: "Its proxy is with seat {{to}}, {{group}}.",
  held: "Proxies you hold",
  heldOf: "Seat {{seat}}, {{group}}, given to your seat {{to}}.",
  heldNote: "When a vote opens you have a paper for each, marked as proxy. If the seat votes itself, its own vote counts.",
  instruction: "What you ask them to do",
  instructionHint: "Kept on the record. Only you, the seat that holds the proxy and the desk can read it.",
  lead: "A seat that cannot vote may give its proxy to one other seat of its region. Votes by proxy are shown as such and never count towards the quorum.",
  none: "Its proxy is not given.",
  noSeat: "You are not the delegate of a seat. Only a delegate gives a proxy.",
  off: "The standing orders of this assembly allow no proxies.",
  openNote: "The register of a vote is fixed when it opens: what you change here counts from the next vote on.",
  said: "What was asked:",
  takeBack: "Take the proxy back",
  title: "Proxies",
  to: "Number of the seat that is to hold it",
} as const;
