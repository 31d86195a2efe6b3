/** Faint y clywyd rhywun ei hun, yn y siambr, a phwy a glywyd, ar y ddesg. Byth yn gyhoeddus. */
export const ownVoice = {
  title: "Eich cyfran o'r llawr",
  heard: "Mae eich sedd wedi siarad am {{time}} o {{all}}.",
  notYet: "Nid yw eich sedd wedi siarad eto. Siaradwyd am {{all}} i gyd.",
  nobody: "Nid oes neb wedi siarad eto.",
  region: "Mae gan eich rhanbarth {{speech}} o'r amser siarad a {{weight}} o'r pwysau.",
  nudge: "Nid ydych wedi cael eich clywed yn yr eisteddiad hwn eto. Mae'r rhestr ar agor, os hoffech siarad. Dim ond chi sy'n gweld hyn.",
  nudgeWaits: "Ddim nawr",
  byDelegate: "Fesul cynrychiolydd",
  byDelegateNote: "I'r ddesg yn unig. Daw'r rhai a glywyd leiaf yn gyntaf.",
  seat: "Sedd",
  turns: "Troeon",
} as const;
