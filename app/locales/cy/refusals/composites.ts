/** Refusals of joining two proposals, in Welsh. */
export const composites = {
  compositeNotAdmitted: "Nid yw cynnig {{number}} mewn trefn eto. Gellir uno'r ddau pan fydd y ddau mewn trefn.",
  compositeNotYours: "Dim ond pwy bynnag a awgrymodd eu huno all dynnu'r cais yn ôl. Os nad ydych am uno, dywedwch hynny yn lle.",
  compositeOfOne: "Dewiswch gynnig arall i'w uno ag ef.",
  compositeOver: "Mae'r cais hwn i uno wedi dod i ben. Ni ellir newid dim rhagor yn ei gylch.",
  compositeTextMoved: "Mae'r testun unedig wedi newid ers i chi ei ddarllen. Darllenwch ef eto, yna cytunwch.",
  compositeUnderWay: "Awgrymwyd eisoes uno cynigion {{first}} a {{second}}. Rhaid i hynny ddod i ben yn gyntaf.",
  compositeUnknown: "Nid oes cais o'r fath i uno cynigion.",
  compositeWhileVoting:
    "Mae cynnig {{number}} mewn eisteddiad lle mae pleidlais ar agor. Rhowch gynnig arall arni pan fydd y bleidlais wedi cau.",
  draftIsOfComposite: "Daw'r drafft hwn yn gyhoeddus pan fydd y ddau gynigydd yn cytuno iddo, nid cynt.",
} as const;
