/** Refusals of rehearsing, in Welsh. */
export const rehearsals = {
  rehearsalNoFiles: "Ymarfer yw hwn, felly ni ellir lawrlwytho dim ohono. Gorffennwch yr ymarfer i gael y ffeiliau go iawn.",
  rehearsalNotScheduled: "Dim ond eisteddiad nad yw wedi dechrau y gellir ei ymarfer. Dewiswch un o'r rhestr eisteddiadau.",
  rehearsalWithin: "Ymarfer yw hwn eisoes. Gorffennwch ef cyn dechrau un arall.",
  rehearsalsFull:
    "Mae eraill yn ymarfer. Ymarferion ar yr un pryd, ar y mwyaf: {{most}}. Rhowch gynnig arall arni pan fydd un wedi gorffen.",
} as const;
