/** Refusals of texts written together, in Welsh. */
export const drafts = {
  commentEmpty: "Ysgrifennwch eich sylw yn gyntaf.",
  commentNotLast: "Dim ond eich sylw chi eich hun y gellir ei ddileu, a dim ond tra nad oes neb wedi'i ateb.",
  commentNotSent: "Nid oes cysylltiad, felly nid anfonwyd hyn. Cedwir ef yma: rhowch gynnig arall arni pan fyddwch wedi'ch cysylltu.",
  commentPassageTooLong: "Mae hynny'n ormod o destun ar gyfer un sylw. Dewiswch lai o eiriau.",
  commentPassageUnknown: "Nid yw'r darn hwn yn y testun mwyach. Dewiswch un arall.",
  commentResolved: "Mae'r trywydd hwn wedi'i ddatrys. Ailagorwch ef i ateb.",
  commentThreadUnknown: "Nid yw'r sylw hwn yno mwyach. Ail-lwythwch y dudalen.",
  commentTooLong: "Mae gan sylw {{most}} o nodau ar y mwyaf. Byrhewch ef, neu anfonwch ef mewn dwy ran.",
  commentWordsTwice: "Mae'r geiriau hyn yn y darn fwy nag unwaith. Rhowch ychydig mwy ohonynt.",
  commentWordsUnknown: "Nid yw'r geiriau hyn yn y darn hwnnw nawr. Dewiswch neu copïwch nhw eto, neu rhowch sylw ar y darn cyfan.",
  commentsClosed: "Ni ellir dweud dim yma nawr: mae pleidlais yn dal y testun, neu mae ei daith wedi dod i ben.",
  commentsTooMany: "Mae {{most}} yma eisoes, ac nid oes modd cael rhagor. Ewch ymlaen mewn trywydd agored, neu dilëwch un o'ch rhai chi.",
  draftTooLong: "Mae rhan o'r drafft hwn yn hwy nag y caiff cynnig fod. Byrhewch hi, yna rhowch gynnig arall arni.",
  tooManyComments: "Daeth gormod o sylwadau ar unwaith. Arhoswch funud a rhowch gynnig arall arni.",
} as const;
