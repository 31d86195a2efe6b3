/** The steps in the story of an item of the plan that lie before its outcome, and its hearings. */
export const planStory = {
  version: "Version {{version}} was made",
  agenda: "It was put on the agenda of: {{title}}",
  sat: "The assembly sat: {{title}}",
  opened: "Voting began: vote {{vote}}",
  noted: "The decision note was confirmed",
  heard: "The replies were heard: {{title}}",
  hearing: "The replies will be heard: {{title}}",
  statement: "The assembly made its statement of response: vote {{vote}}",
  statementNotCarried: "A statement of response was not carried: vote {{vote}}",
  embargoed: "An answer to recommendation {{number}} came in under embargo: {{body}}",
  embargoedUntil: "It is released on {{time}}. Until then the record holds only its hash:",
  whatEmbargoMeans: "What an embargo is",
} as const;
