/** Refusals of ballots and votes, in Welsh. */
export const ballots = {
  ballotAbstainOrMark: "Rydych wedi marcio opsiynau a hefyd “Ymatal”. Tynnwch un o'r ddau.",
  ballotAlreadyDeclared: "Mae canlyniad pleidlais {{ballot}} wedi'i ddatgan eisoes.",
  ballotAlreadyOpened: "Mae pleidlais {{ballot}} wedi'i hagor o'r blaen. Paratowch bleidlais newydd i ofyn eto.",
  ballotAmendmentsOpen:
    "Nid yw gwelliant {{amendment}} i gynnig {{number}} wedi ei benderfynu eto. Pleidleisiwch arno'n gyntaf, er mwyn gwybod y testun cyfan.",
  ballotAnotherOpen: "Mae pleidlais {{ballot}} ar agor yn yr eisteddiad hwn. Caewch honno yn gyntaf.",
  ballotBudgetMissing: "Nodwch faint sydd i'w wario, fel rhif cyfan.",
  ballotChoiceUnreadable: "Nid oes modd darllen hyn fel pleidlais ar y papur hwn. Agorwch y papur eto a'i farcio yno.",
  ballotCostOverBudget:
    "Mae opsiwn {{line}} yn costio {{cost}}, mwy na'r {{budget}} sydd i'w wario. Newidiwch y gost neu dynnu'r opsiwn oddi ar y papur.",
  ballotCostsMissing:
    "Nifer yr opsiynau: {{options}}. Nifer y costau: {{costs}}. Rhowch gost i bob opsiwn, un ar bob llinell, yn yr un drefn.",
  ballotIsClosed: "Mae pleidlais {{ballot}} wedi cau. Ni ellir bwrw na newid pleidlais.",
  ballotIsVoid: "Mae pleidlais {{ballot}} wedi'i dirymu. Mae'r rheswm ar ei thudalen.",
  ballotNoQuorum:
    "Nid oes cworwm. Seddi'n bresennol: {{seats}} o'r {{seatsNeeded}} sydd eu hangen. Rhanbarthau: {{regions}} o'r {{regionsNeeded}}. Cenhedloedd: {{nations}} o'r {{nationsNeeded}}.",
  ballotNoWeights: "Nid oes pwysau mewn grym. Mabwysiadwch bwysau cyn pleidlais drwy alw'r gofrestr.",
  ballotNotClosed: "Nid yw pleidlais {{ballot}} wedi cau. Caewch hi, yna datganwch y canlyniad.",
  ballotNotDue: "Nid yw'r amser ar gyfer pleidlais {{ballot}} ar ben eto.",
  ballotNotOpenYet: "Nid yw pleidlais {{ballot}} ar agor eto. Yr hwylusydd sy'n ei hagor.",
  ballotOfElection:
    "Mae pleidlais {{ballot}} yn perthyn i etholiad. Gosodwch y papur o'r newydd ar dudalen yr etholiad: gall yr ymgeiswyr fod wedi newid.",
  ballotOnlyOne: "Un opsiwn yn unig y mae'r papur hwn yn ei dderbyn. Dewiswch un, neu ymatal.",
  ballotOptionTwice: "Mae opsiwn {{option}} ar eich papur ddwywaith. Rhowch un lle yn unig iddo.",
  ballotOptionUnknown: "Nid oes opsiwn {{option}} ar y papur hwn. Nifer yr opsiynau arno: {{options}}.",
  ballotOptionsByRollCall: "O blaid neu yn erbyn yw codi dwylo. I ddewis rhwng opsiynau, galwch y gofrestr.",
  ballotOptionsFew: "Rhaid cael o leiaf {{fewest}} opsiwn i ddewis rhyngddynt, un ar bob llinell.",
  ballotOptionsMany: "Mae papur yn dal hyd at {{most}} opsiwn, gan gynnwys “Dim un o'r uchod”. Tynnwch rai.",
  ballotOptionsSame: "Mae'r opsiwn ar linell {{line}} yno eisoes. Tynnwch ef neu ei eirio'n wahanol.",
  ballotOptionsWelsh:
    "Opsiynau yn Saesneg: {{english}}. Opsiynau yn Gymraeg: {{welsh}}. Ysgrifennwch bob un yn y ddwy iaith, un ar bob llinell, yn yr un drefn.",
  ballotOverBudget: "Mae eich dewis yn costio {{cost}}. Mae hynny {{over}} yn fwy na'r {{budget}} sydd i'w wario. Tynnwch opsiwn.",
  ballotPlacesMany: "Opsiynau: {{options}}. Lleoedd: {{places}}. Byddai pob un yn ennill. Ychwanegwch opsiynau neu lenwi llai o leoedd.",
  ballotProposalByRollCall: "Drwy alw'r gofrestr y penderfynir cynigion, nid drwy godi dwylo.",
  ballotProposalForOrAgainst: "Penderfynir ar gynnig o blaid neu yn erbyn. Rhowch ddewis rhwng opsiynau fel cwestiwn ar ei ben ei hun.",
  ballotProposalNeedsSitting:
    "Mae pleidlais ar gynnig yn perthyn i eisteddiad, a'i nodyn penderfyniadau sy'n cofnodi'r canlyniad. Dewiswch yr eisteddiad.",
  ballotQuestionWelshMissing: "Nid yw'r cwestiwn ar gael yn Gymraeg. Mae ei angen yn y ddwy iaith ar gyfer pleidlais drwy alw'r gofrestr.",
  ballotRegisterEmpty: "Ni allai neb bleidleisio: nid oes cynrychiolydd gan yr un sedd ar y gofrestr.",
  ballotRoundUnknown: "Nid oes rownd {{round}} yn yr eisteddiad hwn.",
  ballotRoundWithoutSitting: "Ni all pleidlais y tu allan i eisteddiad berthyn i rownd. Enwch yr eisteddiad neu gadewch y rownd yn wag.",
  ballotSamePlace: "Mae'r opsiynau hyn yn yr un lle ar eich papur: {{option}}, {{and}}. Rhowch le gwahanol i bob un.",
  ballotSeatActedForByAnother:
    "Mae rhywun arall wedi cofrestru presenoldeb dros sedd {{seat}}. Un person ar y tro sy'n gweithredu dros sedd.",
  ballotSeatHasInterest: "Datganodd sedd {{seat}} fuddiant yn yr eitem hon, felly nid yw'n pleidleisio arni.",
  ballotSeatNotCheckedIn:
    "Nid yw sedd {{seat}} wedi cofrestru ei phresenoldeb. Cofrestrwch eich presenoldeb cyn i'r pleidleisio gau, yna pleidleisiwch.",
  ballotSeatNotListed: "Nid yw sedd {{seat}} ar restr y bleidlais hon. Pennwyd y rhestr pan agorodd y pleidleisio.",
  ballotSeatNotYours: "Nid ydych yn gweithredu dros sedd {{seat}}. Dim ond ei chynrychiolydd neu ei heilydd all bleidleisio drosti.",
  ballotSittingClosed: "Mae eisteddiad {{sitting}} wedi cau. Paratowch y bleidlais mewn eisteddiad arall.",
  ballotSittingNotOpen: "Nid yw eisteddiad {{sitting}} ar agor. Agorwch neu ailddechreuwch ef, yna agorwch y bleidlais.",
  ballotStillCounting: "Mae pleidlais {{ballot}} yn dal i gael ei chyfrif. Edrychwch eto ymhen ychydig, yna ewch ymlaen.",
  ballotTimeIsOver: "Mae'r amser ar gyfer pleidlais {{ballot}} ar ben. Ni ellir bwrw na newid pleidlais.",
  ballotTotalsSeen: "Mae pleidlais {{ballot}} wedi'i chyfrif, felly ni ellir ei dirymu. Mae cywiriad yn cadw'r hen ganlyniad yn weladwy.",
  ballotUnknown: "Nid oes pleidlais {{ballot}}. Gwiriwch y rhif.",
  ballotVersionNotCurrent: "Paratowyd y bleidlais hon ar fersiwn {{version}}, ond fersiwn {{current}} yw'r testun nawr. Paratowch hi eto.",
  notFounded: "Nid oes cynulliad eto. Sefydlwch un yn gyntaf gydag “assembly found”.",
} as const;
