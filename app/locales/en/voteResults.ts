/** What a vote among options says beside its count: who voted, region by region, and what the rules leave out. */
export const voteResults = {
  aheadOnly: "Ahead, but not elected: {{options}}",
  chose: "Chose among the options: {{figure}}",
  earlierChoices: "Earlier declarations, with the options that won",
  fundMarks: "You mark what you would fund, for no more than there is to spend.",
  leads: "Leads",
  leftThen: "Left: {{left}} of {{budget}} when last worked out",
  noneMeans: "What does not win before “None of the above” wins nothing.",
  noVote: "Seats with no vote: {{figure}}.",
  optionsNotOpen: "This vote is not open yet. You can read what there is to choose among now.",
  overThen: "{{over}} more than there is to spend when last worked out",
  seatsVoted: "seats voted",
  tiles:
    "On each tile: the number of the option with most behind it there. The stronger the colour, the larger its share of the region, counted as this vote counts.",
  tilesFirst:
    "On each tile: the number of the option with most first choices there. The stronger the colour, the larger their share of the region, counted as this vote counts.",
  whoVoted: "Who voted",
} as const;
