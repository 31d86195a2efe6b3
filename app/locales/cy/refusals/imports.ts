/** Refusals of files brought in and papers made, in Welsh. */
export const imports = {
  csvHoldsZero: "Mae beit sero ar linell {{line}}, felly nid ffeil destun yw hon. Cadwch y tabl eto fel “CSV UTF-8”.",
  csvIsASpreadsheet: "Taenlen yw hon, nid ffeil CSV. Agorwch hi a'i chadw fel “CSV UTF-8”.",
  csvNotCommas: "Hanner colonau neu dabiau sydd rhwng y colofnau, nid comas. Cadwch y tabl eto fel “CSV (gwahanwyd â choma), UTF-8”.",
  csvNotUtf8: "Nid yw llinell {{line}} wedi'i hamgodio yn UTF-8. Cadwch y tabl eto fel “CSV UTF-8”.",
  csvQuoteOpen: "Mae dyfynod yn agor ar linell {{line}} heb ei gau. Caewch ef, neu ei ddyblu os yw'n rhan o'r testun.",
  csvQuoteWrong: "Mae dyfynod yn y lle anghywir ar linell {{line}}. Rhowch y gell gyfan mewn dyfynodau a dyblwch y rhai y tu mewn iddi.",
  csvTooBig: "Mae'r ffeil yn fwy na {{most}} MB. Gwiriwch mai hon yw'r un iawn.",
  importBroken: "Mae'r ffeil hon wedi'i difrodi, neu nid yw'r hyn y mae'n ei ddweud. Cadwch hi eto a'i dewis unwaith yn rhagor.",
  importHasEntities:
    "Mae'r ffeil Word hon yn datgan enwau ei hun yn ei XML, ac ni ddarllenir hynny. Cadwch hi eto gyda phrosesydd geiriau.",
  importMarkdownTooLong: "Mae gan y testun hwn fwy na {{most}} nod. Mae cynnig yn llawer byrrach: gwiriwch mai hwn yw'r un iawn.",
  importNotText: "Nid ffeil Word (.docx) na thestun UTF-8 yw hon. Cadwch hi fel un o'r rhain.",
  importNotWord: "Mae'r ffeil hon wedi'i phacio ond nid oes dogfen Word ynddi. Cadwch hi fel .docx.",
  importNoWords: "Nid oes geiriau yn y ffeil hon. Dewiswch un arall.",
  importTooLarge: "Mae'r ffeil yn fwy na {{most}} MB. Gadewch luniau allan, neu gwiriwch mai hon yw'r un iawn.",
  importTooLongForProposal:
    "Mae hyn yn rhy hir i gynnig: darnau {{hasBlocks}} o {{blocks}} ar y mwyaf, nodau {{has}} o {{whole}} ar y mwyaf. Gwnewch ef yn fyrrach.",
  importTooSlow:
    "Mae'r ffeil hon yn cymryd gormod o amser i'w darllen, felly rhoddwyd y gorau iddi. Cadwch hi eto'n symlach, neu gludwch ei thestun.",
  importUnpacksTooLarge:
    "Mae'r ffeil hon yn dadbacio i lawer mwy nag sydd ei angen ar destun, felly ni chafodd ei darllen. Gadewch luniau ac atodiadau allan.",
} as const;
