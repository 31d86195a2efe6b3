/** Refusals of elections, in Welsh. */
export const elections = {
  candidacyNotYours: "Dim ond pwy bynnag a safodd all dynnu'r ymgeisyddiaeth hon yn ôl.",
  candidacyOwnRuling: "Nid oes neb yn dyfarnu ar ei ymgeisyddiaeth ei hun. Rhaid i rywun arall wrth y ddesg wneud.",
  candidacyRival:
    "Rydych yn sefyll yn yr etholiad hwn, neu'n gweithredu dros sedd sy'n sefyll. Rhaid i rywun arall ddyfarnu ar yr ymgeisyddiaethau.",
  candidacyStruck: "Dilëwyd yr ymgeisyddiaeth hon ac mae oddi ar y papur eisoes.",
  candidateTwice: "Nid oes neb yn sefyll ddwywaith: rydych chi neu eich sedd wedi sefyll yn yr etholiad hwn eisoes.",
  candidateUnknown: "Nid oes neb yn sefyll dros sedd {{seat}}.",
  electionClosed: "Mae ymgeisyddiaethau wedi cau.",
  electionClosesEarly: "Rhaid i ymgeisyddiaethau gau ar ôl iddynt agor. Dewiswch amser diweddarach.",
  electionNobody: "Ni etholwyd neb sy'n dal i weithredu dros y sedd, felly ni ellir penodi neb.",
  electionNoOffice: "Nid yw panel yn swydd yn y system hon. Y canlyniad yw'r penodiad; nid oes angen cofnodi dim rhagor.",
  electionNotDeclared: "Rhaid datgan y canlyniad yn gyntaf.",
  electionNotOpenYet: "Nid yw ymgeisyddiaethau ar agor eto.",
  electionOnePlace: "Y bleidlais sengl drosglwyddadwy yn unig sy'n llenwi sawl lle. Dewiswch honno, neu un lle.",
  electionOpensInPast: "Ni all ymgeisyddiaethau agor yn y gorffennol. Gadewch yr amser yn wag i'w hagor ar unwaith.",
  electionPanelMissing: "Rhowch enw'r panel, yn Gymraeg ac yn Saesneg.",
  electionProvisional: "Mae'r canlyniad yn amodol o hyd. Penodwch y rhai a etholwyd pan fydd yr amser ar gyfer ailgyfrif ar ben.",
  electionStillOpen: "Mae ymgeisyddiaethau ar agor o hyd. Paratowch y bleidlais pan fyddant wedi cau.",
  electionTooFew:
    "Rhaid cael o leiaf ddau ymgeisydd, a mwy o ymgeiswyr nag o leoedd: mae {{candidates}} yn sefyll am {{places}}. Cyhoeddwch yr etholiad eto, neu rhowch y rhai sy'n sefyll i bleidlais o blaid neu yn erbyn.",
  electionUnknown: "Nid oes etholiad {{number}}.",
  electionVoteOpen: "Mae'r bleidlais wedi agor. Ni ellir tynnu neb oddi ar y papur mwyach.",
  statementTooLong: "Mae gan y datganiad {{words}} o eiriau. Byrhewch ef i {{most}}.",
} as const;
