/** Refusals of several questions on one paper, in Welsh. */
export const packages = {
  packageAlready: "Mae pleidlais {{ballot}} eisoes ar bapur arall. Gwahanwch y papur hwnnw yn gyntaf.",
  packageByRollCall: "Pleidlais drwy godi dwylo yw pleidlais {{ballot}}. Dim ond pleidleisiau drwy alw'r gofrestr all rannu papur.",
  packageDeclareFirst:
    "Datganwch bleidlais {{first}} yn gyntaf: os caiff honno ei derbyn, bydd y testun dan sylw ym mhleidlais {{ballot}} yn newid.",
  packageElsewhere: "Mae pleidlais {{ballot}} yn perthyn i eitem neu eisteddiad arall. Cwestiynau ar un eitem sydd ar un papur.",
  packageMethod: "Mae pleidlais {{ballot}} yn gofyn am drefn neu'n rhannu arian. Mae angen ei phapur ei hun arni.",
  packageNoElection: "Etholiad yw pleidlais {{ballot}}. Mae angen ei phapur ei hun arni.",
  packageNone: "Mae gan bleidlais {{ballot}} ei phapur ei hun.",
  packageNothingChosen: "Atebwch o leiaf un cwestiwn.",
  packageNotOnPaper: "Nid yw pleidlais {{ballot}} ar y papur hwn.",
  packageQuestionGone:
    "Ni ellir pleidleisio ar gwestiwn {{number}} mwyach. Cedwir eich atebion eraill ar y papur. Edrychwch drostynt ac ewch ymlaen.",
  packageTextOpen: "Mae pleidlais {{ballot}} ar gynnig, ac mae gwelliannau iddo ar y papur. Penderfynir ar welliannau yn gyntaf.",
  packageTimes: "Mae pleidlais {{ballot}} yn agor neu'n cau ar amserau gosod eraill. Gosodwch yr un amserau i bob un, neu ddim amser.",
  packageTooFew: "Dewiswch o leiaf ddau gwestiwn ar gyfer un papur.",
  packageTwice: "Mae pleidlais {{ballot}} am yr un testun â chwestiwn arall ar y papur.",
  packageVotedTwice: "Atebwyd pleidlais {{ballot}} ddwywaith. Atebwch bob cwestiwn unwaith.",
};
