/** Refusals about templates and running orders, in English. */
export const templates = {
  businessTakenUp: "Sitting {{sitting}} has taken this up already.",
  businessTwice: "The same business is on this agenda twice. Choose it once.",
  businessUnknown: "No closed sitting carried this over. Load the page again for what waits.",
  itemBegun: "Item {{number}} has begun. It stays where it is; give its round more time, or close it.",
  removalNeedsReason: "The agenda is published. Say why this item is taken off; everybody can read it.",
  stepNeedsBothPrompts: "Step {{number}} has its prompt in one language only. Give it in English and Welsh, or in neither.",
  stepNeedsNames: "Step {{number}} needs a name in English and one in Welsh.",
  templateChanged: "Somebody else saved this template meanwhile. Open it again in another window and bring your changes over.",
  templateMostBelowFewest: "The most people cannot be fewer than the fewest.",
  templateRetired: "This template is retired. Choose another, or make a copy of it.",
  templateUnknown: "There is no such template.",
  tooShortForRounds: "That is too short: every round needs at least a minute. Allow {{least}} minutes or more, or take rounds off.",
} as const;
