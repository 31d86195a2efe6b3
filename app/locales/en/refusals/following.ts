/** Refusals of following by mail, in English. */
export const following = {
  tooManyFollow: "Too many people asked to follow something from your network. Try again later. Minutes to wait: {{minutes}}.",
  nothingToFollow: "There is nothing to follow at this address.",
  paceMissing: "Choose how often you want a mail.",
  followLinkNotValid: "This link has been used to stop, or is too old. Ask for a new mail on the page of what you want to follow.",
} as const;
