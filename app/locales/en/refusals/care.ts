/** Refusals about apologies, access, help and closed items, in English. */
export const care = {
  apologiesWhileHere: "Seat {{seat}} is checked in. Leave the sitting first to send apologies.",
  closingPutAlready: "A vote on closing an item is open already. Wait until its result is declared.",
  fieldNotHttps: "“{{field}}” must be a web address that begins with https://.",
  fieldNotPhone: "“{{field}}” must be a telephone number of six to fifteen digits, such as +44 29 2018 0000.",
  fieldNotPin: "“{{field}}” must have three to twelve digits, and may end in #.",
  helpAskedAll: "You have asked the desk {{most}} times at this sitting. Ring the secretariat, or tell somebody of the desk.",
  helpAskedOften: "The desk already has {{most}} requests of yours. Wait until one is seen to, or ring the secretariat.",
  helpUnknown: "This request is not there any more. Look at the list again.",
  itemClosedAlready: "This item is closed to the public already.",
} as const;
