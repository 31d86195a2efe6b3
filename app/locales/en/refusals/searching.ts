/** Refusals of searches, in English. */
export const searching = {
  tooManySearches: "Too much is being searched for from your network. Try again in a minute.",
};
