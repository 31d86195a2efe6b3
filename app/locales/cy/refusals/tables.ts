/** Refusals of small groups, in Welsh. */
export const tables = {
  nobodyForTables: "Nid oes neb a allai eistedd wrth fwrdd wedi cofrestru presenoldeb. Arhoswch nes bod pobl yma.",
  noNoteTaker: "Nid oes gan eich bwrdd gymerwr nodiadau eto. Cymerwch y rôl honno yn gyntaf, yna adroddwch.",
  noteChanged: "Ysgrifennodd rhywun arall yn y nodyn yn y cyfamser. Mae i'w weld isod; rhowch eich geiriau ynddo a'i gadw eto.",
  noteTooLong: "Mae gan nodyn bwrdd {{most}} o nodau ar y mwyaf. Byrhewch ef.",
  notAtYourTable: "Nid yw sedd {{seat}} wrth eich bwrdd nawr. Dewiswch rywun sydd yno.",
  notInSmallGroups: "Nid oes grwpiau bach nawr.",
  notNoteTaker: "Sedd {{seat}} sy'n cymryd nodiadau dros eich bwrdd. Gofynnwch iddynt adrodd, neu drosglwyddo'r rôl.",
  reportEmpty: "Ysgrifennwch o leiaf un pwynt, neu'r hyn na chytunwyd arno.",
  roleNotYours: "Dim ond rôl sydd gennych chi y gallwch ei throsglwyddo.",
  roleTaken: "Mae gan sedd {{seat}} y rôl hon eisoes. Gallant ei throsglwyddo.",
  seatAtNoTable: "Nid yw sedd {{seat}} yn eistedd wrth unrhyw fwrdd yn y rownd hon. Gofynnwch i'r ddesg am le.",
  tableDone: "Mae eich bwrdd wedi mynd drwy bopeth. Adroddwch, os nad ydych wedi gwneud.",
  tablesBegun: "Mae'r rownd hon wedi dechrau, felly mae ei byrddau'n aros. Symudwch bobl fesul un.",
  tablesNotDrawn: "Ni thynnwyd coelbren am fyrddau'r rownd hon eto. Gwnewch hynny yn gyntaf.",
  tableUnknown: "Nid oes bwrdd {{table}} yn y rownd hon.",
  wishesCollide: "Ni ellir cadw'r dymuniadau hyn i gyd. Tynnwch un yn ôl, yna tynnwch goelbren eto.",
} as const;
