/** Refusals of mandates: who votes for a seat, stewards, proxies. In English. */
export const mandates = {
  ballotAlternateVoted: "The alternate has voted for seat {{seat}}. Until the vote closes only they can change that vote.",
  ballotDelegateVoted: "The delegate has voted for seat {{seat}}. An alternate can take over only until the seat has voted.",
  proxiesOff: "The standing orders allow no proxies. An alternate can stand in, or a steward can help you vote by phone.",
  proxyGivenOn: "Seat {{to}} has given its own proxy away, so it cannot hold another. Choose another seat.",
  proxyHeldHere: "Seat {{seat}} holds a proxy itself, so it cannot give its own away. A proxy is not passed on.",
  proxyHolderHasOne: "Seat {{to}} holds a proxy already. A seat holds one at most. Choose another seat.",
  proxyNotYours: "You do not hold the proxy of seat {{seat}} in this vote. The register was fixed when voting opened.",
  proxyOtherRegion: "Seat {{to}} is in another region. A proxy is given within the region.",
  proxySeatUnknown: "Seat {{seat}} has no delegate, or there is no such seat. Check the number.",
  proxySeatVoted: "Seat {{seat}} has voted itself. Its own vote is the one that counts.",
  proxyToOneself: "You act for seat {{to}} too. A proxy is for somebody else to vote with.",
  stewardNobodyActs: "Nobody is named for seat {{seat}} as that. Choose the delegate.",
  stewardOwnSeat: "You act for seat {{seat}} yourself. Vote for it on its own paper, or ask another steward.",
  stewardSeatNotHere: "Seat {{seat}} is not checked in. The desk can check it in; then cast its vote.",
  stewardTooLate: "Vote {{ballot}} is over, so its stewards cannot be changed.",
  stewardUnknown: "Nobody here has this e-mail address. A steward is somebody on the roll or appointed to the desk.",
} as const;
