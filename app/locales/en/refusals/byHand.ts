/** Refusals of links to versions made by hand, in English. */
export const byHand = {
  byHandDay: "Give the day on which it was made, such as 2026-11-21. It cannot lie in the future.",
  byHandForm: "Choose whether it is easy read in English, easy read in Welsh, or British Sign Language.",
  byHandMaker: "Say who made it.",
  byHandNotHttps: "Give a web address that begins with https://.",
  byHandOutcome: "Choose this proposal or one of its own outcomes.",
  byHandUnknown: "There is no version number {{number}} made by hand here. Load the page again.",
};
