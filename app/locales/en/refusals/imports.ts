/** Refusals of files brought in and papers made, in English. */
export const imports = {
  csvHoldsZero: "Line {{line}} has a zero byte in it, so this is not a text file. Save the table again as “CSV UTF-8”.",
  csvIsASpreadsheet: "This is a spreadsheet, not a CSV file. Open it and save it as “CSV UTF-8”.",
  csvNotCommas: "The columns are separated by semicolons or tabs, not by commas. Save the table again as “CSV (comma separated), UTF-8”.",
  csvNotUtf8: "Line {{line}} is not in the UTF-8 encoding. Save the table again as “CSV UTF-8”.",
  csvQuoteOpen: "A quotation mark opens on line {{line}} and is never closed. Close it, or double it if it belongs to the text.",
  csvQuoteWrong: "Line {{line}} has a quotation mark in the wrong place. Put the whole cell in quotation marks and double those inside it.",
  csvTooBig: "The file is bigger than {{most}} MB. Check that it is the right one.",
  importBroken: "This file is damaged, or is not what it says. Save it again and choose it once more.",
  importHasEntities: "This Word file declares names of its own in its XML, which is not read. Save it again with a word processor.",
  importMarkdownTooLong: "This text has more than {{most}} characters. A proposal is far shorter: check that it is the right one.",
  importNotText: "This is neither a Word file (.docx) nor a text in UTF-8. Save it as one of these.",
  importNotWord: "This file is packed but holds no Word document. Save it as .docx.",
  importNoWords: "There are no words in this file. Choose another one.",
  importTooLarge: "The file is bigger than {{most}} MB. Leave pictures out, or check that it is the right one.",
  importTooLongForProposal:
    "This is too long for a proposal: {{hasBlocks}} passages of at most {{blocks}}, {{has}} characters of at most {{whole}}. Shorten it.",
  importTooSlow: "This file takes too long to read, so reading was stopped. Save it again more simply, or paste its text.",
  importUnpacksTooLarge: "This file unpacks to far more than a text needs, so it was not read. Leave pictures and attachments out.",
} as const;
