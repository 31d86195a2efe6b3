/** Refusals of rounds of statements, in Welsh. */
export const statements = {
  notAStatementsRound: "Nid oes rownd o ddatganiadau ar agor nawr. Arhoswch nes i'r hwylusydd agor un.",
  statementsEnough: "Rydych wedi cynnig {{most}} datganiad yn y rownd hon. Dyna'r cyfan y caiff un person ei gynnig; gallwch ddal i ateb.",
  statementsFull: "Mae {{most}} datganiad yn y rownd hon eisoes. Gwrthodwch hwn, neu gadewch iddynt gael eu hateb yn gyntaf.",
  statementUnknown: "Nid oes datganiad o'r fath yn y rownd hon. Edrychwch ar y dudalen eto.",
  statementDecided: "Penderfynwyd ar y datganiad hwn eisoes: rhif {{statement}} ydyw. Edrychwch ar y dudalen eto.",
  positionsNotSealed: "Nid yw'r rownd wedi cau eto. Llunnir ei map pan fydd wedi cau.",
  positionsChanged: "Nid yr atebion a gedwir yw'r rhai a seliwyd pan gaeodd y rownd. Ni lunnir map ohonynt.",
  mapOfAnotherRound: "Nid o atebion y rownd hon y lluniwyd y map hwn.",
  noteMapPending: "Mae map barn o'r eisteddiad hwn yn dal i gael ei lunio. Arhoswch funud a chadarnhewch y nodyn wedyn.",
} as const;
