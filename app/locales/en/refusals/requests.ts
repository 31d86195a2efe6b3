/** Refusals of right to innovate requests, in English. */
export const requests = {
  conditionsMissing: "Write at least one condition, one a line, or choose another result.",
  conditionsNotHere: "Conditions belong to a request granted with conditions. Choose that, or leave them out.",
  grantedBeyond: "Choose a day within those that were asked for.",
  precedentUnknown: "Request {{number}} is no precedent: only requests that were ruled on can be cited.",
  requestDayWrong: "Enter a day that exists.",
  requestDecided: "Request {{number}} has been ruled on or withdrawn. Nothing more can be changed.",
  requestEndsFirst: "The last day cannot come before the first.",
  requestIncomplete: "The request is not complete yet. Still missing: {{missing}}.",
  requestLanguageMissing: "Title, rule and what is asked must stand in English and Welsh before the ruling on request {{number}}.",
  requestNotYours: "Only whoever lodged request {{number}} or acts for its seat can do that.",
  requestOwnRuling: "Nobody rules on a request of their own group. Another member of the committee has to.",
  requestUnknown: "There is no request {{number}}.",
  reviewOutside: "Choose a day for the review within the days for which it is granted.",
  suspensionNotInForce: "Nothing that request {{number}} granted is in force.",
} as const;
