/** Refusals of links to versions made by hand, in Welsh. */
export const byHand = {
  byHandDay: "Rhowch y diwrnod y'i gwnaed, megis 2026-11-21. Ni all fod yn y dyfodol.",
  byHandForm: "Dewiswch ai testun hawdd ei ddarllen yn Saesneg, testun hawdd ei ddarllen yn Gymraeg, neu Iaith Arwyddion Prydain ydyw.",
  byHandMaker: "Dywedwch pwy a'i gwnaeth.",
  byHandNotHttps: "Rhowch gyfeiriad gwe sy'n dechrau â https://.",
  byHandOutcome: "Dewiswch y cynnig hwn neu un o'i ganlyniadau ei hun.",
  byHandUnknown: "Nid oes fersiwn rhif {{number}} a wnaed â llaw yma. Llwythwch y dudalen eto.",
};
