/** Equality of voice: the public page. */
export const voice = {
  inFull: "Equality of voice in full: by kind of group, and whose proposals got through",
  ofThisSitting: "Equality of voice at this sitting",
  inShort: "In short",
  emptyTitle: "There is nothing to show yet",
  emptyText:
    "Figures stand here once somebody has spoken or written. At least five people must have come, or they would point at single people.",
  allRegions: "All regions together",
  allKinds: "All kinds together",
  otherRegions: "All other regions",
  otherKinds: "All other kinds",
  fewerThanFive: "fewer than 5",
  atLeast: "{{least}} or more",
  notTold: "not told",
  firstTimeFew: "Fewer than five people spoke at a sitting for the first time.",
  firstTimeNotTold: "How many spoke for the first time is not told: it would point at single people.",
  gotThrough: "Whose proposals, amendments and questions got through",
  gotThroughNote: "Of those that were voted on at this sitting, or asked on its floor.",
  throughByRegion: "What got through, by region",
  throughByKind: "What got through, by kind of group",
  proposalsAdopted: "Proposals adopted",
  amendmentsCarried: "Amendments carried",
  questionsAnswered: "Questions answered",
  throughOfPut: "{{through}} of {{put}}",
  nonePut: "none put",
  nothingPut: "No vote on a proposal or an amendment was declared, and no question was asked on the floor.",
  method: "How it is counted",
  methodCounted:
    "Counted are the seats that came. Time is time on the floor without pauses. Words are recorded words, and written contributions once they are revealed.",
  methodGini:
    "The Gini coefficient takes the speaking time of every seat that came, also of those that did not speak. It is computed as an exact fraction and rounded to two places for showing.",
  methodPut: "A question counts as answered when an answer is the next thing said in its round.",
  methodFew:
    "A line stands for at least five people. Smaller regions and kinds stand together. Lines taken from one another leave five people or more, too.",
  methodRecord: "Who had the floor, and for how long, is on the public record turn by turn. These figures are made from it.",
} as const;
