/** Refusals of searches, in Welsh. */
export const searching = {
  tooManySearches: "Mae gormod o chwilio yn digwydd o'ch rhwydwaith. Rhowch gynnig arall arni ymhen munud.",
};
