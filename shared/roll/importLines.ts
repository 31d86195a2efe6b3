import type { Language } from "../founding/person.ts";
import type { Fraction } from "../founding/standingOrders.ts";
import { refuse } from "../journal.ts";
import type { RollRow } from "./commands.ts";
import { mostPeople } from "./events.ts";
import {
  type Cell,
  cellText,
  readAuthority,
  readEmail,
  readKind,
  readLanguage,
  readName,
  readNeed,
  readWhole,
  readYesNo,
} from "./importCells.ts";
import type { ColumnPlaces, RollColumn } from "./importColumns.ts";
import { type Complain, nearest, shown } from "./importProblem.ts";
import type { GroupKind } from "./state.ts";

/** A person named in the file. */
export interface NamedPerson {
  readonly name: string;
  readonly email: string;
  /** Null where the file does not say. */
  readonly language: Language | null;
}

/** One line of the file, every cell understood. */
export interface ReadLine {
  readonly line: number;
  readonly group: string;
  readonly region: string;
  readonly authority: string | null;
  readonly kind: GroupKind;
  readonly peopleRepresented: number;
  readonly seats: number;
  readonly delegate: NamedPerson | null;
  readonly alternate: NamedPerson | null;
  readonly isProtected: boolean;
  readonly need: Fraction;
}

/** A region as a file may name it: by code, or by name in either language. */
export interface NamedRegion {
  readonly code: string;
  readonly names: readonly string[];
}

/** What a line is checked against. */
export interface LineRules {
  readonly regions: readonly NamedRegion[];
  readonly seatsPerGroup: number;
}

const readRegion = (cell: Cell, regions: readonly NamedRegion[]): string | undefined => {
  const written = cell.text.toLowerCase();
  const found = regions.find(({ code, names }) => code.toLowerCase() === written || names.some((name) => name.toLowerCase() === written));
  if (found) return found.code;
  if (written === "") {
    cell.complain(cell.line, cell.column, refuse("importCellEmpty"), refuse("importCellEmptyMend"));
    return undefined;
  }
  const like = nearest(
    cell.text,
    regions.flatMap(({ code, names }) => [code, ...names]),
  );
  const meant = regions.find(({ code, names }) => code === like || names.includes(like));
  cell.complain(
    cell.line,
    cell.column,
    refuse("importRegionUnknown", { found: shown(cell.text) }),
    refuse("importRegionUnknownMend", { nearest: like, code: meant?.code ?? like }),
  );
  return undefined;
};

/** Name, address and language of a delegate or alternate: all, or none of them (ROL-4). `undefined` if complained of. */
const readPerson = (name: Cell, email: Cell, language: Cell): NamedPerson | null | undefined => {
  if (name.text === "" && email.text === "") return null;
  if (name.text === "" || email.text === "") {
    const empty = name.text === "" ? name : email;
    empty.complain(empty.line, empty.column, refuse("importPersonHalf"), refuse("importPersonHalfMend"));
    return undefined;
  }
  const read = { name: readName(name, 100), email: readEmail(email), language: readLanguage(language) };
  if (read.name === undefined || read.email === undefined || read.language === undefined) return undefined;
  return { name: read.name, email: read.email, language: read.language };
};

/** Reads one line of the file; complains of every cell that cannot be understood, and then gives `undefined`. */
export const readLine = (row: RollRow, places: ColumnPlaces, rules: LineRules, complain: Complain): ReadLine | undefined => {
  const cell = (column: RollColumn): Cell => {
    const place = places[column];
    return { line: row.line, column, text: place === undefined ? "" : cellText(row.cells[place]), complain };
  };
  const width = Math.max(0, ...Object.values(places)) + 1;
  if (row.cells.slice(width).some((extra) => extra.trim() !== "")) {
    complain(row.line, "", refuse("importLineLong", { cells: row.cells.length, columns: width }), refuse("importLineLongMend"));
    return undefined;
  }
  if (row.cells.length < width) {
    complain(row.line, "", refuse("importLineShort", { cells: row.cells.length, columns: width }), refuse("importLineShortMend"));
    return undefined;
  }
  const seatsCell = cell("seats");
  const region = readRegion(cell("region"), rules.regions);
  const read = {
    group: readName(cell("group"), 120),
    authority: readAuthority(cell("local authority"), region),
    kind: readKind(cell("kind")),
    people: readWhole(cell("people represented"), 0, mostPeople),
    // ROL-1: no group holds more seats than the standing orders allow.
    seats: seatsCell.text === "" ? 1 : readWhole(seatsCell, 1, rules.seatsPerGroup),
    delegate: readPerson(cell("delegate"), cell("delegate e-mail"), cell("delegate language")),
    alternate: readPerson(cell("alternate"), cell("alternate e-mail"), cell("alternate language")),
    isProtected: readYesNo(cell("protected")),
    need: readNeed(cell("need")),
  };
  const { group, authority, kind, people, seats, delegate, alternate, isProtected, need } = read;
  if (alternate && delegate === null) {
    complain(row.line, "alternate", refuse("importAlternateAlone"), refuse("importAlternateAloneMend"));
    return undefined;
  }
  if (alternate && delegate && alternate.email === delegate.email) {
    complain(row.line, "alternate e-mail", refuse("importAlternateSame"), refuse("importAlternateSameMend"));
    return undefined;
  }
  if (group === undefined || region === undefined || authority === undefined || kind === undefined || people === undefined)
    return undefined;
  if (seats === undefined || delegate === undefined || alternate === undefined || isProtected === undefined || need === undefined)
    return undefined;
  return { line: row.line, group, region, authority, kind, peopleRepresented: people, seats, delegate, alternate, isProtected, need };
};
