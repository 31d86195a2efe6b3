/** Refusals of founding, standing orders and appointments, in English. */
export const founding = {
  fileFieldMissing: "The field “{{field}}” is missing. Add it.",
  fileFieldNotGroup: "The field “{{field}}” must be a group of fields in curly brackets.",
  fileFieldNotList: "The field “{{field}}” must be a list in square brackets.",
  fileFieldNotNumber: "The field “{{field}}” must be a whole number.",
  fileFieldNotOneOf: "The field “{{field}}” must be one of: {{options}}.",
  fileFieldNotText: "The field “{{field}}” must be text in quotation marks.",
  fileFieldNotYesNo: "The field “{{field}}” must be true or false.",
  fileFieldTooBig: "The field “{{field}}” is too big or too long: at most {{most}} is allowed.",
  fileFieldTooSmall: "The field “{{field}}” is too small or too short: at least {{least}} is needed.",
  fileFieldUnknown: "There is no field called “{{field}}”. Check its spelling or take it out.",
  fileFieldWrong: "The field “{{field}}” has the wrong form. Compare it with the sample files.",
  fileNotJson: "The file is not a JSON object. Start from one of the sample files and check commas, brackets and quotation marks.",
  fileRegionDoubled: "Two regions have the code “{{code}}”. Give each region its own code.",
  lastAdministrator: "This is the last administrator. Appoint another one first.",
  ordersAmendmentSponsorsAboveRegions: "An amendment needs sponsors from {{asked}} regions, but there are only {{regions}}. Ask for fewer.",
  ordersBaseAboveTotal:
    "{{base}} votes for each of {{regions}} regions are more than {{total}} votes in all. Lower the first or raise the second.",
  ordersChangeDateWrong: "“{{date}}” is not a day of the year. Write month and day with two figures each: 04-01 for 1 April.",
  ordersChangedMeanwhile:
    "You changed version {{follows}} of the standing orders, but version {{inForce}} is in force now. Look at it and try again.",
  ordersFieldUnknown: "The standing orders have no field called “{{field}}”. Check its spelling.",
  ordersFieldWrong: "The field “{{field}}” of the standing orders is missing, of the wrong sort or out of range. Correct it and try again.",
  ordersMoreNationsThanNamed: "Quorum asks for {{asked}} nations, but only {{named}} are named. Ask for fewer, or name more.",
  ordersNationNotARegion:
    "The nations for quorum name “{{code}}”, which is not one of the regions. Use the regions' codes, or an empty list.",
  ordersQuorumAboveRegions:
    "Quorum asks for {{asked}} regions, but there are only {{regions}}. No sitting could ever be quorate: ask for fewer.",
  ordersSponsorRegionsAboveSeats:
    "Sponsors must come from {{regions}} regions, but only {{seats}} seats are asked for. Ask for more seats or fewer regions.",
  ordersSponsorsAboveRegions: "A proposal needs sponsors from {{asked}} regions, but there are only {{regions}}. Ask for fewer.",
  roleNotHeld: "This person does not hold that role, so it cannot be withdrawn.",
} as const;
