/** Refusals of small groups, in English. */
export const tables = {
  nobodyForTables: "Nobody is checked in who could sit at a table. Wait until people are here.",
  noNoteTaker: "Your table has no note-taker yet. Take that role first, then report.",
  noteChanged: "Somebody else wrote in the note meanwhile. It is shown below; put your words in and save again.",
  noteTooLong: "A table's note has at most {{most}} characters. Shorten it.",
  notAtYourTable: "Seat {{seat}} is not at your table now. Choose somebody who is.",
  notInSmallGroups: "There are no small groups now.",
  notNoteTaker: "Seat {{seat}} takes notes for your table. Ask them to report, or to hand the role on.",
  reportEmpty: "Write at least one point, or what was not agreed.",
  roleNotYours: "You can only hand on a role that you have.",
  roleTaken: "Seat {{seat}} has this role already. They can hand it on.",
  seatAtNoTable: "Seat {{seat}} sits at no table in this round. Ask the desk for a place.",
  tableDone: "Your table has gone through everything. Report, if you have not.",
  tablesBegun: "This round has begun, so its tables stay. Move people one by one.",
  tablesNotDrawn: "No tables are drawn for this round yet. Draw them first.",
  tableUnknown: "There is no table {{table}} in this round.",
  wishesCollide: "These wishes cannot all be kept. Take one back, then draw again.",
} as const;
