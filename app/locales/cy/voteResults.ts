/** Yr hyn y mae pleidlais rhwng opsiynau yn ei ddweud wrth ochr ei chyfrif: pwy a bleidleisiodd, fesul rhanbarth, a beth y mae'r rheolau'n ei adael allan. */
export const voteResults = {
  aheadOnly: "Ar y blaen, ond heb ei ethol: {{options}}",
  chose: "Dewisodd rhwng yr opsiynau: {{figure}}",
  earlierChoices: "Yr hyn a ddatganwyd o'r blaen, gyda'r opsiynau a enillodd",
  fundMarks: "Rydych yn marcio'r hyn y byddech yn ei ariannu, heb fynd dros yr hyn sydd i'w wario.",
  leads: "Ar y blaen",
  leftThen: "Ar ôl: {{left}} o {{budget}} pan gyfrifwyd ddiwethaf",
  noneMeans: "Nid yw'r hyn nad yw'n ennill o flaen “Dim un o'r uchod” yn ennill dim.",
  noVote: "Seddi heb bleidlais: {{figure}}.",
  optionsNotOpen: "Nid yw'r bleidlais hon ar agor eto. Gallwch ddarllen yr opsiynau nawr.",
  overThen: "{{over}} yn fwy na'r hyn sydd i'w wario pan gyfrifwyd ddiwethaf",
  seatsVoted: "sedd wedi pleidleisio",
  tiles:
    "Ar bob teilsen: rhif yr opsiwn â'r gefnogaeth fwyaf yno. Po gryfaf y lliw, mwyaf ei gyfran o'r rhanbarth, o gyfrif fel y mae'r bleidlais hon yn cyfrif.",
  tilesFirst:
    "Ar bob teilsen: rhif yr opsiwn â'r nifer mwyaf o ddewisiadau cyntaf yno. Po gryfaf y lliw, mwyaf eu cyfran o'r rhanbarth, o gyfrif fel y mae'r bleidlais hon yn cyfrif.",
  whoVoted: "Pwy a bleidleisiodd",
} as const;
