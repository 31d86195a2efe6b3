import { type RollColumn, rollColumns } from "../../../shared/roll/importColumns.ts";
import type { Key } from "../../locales/keys.ts";

/** What each column of the roll's file holds. */
export const columnHelp: { readonly [column in RollColumn]: Key } = {
  group: "deskRoll.columnGroup",
  region: "deskRoll.columnRegion",
  "local authority": "deskRoll.columnAuthority",
  kind: "deskRoll.columnKind",
  "people represented": "deskRoll.columnPeople",
  seats: "deskRoll.columnSeats",
  delegate: "deskRoll.columnDelegate",
  "delegate e-mail": "deskRoll.columnDelegateEmail",
  "delegate language": "deskRoll.columnDelegateLanguage",
  alternate: "deskRoll.columnAlternate",
  "alternate e-mail": "deskRoll.columnAlternateEmail",
  "alternate language": "deskRoll.columnAlternateLanguage",
  protected: "deskRoll.columnProtected",
  need: "deskRoll.columnNeed",
};

/** A file with the right header and one invented line for this assembly, to begin from. */
export const sampleFile = (region: string): string =>
  `${rollColumns.join(",")}\r\n"Hilltop Kitchen, Garden and Shed",${region},,mutual-aid,120,1,Ada Quick,ada@example.org,en,Bryn Wood,bryn@example.org,cy,no,0\r\n`;

/** The sample as an address that the browser saves as a file; no request is made. */
export const sampleAddress = (region: string): string => `data:text/csv;charset=utf-8,${encodeURIComponent(sampleFile(region))}`;
