/** Gwrthodiadau wrth baratoi pleidlais. */
export const preparing = {
  ballotDefaultMissing: "Nodwch linell yr opsiwn diofyn, neu ychwanegwch “Dim un o'r uchod”.",
  ballotDefaultNotNone:
    "Os ychwanegir “Dim un o'r uchod”, hwnnw yw'r opsiwn diofyn. Gadewch linell yr opsiwn diofyn yn wag, neu peidiwch â'i ychwanegu.",
  ballotDefaultOnlySchulze:
    "Dim ond Schulze sy'n cymharu opsiynau ag un diofyn. Dewiswch y dull hwnnw, neu gadewch yr opsiwn diofyn yn wag.",
  ballotDefaultUnknown: "Nid oes llinell {{line}}: nifer yr opsiynau ar y papur yw {{options}}. Nodwch linell yr opsiwn diofyn.",
  ballotSupermajorityMissing: "Dewiswch y mwyafrif sydd ei angen ar y llinellau hyn, neu gadewch y llinellau'n wag.",
  ballotSupermajorityUnknown:
    "Ni all fod angen mwyafrif dros yr opsiwn diofyn ar linell {{line}}. Nodwch linellau eraill, o 1 i {{options}}.",
} as const;
