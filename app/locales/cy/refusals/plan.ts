/** Refusals of the plan and its clocks, in Welsh. */
export const plan = {
  embargoNothing: "Nid oes dim i'w ddal yn ôl yn “dim ateb eto”. Gadewch amser y rhyddhau yn wag.",
  embargoPast: "Mae amser y rhyddhau eisoes wedi mynd heibio. Rhowch amser diweddarach, neu gadewch ef yn wag i gyhoeddi ar unwaith.",
  embargoTooLong: "Gellir dal ateb yn ôl am {{days}} diwrnod ar y mwyaf. Rhowch amser rhyddhau cynharach.",
  nothingToRelease: "Nid oes ateb i eitem {{item}} yn aros i'w ryddhau nawr. Ni newidiwyd dim.",
  evidenceNotALink: "Nid dolen yw'r dystiolaeth. Rhowch un cyfeiriad sy'n dechrau gyda https://, neu gadewch y maes yn wag.",
  itemNotAHearing: "Dim ond wrth wrando ar atebion y trafodir eitem o'r cynllun. Dewiswch y math hwnnw, neu gynnig.",
  planAddresseeUnknown: "Nid yw eitem {{item}} wedi'i chyfeirio at y corff hwn. Dewiswch un o'r cyrff a enwir ar yr eitem.",
  planAlreadyCommitted: "Mae ymrwymiad y corff hwn eisoes ar y cofnod, ers {{day}}. Ni newidiwyd dim.",
  planDayAhead: "Nid yw {{day}} wedi cyrraedd eto; {{today}} yw heddiw. Rhowch ddyddiad heddiw neu ddyddiad cynharach.",
  planDayTooEarly: "Mae {{day}} cyn y diwrnod y gwnaed yr eitem, {{made}}. Rhowch y diwrnod hwnnw neu un diweddarach.",
  planItemUnknown: "Nid oes eitem {{item}} yn y cynllun. Gwiriwch y rhif ar dudalen y cynllun.",
  planPauseTooEarly: "Ni ellir oedi clociau {{item}} o {{day}} ymlaen. Y diwrnod cynharaf posibl yw {{earliest}}.",
  planRecommendationUnknown: "Nid oes argymhelliad {{number}} yn eitem {{item}}. Dewiswch un o'r rhai a restrir ar yr eitem.",
  planResumeTooEarly:
    "Cafodd clociau {{item}} eu hoedi ar {{paused}}, felly ni allant ailddechrau ar {{day}}. Rhowch {{paused}} neu ddiwrnod diweddarach.",
  progressNotAccepted: "Ni dderbyniodd y corff hwn argymhelliad {{number}}. Dim ond ar argymhellion a dderbyniwyd y gellir adrodd cynnydd.",
  progressNothingAccepted:
    "Nid yw'r corff hwn wedi derbyn dim yn eitem {{item}} eto, felly nid oes cynnydd i'w adrodd. Cofnodwch ei ateb yn gyntaf.",
  replyDateNeeded: "Mae angen dyddiad ar yr hyn a dderbynnir. Nodwch erbyn pa ddiwrnod y mae wedi'i addo.",
  replyOwnerNeeded: "Mae angen perchennog ar yr hyn a dderbynnir. Nodwch pwy sy'n gyfrifol amdano.",
  replyReasonNeeded: "Mae angen rheswm gyda phob ateb. Rhowch y rheswm a roddodd y corff.",
  replySentToItself: "Ni all corff anfon argymhelliad ymlaen ato'i hun. Dewiswch y corff sydd â'r pwerau.",
  replySentToNeeded: "Os yw y tu allan i'w pwerau, dywedwch at ba gorff yr anfonwyd ef.",
  replySentToUnknown: "Dewiswch y corff yr anfonwyd ef ato o'r rhestr. Ni ellir dewis corff sydd wedi dod i ben.",
  sealedReplyGone: "Nid yw'r ateb hwn i eitem {{item}} yn cael ei ddal yn ôl mwyach. Edrychwch ar yr hyn sydd yno nawr; ni newidiwyd dim.",
} as const;
