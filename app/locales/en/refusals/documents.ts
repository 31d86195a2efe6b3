/** Refusals of texts written together, in English. */
export const documents = {
  documentBehind: 'The server has not received everything you wrote yet. Wait until it says "Saved", then try again.',
  documentDidNotFit: "Something was written that this text cannot hold, so it was taken back. Load the page again.",
  documentFull: "Too many people have this text open. Try again when somebody has left.",
  documentMoved: "The text was set back to an earlier state. Load the page again and go on from there.",
  documentNotYours: "You cannot write in this text. Its author may have changed who writes in it.",
  updateForeign: "What was sent was written in another person's name. Load the page again.",
  updateGap: "Something you wrote earlier has not arrived. Load the page again; what you typed is kept on this device.",
  updateTooLarge: "That is too much at once. Paste it in smaller parts.",
  updateWrong: "What was sent cannot be read as writing in this text. Load the page again.",
} as const;
