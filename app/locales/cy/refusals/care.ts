/** Refusals about apologies, access, help and closed items, in Welsh. */
export const care = {
  apologiesWhileHere: "Mae presenoldeb sedd {{seat}} wedi'i gofrestru. Gadewch yr eisteddiad yn gyntaf i anfon ymddiheuriadau.",
  closingPutAlready: "Mae pleidlais ar gau eitem ar waith eisoes. Arhoswch nes caiff ei datgan.",
  fieldNotHttps: "Rhaid i “{{field}}” fod yn gyfeiriad gwe sy'n dechrau â https://.",
  fieldNotPhone: "Rhaid i “{{field}}” fod yn rhif ffôn o chwech i bymtheg digid, megis +44 29 2018 0000.",
  fieldNotPin: "Rhaid i “{{field}}” gynnwys tri i ddeuddeg digid, a chaiff orffen â #.",
  helpAskedOften: "Mae gan y ddesg {{most}} cais gennych eisoes. Arhoswch nes delir ag un, neu ffoniwch yr ysgrifenyddiaeth.",
  helpUnknown: "Nid yw'r cais hwn yno bellach. Edrychwch ar y rhestr eto.",
  itemClosedAlready: "Mae'r eitem hon ar gau i'r cyhoedd eisoes.",
} as const;
