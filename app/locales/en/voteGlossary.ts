/** The glossary's words about votes among options. How each method counts stands with the methods. */
export const voteGlossary = {
  choiceTerm: "Choice among options",
  choice: "A vote that is not for or against: the seats choose one option or more, put them in order, or share money out.",
  methodTerm: "Method",
  method: "How the votes of a choice among options are counted. It is fixed before the vote opens.",
  noneTerm: "None of the above",
  none: "The last option on some papers. Options that do not win before it win nothing, and their places stay empty.",
} as const;
