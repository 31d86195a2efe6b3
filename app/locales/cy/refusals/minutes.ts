/** Refusals of decision notes and minutes, in Welsh. */
export const minutes = {
  agendaNotPublished: "Nid yw agenda eisteddiad {{sitting}} wedi'i chyhoeddi. Cyhoeddwch hi, yna agorwch yr eisteddiad.",
  noteBallotUndecided:
    "Nid yw canlyniad pleidlais {{ballot}} yr eisteddiad hwn wedi'i ddatgan eto. Datganwch ef neu dirymwch y bleidlais, yna cadarnhewch y nodyn.",
  noteChanged: "Mae nodyn eisteddiad {{sitting}} wedi newid ers i chi ei agor. Darllenwch ef eto, yna cadarnhewch ef.",
  noteHasNoOutcome:
    "Nid yw'r nodyn hwn yn cofnodi canlyniad {{outcome}}. Gadewch y canlyniad yn wag, neu dewiswch un a restrir yn y nodyn.",
  noteParagraphUnknown: "Nid oes paragraff {{paragraph}} yn y nodyn hwn. Paragraff {{last}} yw'r un olaf.",
  noteProvisional:
    "Mae canlyniad pleidlais {{ballot}} yn un dros dro: gall cynrychiolwyr ofyn am ailgyfrif o hyd. Cadarnhewch y nodyn pan fydd yr amser hwnnw ar ben.",
  noteUnknown: "Nid oes nodyn penderfyniadau ar gyfer eisteddiad {{sitting}}. Caiff nodyn ei ddrafftio pan fydd yr eisteddiad yn cau.",
} as const;
