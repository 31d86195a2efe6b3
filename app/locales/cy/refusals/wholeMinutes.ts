/** Refusals of minutes: changes, corrections by attendees, approval, in Welsh. */
export const wholeMinutes = {
  approvalNotCarried:
    "Nid yw canlyniad pleidlais {{ballot}} wedi'i ddatgan, neu ni dderbyniwyd hi. Dewiswch bleidlais a gymeradwyodd y cofnodion.",
  approvalOnProposal:
    "Ar gynnig neu ymhlith opsiynau yr oedd pleidlais {{ballot}}. Cymeradwyir cofnodion drwy bleidlais ar weithdrefn ar wahân.",
  approvalProvisional: "Canlyniad dros dro sydd i bleidlais {{ballot}}. Cyhoeddwch y cofnodion pan na ellir gofyn am ailgyfrif mwyach.",
  approvalSameSitting:
    "Ni chynhaliwyd pleidlais {{ballot}} mewn eisteddiad diweddarach. Cymeradwyir cofnodion gan eisteddiad sydd ar ôl eu heisteddiad eu hunain.",
  approvalTooEarly: "Agorwyd pleidlais {{ballot}} cyn anfon fersiwn {{version}} allan, felly nid yw'n ei chymeradwyo.",
  approvalUnknown: "Nid oes pleidlais {{ballot}}. Dewiswch un o'r rhestr.",
  correctionAnswered: "Mae cywiriad C{{number}} wedi'i ateb. Ni newidir ateb.",
  correctionAttendeesOnly:
    "Ni chofrestrwyd presenoldeb y sedd hon yn eisteddiad {{sitting}}. Dim ond y rhai a oedd yn bresennol a gaiff ofyn am gywiriadau.",
  correctionTooLate: "Gellid gofyn am gywiriadau tan {{day}}. Dywedwch wrth yr ysgrifenyddiaeth, a all ychwanegu at y cofnodion o hyd.",
  correctionUnknown: "Nid oes cywiriad C{{number}} i'r cofnodion hyn.",
  correctionWaits: "Rydych wedi gofyn am gywiriad i baragraff {{paragraph}} sydd heb ei ateb eto. Arhoswch am yr ateb.",
  minutesActionUnknown: "Nid oes cam gweithredu {{action}} yn y cofnodion hyn.",
  minutesChanged: "Mae cofnodion eisteddiad {{sitting}} wedi newid ers i chi eu hagor. Darllenwch hwy eto, yna anfonwch hwy allan.",
  minutesChangedSince:
    "Mae'r testun wedi newid ers anfon fersiwn {{version}} allan. Anfonwch ef allan eto, fel bod y cynulliad yn pleidleisio ar yr hyn sy'n sefyll.",
  minutesFromRecord: "Daw paragraff {{paragraph}} o'r cofnod ac ni ellir ei dynnu i ffwrdd. Newidiwch ef, gyda rheswm.",
  minutesLocked: "Mae'r cynulliad wedi cymeradwyo cofnodion eisteddiad {{sitting}}. Ychwanegir yr hyn sydd i'w gywiro, gyda rhif.",
  minutesNotCirculated: "Nid yw cofnodion eisteddiad {{sitting}} wedi'u hanfon allan eto.",
  minutesNotPublished: "Nid yw cofnodion eisteddiad {{sitting}} wedi'u cyhoeddi eto. Newidiwch y paragraff yn lle hynny.",
  minutesNoteFirst:
    "Nid yw nodyn penderfyniadau eisteddiad {{sitting}} wedi'i gadarnhau eto. Cadarnhewch ef, yna anfonwch y cofnodion allan.",
  minutesParagraphUnknown: "Nid oes paragraff “{{paragraph}}” yn y cofnodion hyn. Dewiswch un o'r dudalen.",
  minutesUnanswered: "Cywiriadau gan y rhai a oedd yn bresennol sy'n aros am ateb: {{count}}. Atebwch hwy, yna cyhoeddwch.",
  minutesUnknown: "Nid oes cofnodion ar gyfer eisteddiad {{sitting}}. Fe'u llunnir o'r cofnod pan fydd yr eisteddiad yn cau.",
} as const;
