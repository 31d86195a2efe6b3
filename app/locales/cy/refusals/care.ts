/** Refusals about apologies, access, help and closed items, in Welsh. */
export const care = {
  apologiesWhileHere: "Mae presenoldeb sedd {{seat}} wedi'i gofrestru. I anfon ymddiheuriadau, gadewch yr eisteddiad yn gyntaf.",
  closingPutAlready: "Mae pleidlais ynghylch cau eitem ar agor eisoes. Arhoswch nes i'w chanlyniad gael ei ddatgan.",
  fieldNotHttps: "Rhaid i “{{field}}” fod yn gyfeiriad gwe sy'n dechrau â https://.",
  fieldNotPhone: "Rhaid i “{{field}}” fod yn rhif ffôn â rhwng chwech a phymtheg o ddigidau, megis +44 29 2018 0000.",
  fieldNotPin: "Rhaid i “{{field}}” gynnwys rhwng tri a deuddeg o ddigidau, a chaiff orffen â #.",
  helpAskedAll:
    "Rydych wedi gofyn i'r ddesg {{most}} o weithiau yn yr eisteddiad hwn. Ffoniwch yr ysgrifenyddiaeth, neu dywedwch wrth rywun ar y ddesg.",
  helpAskedOften:
    "Mae {{most}} o'ch ceisiadau gyda'r ddesg eisoes. Arhoswch nes i rywun ddelio ag un ohonynt, neu ffoniwch yr ysgrifenyddiaeth.",
  helpUnknown: "Nid yw'r cais hwn yno bellach. Edrychwch ar y rhestr eto.",
  itemClosedAlready: "Mae'r eitem hon ar gau i'r cyhoedd eisoes.",
} as const;
