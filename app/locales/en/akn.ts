/** What minutes in Akoma Ntoso call things that their page does not name. */
export const akn = {
  file: "Akoma Ntoso",
  oneMinutes: "Minutes in Akoma Ntoso 3.0, by day and version",
  author: "author",
  editor: "editor",
  cast: "Votes cast",
  neither: "Neither for nor against",
  seatsPresent: "Seats present when the vote opened",
  seatsNeeded: "Seats needed",
  regionsPresent: "Regions present when the vote opened",
  regionsNeeded: "Regions needed",
  chosen: "Chosen",
  noneChosen: "None chosen",
  circulated: "Sent round",
} as const;
