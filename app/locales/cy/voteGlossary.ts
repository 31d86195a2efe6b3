/** Geiriau'r eirfa am bleidleisiau rhwng opsiynau. Gyda'r dulliau y mae'r modd y mae pob un yn cyfrif. */
export const voteGlossary = {
  choiceTerm: "Dewis rhwng opsiynau",
  choice: "Pleidlais nad yw o blaid nac yn erbyn: mae'r seddi'n dewis un opsiwn neu ragor, yn eu rhoi mewn trefn, neu'n rhannu arian.",
  methodTerm: "Dull",
  method: "Sut y cyfrifir pleidleisiau mewn dewis rhwng opsiynau. Fe'i pennir cyn i'r bleidlais agor.",
  noneTerm: "Dim un o'r uchod",
  none: "Yr opsiwn olaf ar rai papurau. Nid yw opsiynau nad ydynt yn ennill o'i flaen yn ennill dim, ac mae eu lleoedd yn aros yn wag.",
} as const;
