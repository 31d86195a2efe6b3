/** The fields of a choice among options, in every form that prepares one. */
export const optionFields = [
  ...["method", "optionsEn", "optionsCy", "costs", "places", "budget", "countedBy", "noneOfAbove"],
  ...["defaultOption", "defaultQuorum", "supermajority", "supermajorityFor"],
] as const;
