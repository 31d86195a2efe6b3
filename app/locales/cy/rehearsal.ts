/** Ymarfer eisteddiad. */
export const rehearsal = {
  bandTitle: "Ymarfer: nid oes dim yma'n cyfrif.",
  bandMeaning: "Dychmygol yw'r bobl. Mae gorffen yr ymarfer yn taflu popeth ynddo i ffwrdd ac yn arwain yn ôl at y ddesg go iawn.",
  bandEnd: "Gorffen yr ymarfer",
  begin: "Dechrau'r ymarfer",
  delegates_zero: "Nid oes cynrychiolwyr efelychiedig. Chi sydd wrth y ddesg.",
  delegates_one:
    "Cynrychiolwyr efelychiedig: {{count}}. Mae'n cofrestru presenoldeb, yn codi llaw, yn siarad, yn ateb ac yn pleidleisio. Chi sydd wrth y ddesg.",
  delegates_two:
    "Cynrychiolwyr efelychiedig: {{count}}. Maent yn cofrestru presenoldeb, yn codi llaw, yn siarad, yn ateb ac yn pleidleisio. Chi sydd wrth y ddesg.",
  delegates_few:
    "Cynrychiolwyr efelychiedig: {{count}}. Maent yn cofrestru presenoldeb, yn codi llaw, yn siarad, yn ateb ac yn pleidleisio. Chi sydd wrth y ddesg.",
  delegates_many:
    "Cynrychiolwyr efelychiedig: {{count}}. Maent yn cofrestru presenoldeb, yn codi llaw, yn siarad, yn ateb ac yn pleidleisio. Chi sydd wrth y ddesg.",
  delegates_other:
    "Cynrychiolwyr efelychiedig: {{count}}. Maent yn cofrestru presenoldeb, yn codi llaw, yn siarad, yn ateb ac yn pleidleisio. Chi sydd wrth y ddesg.",
  endedLead: "Taflwyd popeth ynddo i ffwrdd. O hyn ymlaen mae'r porwr hwn yn dangos y cynulliad go iawn eto.",
  endedTitle: "Mae'r ymarfer wedi gorffen",
  howLong: "Daw'r ymarfer i ben pan fyddwch chi'n ei orffen, pan fyddwch yn allgofnodi, ac ym mhob achos ar ôl {{hours}} awr.",
  lead: "Byddwch yn mynd drwy'r union eisteddiad hwn: ei agenda, ei rowndiau, ei destunau. Nid oes dim ohono'n cyrraedd y cynulliad go iawn.",
  leave: "Mynd ymlaen yn y cynulliad go iawn",
  noticeReason: "Ymarfer: ni roddir rhybudd ac nid oes angen un.",
  onlyScheduled: "Mae'r eisteddiad hwn wedi dechrau. Dim ond eisteddiad nad yw wedi dechrau y gellir ei ymarfer.",
  otherPages:
    "Tra byddwch yn ymarfer, tudalennau'r ymarfer yw pob tudalen yn y porwr hwn, gan gynnwys sgrin y neuadd. Mae porwyr eraill yn gweld y rhai go iawn.",
  people: "Mae pawb ond chi'n cael enw dychmygol. Ni chopïir unrhyw gyfeiriad e-bost ac nid anfonir unrhyw neges.",
  runsLead: "Rydych yn ymarfer eisteddiad {{sitting}} yn y porwr hwn.",
  runsTitle: "Dyma'r ymarfer",
  thrownAway: "Mae gorffen yr ymarfer yn taflu popeth ynddo i ffwrdd: ni chedwir dim, ddim hyd yn oed i chi.",
  time: "Mae ei gloc wedi'i osod ddeng munud cyn y dechrau. Os nad yw'r agenda wedi'i chyhoeddi eto, mae'r ymarfer yn cyhoeddi ei un ei hun.",
  title: "Ymarfer yr eisteddiad hwn",
  toDesk: "Mynd ymlaen â'r ymarfer wrth y ddesg",
} as const;
