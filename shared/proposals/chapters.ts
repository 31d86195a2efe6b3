/**
 * The chapters of the plan that a proposal may belong to (domain.md §1), in the plan's order.
 * Names in both languages stand in the catalogue, under the same codes.
 */
export const planChapters = [
  "baseline-and-standards",
  "civic-spaces",
  "groups-and-inclusion",
  "methods-and-capability",
  "power-and-planning",
  "money",
  "local-plans-and-work",
  "environment",
  "civic-technology",
  "leadership",
] as const;

/** The code of one chapter of the plan. */
export type PlanChapter = (typeof planChapters)[number];
